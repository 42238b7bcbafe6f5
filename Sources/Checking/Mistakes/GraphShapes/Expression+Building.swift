import Autodiff

/// Formulas put together as on paper, so that the catalogue reads like its rules.
extension Expression {
  static func + (left: Expression, right: Expression) -> Expression { .binary(.add, left, right) }

  static func - (left: Expression, right: Expression) -> Expression {
    .binary(.subtract, left, right)
  }

  static func * (left: Expression, right: Expression) -> Expression {
    .binary(.multiply, left, right)
  }

  static func / (left: Expression, right: Expression) -> Expression {
    .binary(.divide, left, right)
  }

  static prefix func - (argument: Expression) -> Expression { .unary(.negate, argument) }

  /// The second power.
  var squared: Expression { .binary(.power, self, 2) }

  /// Returns a function of the expression.
  func under(_ function: UnaryOperation) -> Expression { .unary(function, self) }

  /// Returns the sum of terms; 0 without any.
  static func sum(_ terms: [Expression]) -> Expression {
    guard let first = terms.first else { return 0 }
    return terms.dropFirst().reduce(first) { $0 + $1 }
  }

  /// Returns the product of factors; 1 without any.
  static func product(_ factors: [Expression]) -> Expression {
    guard let first = factors.first else { return 1 }
    return factors.dropFirst().reduce(first) { $0 * $1 }
  }
}
