import Autodiff

/// A mean: `(q1 + q2 + q3)/3`, `S/4` of a sum S of four terms, `1/N*(q1 + q2)`, `0.25*(…)`.
struct MeanShape {
  /// What is averaged.
  let terms: [Expression]
  /// What each term is the square of, where all are squares.
  let errors: [Expression]?

  /// How many terms there are.
  var count: Int { terms.count }

  /// The sum of the terms.
  var sum: Expression { .sum(terms) }

  /// The formula with another sum in the place of the sum.
  func mean(of sum: Expression) -> Expression { sum / .number(Double(count)) }

  /// Recognises a mean in a formula.
  init?(_ formula: Expression, resolve: (Expression) -> Expression, value: (Expression) -> Double) {
    let whole: Expression
    let divisor: Double
    switch formula {
    case .binary(.divide, let numerator, let denominator):
      (whole, divisor) = (numerator, value(denominator))
    case .binary(.multiply, let factor, let other) where factor.names.count <= 1:
      (whole, divisor) = (other, 1 / value(factor))
    default:
      return nil
    }
    let terms = resolve(whole).terms
    guard terms.count > 1, terms.allSatisfy({ !$0.isNegative }),
      (divisor - Double(terms.count)).magnitude < 1e-3
    else { return nil }
    self.terms = terms.map(\.value)
    let errors = terms.compactMap { resolve($0.value).squareBase }
    self.errors = errors.count == terms.count ? errors : nil
  }
}
