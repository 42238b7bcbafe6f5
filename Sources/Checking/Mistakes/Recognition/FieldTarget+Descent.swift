import Curriculum

extension Field.Target {
  /// Whether the gradient of a node is asked.
  var isGradient: Bool {
    if case .gradient = self { true } else { false }
  }

  /// Whether a parameter after a step of descent is asked.
  var isUpdate: Bool {
    if case .update = self { true } else { false }
  }
}
