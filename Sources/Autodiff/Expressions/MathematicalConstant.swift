/// A constant that a formula may name where no node has that name.
public enum MathematicalConstant: String, CaseIterable, Hashable, Sendable {
  /// The base of the natural logarithm.
  case e
  /// The ratio of a circle's circumference to its diameter.
  case pi

  /// The double nearest to the constant.
  public var value: Double {
    switch self {
    case .e: 2.718281828459045
    case .pi: .pi
    }
  }
}
