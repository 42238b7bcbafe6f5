import Autodiff

/// Sums as lists of terms and products as lists of factors, whatever their brackets.
extension Expression {
  /// A term of a sum.
  struct Term: Hashable {
    /// Whether it is subtracted.
    var isNegative: Bool
    /// The term without its sign.
    var value: Expression

    /// The term with its sign.
    var signed: Expression { isNegative ? -value : value }

    /// The term with the opposite sign.
    var flipped: Term { Term(isNegative: !isNegative, value: value) }
  }

  /// The terms of the sum that the expression is; itself where it is none.
  var terms: [Term] {
    switch self {
    case .binary(.add, let left, let right):
      left.terms + right.terms
    case .binary(.subtract, let left, let right):
      left.terms + right.terms.map(\.flipped)
    case .unary(.negate, let argument):
      argument.terms.map(\.flipped)
    case .binary(.multiply, .unary(.negate, let left), let right):
      (left * right).terms.map(\.flipped)
    default:
      [Term(isNegative: false, value: self)]
    }
  }

  /// The factors of the product that the expression is; itself where it is none.
  var factors: [Expression] {
    if case .binary(.multiply, let left, let right) = self {
      left.factors + right.factors
    } else {
      [self]
    }
  }

  /// Returns the sum of terms with their signs; nil without any.
  static func sum(_ terms: [Term]) -> Expression? {
    guard let first = terms.first else { return nil }
    return terms.dropFirst().reduce(first.signed) {
      $1.isNegative ? $0 - $1.value : $0 + $1.value
    }
  }

  /// What is left of 1 where the expression is `1 − u`: u; also for a number below 1.
  var complement: Expression? {
    switch self {
    case .binary(.subtract, 1, let rest): rest
    default: nil
    }
  }
}
