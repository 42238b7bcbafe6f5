import Autodiff

extension Interval {
  /// Returns every result of an operation on those numbers of the interval for which it has one, or
  /// nil where it has none.
  func applying(_ operation: UnaryOperation) -> Interval? {
    switch operation {
    case .negate:
      return -self
    // Steps: their values are exact, so nothing is rounded.
    case .relu, .step, .ceil, .floor:
      return ends(of: operation).map { Interval(lower: $0, upper: $1) }
    case .abs:
      return Interval(lower: smallestMagnitude, upper: largestMagnitude)
    // Who takes the root or the logarithm has a number that has one.
    case .sqrt:
      guard upper >= 0 else { return nil }
      return Interval(lower: max(lower, 0), upper: upper).ends(of: .sqrt).map(Self.outward)
    case .ln:
      if lower > 0 { return ends(of: .ln).map(Self.generous) }
      return UnaryOperation.ln.result(upper)
        .map { Interval(lower: -.infinity, upper: $0 + 4 * $0.ulp) }
    case .sigma, .tanh, .exp:
      return ends(of: operation).map(Self.generous)
    }
  }

  /// The results at both ends, which bound those of a function that grows; nil where an end has
  /// no bounded one.
  private func ends(of operation: UnaryOperation) -> (Double, Double)? {
    guard let first = operation.result(lower), let last = operation.result(upper) else {
      return nil
    }
    return (first, last)
  }

  /// Rounds outward by more than the C library's functions can be off.
  private static func generous(_ lower: Double, _ upper: Double) -> Interval {
    Interval(lower: lower, upper: upper)
      .widened(by: 4 * max(lower.magnitude.ulp, upper.magnitude.ulp))
  }
}
