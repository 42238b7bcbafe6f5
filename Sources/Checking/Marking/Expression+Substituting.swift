import Autodiff

extension Expression {
  /// Returns the expression with one of its parts replaced wherever it stands.
  func substituting(_ part: Expression, with other: Expression) -> Expression {
    guard self != part else { return other }
    return switch self {
    case .number, .name: self
    case .unary(let operation, let argument):
      .unary(operation, argument.substituting(part, with: other))
    case .binary(let operation, let left, let right):
      .binary(
        operation, left.substituting(part, with: other), right.substituting(part, with: other))
    }
  }
}
