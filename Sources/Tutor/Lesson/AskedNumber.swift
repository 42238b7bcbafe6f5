import Curriculum

/// A number of a graph that a field asks for.
struct AskedNumber: Hashable, Sendable {
  var node: String
  var isGradient: Bool
  var given: [String: Double]

  init(node: String, isGradient: Bool, given: [String: Double] = [:]) {
    self.node = node
    self.isGradient = isGradient
    self.given = given
  }

  /// What a field asks for, or nil if it is not a number of a node.
  init?(_ field: Field) {
    switch field.target {
    case .value(let node, let given): self.init(node: node, isGradient: false, given: given)
    case .gradient(let node): self.init(node: node, isGradient: true)
    case .number, .choice: return nil
    }
  }
}
