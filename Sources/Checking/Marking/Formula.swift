import Autodiff

/// A formula with what is needed to say which values a learner can come to.
struct Formula: Sendable {
  /// The formula.
  let expression: Expression
  /// The derivatives with respect to the names that occur more than once.
  private let derivatives: [String: Expression]

  /// The longest formula whose derivatives are taken: those of a longer one grow too large.
  private static let mostOperations = 100

  /// Creates a formula over some names; others in it are constants.
  init(_ expression: Expression, names: Set<String>) {
    self.expression = expression
    // Where the formula can jump, a derivative says nothing of the difference of two values.
    let hasDerivatives = !expression.hasJump && expression.operationCount <= Self.mostOperations
    let repeated = hasDerivatives ? names.filter { expression.count(of: $0) > 1 } : []
    derivatives = Dictionary(
      uniqueKeysWithValues: repeated.map { ($0, expression.derivative(withRespectTo: $0)) })
  }

  /// Returns the value for numbers just as they were typed, or nil where there is none.
  func value(_ parts: [String: KnownNumber]) -> Double? {
    expression.settledValue({ parts[$0]?.value }, exact: { parts[$0]?.exact })
  }

  /// Returns an interval that holds every value of the formula for numbers of the given intervals,
  /// or nil where it may have none or one of any size.
  ///
  /// Interval arithmetic takes a name that occurs twice for two numbers that have nothing to do
  /// with each other: it makes a·(1 − a) at a = 0.5 ± 0.01 as wide as 0.01 where it cannot leave
  /// 0.25 by more than 0.0001. The mean value theorem, f(a) = f(m) + f′(ξ)·(a − m), knows better
  /// for short intervals; both hold every value, and so does what they have in common.
  func range(_ lookup: (String) -> Interval?) -> Interval? {
    let plain = expression.range(lookup)
    guard let plain, !derivatives.isEmpty else { return plain }
    guard
      var centred = expression.range({ name in
        guard let interval = lookup(name) else { return nil }
        return derivatives[name] == nil ? interval : Interval(interval.middle)
      })
    else { return plain }
    for (name, derivative) in derivatives {
      guard let interval = lookup(name) else { continue }
      guard let slope = derivative.range(lookup) else { return plain }
      centred = centred + slope * (interval - Interval(interval.middle))
    }
    return plain.intersection(centred) ?? plain
  }

  /// Returns the range for a learner who also rounds the results on the way through the formula.
  func range(roundingTo figures: Int, _ lookup: (String) -> Interval?) -> Interval? {
    guard let range = range(lookup) else { return nil }
    guard range.width > 0, let plain = expression.range(lookup),
      let rounded = expression.range(roundingTo: figures, lookup)
    else { return range }
    // What the rounding adds at either end, added to the narrower range.
    return Interval(
      lower: range.lower - max(plain.lower - rounded.lower, 0),
      upper: range.upper + max(rounded.upper - plain.upper, 0))
  }
}

extension Expression {
  /// Returns how often a name occurs.
  fileprivate func count(of name: String) -> Int {
    switch self {
    case .number: 0
    case .name(let own): own == name ? 1 : 0
    case .unary(_, let argument): argument.count(of: name)
    case .binary(_, let left, let right): left.count(of: name) + right.count(of: name)
    }
  }
}
