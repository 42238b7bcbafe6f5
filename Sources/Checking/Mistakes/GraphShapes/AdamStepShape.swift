import Autodiff

/// A step of Adam: `w - eta*mh/(sqrt(vh) + eps)`, with or without ε.
struct AdamStepShape {
  /// The old value of the weight.
  let weight: Expression
  /// η.
  let rate: Expression
  /// m̂.
  let average: Expression
  /// v̂.
  let squares: Expression
  private let smallest: Expression?

  /// Recognises a step.
  init?(_ formula: Expression, resolve: (Expression) -> Expression) {
    guard case .binary(.subtract, let weight, let step) = formula,
      let (factors, denominator) = Self.fraction(step), factors.count == 2
    else { return nil }
    switch denominator {
    case .unary(.sqrt, let squares):
      (self.squares, smallest) = (squares, nil)
    case .binary(.add, .unary(.sqrt, let squares), let smallest):
      (self.squares, self.smallest) = (squares, smallest)
    default:
      return nil
    }
    self.weight = weight
    // The average is the factor that was computed; the rate is given.
    let isSecond = resolve(factors[0]) == factors[0]
    rate = isSecond ? factors[0] : factors[1]
    average = isSecond ? factors[1] : factors[0]
  }

  /// Returns the step with other averages.
  func formula(average: Expression? = nil, squares: Expression? = nil) -> Expression {
    let root = (squares ?? self.squares).under(.sqrt)
    return weight - rate * (average ?? self.average) / (smallest.map { root + $0 } ?? root)
  }

  /// The factors above and the denominator of `a*b/c` or `a*(b/c)`.
  private static func fraction(_ step: Expression) -> ([Expression], Expression)? {
    switch step {
    case .binary(.divide, let numerator, let denominator):
      (numerator.factors, denominator)
    case .binary(.multiply, let first, .binary(.divide, let second, let denominator)):
      ([first, second], denominator)
    default:
      nil
    }
  }
}
