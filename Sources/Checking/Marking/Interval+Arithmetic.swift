import Autodiff

// Ends are rounded outward by one step of a double, so that what is reached in exact arithmetic
// lies inside. An end that is known exactly, as in a product with 0, stays where it is.
extension Interval {
  /// Returns every sum of a number of each interval.
  static func + (left: Interval, right: Interval) -> Interval {
    outward(left.lower + right.lower, left.upper + right.upper)
  }

  /// Returns every difference of a number of each interval.
  static func - (left: Interval, right: Interval) -> Interval {
    outward(left.lower - right.upper, left.upper - right.lower)
  }

  /// Returns every product of a number of each interval.
  static func * (left: Interval, right: Interval) -> Interval {
    // What a learner multiplies by 0 need not be computed: it may have no bound.
    if left.isZero || right.isZero { return Interval(0) }
    return outward([
      product(left.lower, right.lower), product(left.lower, right.upper),
      product(left.upper, right.lower), product(left.upper, right.upper),
    ])
  }

  /// Returns every quotient of a number of each interval; anything where the divisor may be 0.
  static func / (left: Interval, right: Interval) -> Interval {
    if left.isZero { return left }
    guard !right.contains(0) else { return .anything }
    return outward([
      left.lower / right.lower, left.lower / right.upper,
      left.upper / right.lower, left.upper / right.upper,
    ])
  }

  /// All numbers.
  static let anything = Interval(lower: -.infinity, upper: .infinity)

  private var isZero: Bool { lower == 0 && upper == 0 }

  /// The product of two ends, of which 0 is exact and infinity only a bound.
  private static func product(_ left: Double, _ right: Double) -> Double {
    left == 0 || right == 0 ? 0 : left * right
  }

  /// The opposite of every number.
  static prefix func - (interval: Interval) -> Interval {
    Interval(lower: -interval.upper, upper: -interval.lower)
  }

  /// Returns every power of a number of the interval to a number of another, or nil where there may
  /// be none.
  func raised(to exponent: Interval) -> Interval? {
    guard exponent.width == 0, exponent.lower == exponent.lower.rounded() else {
      // u^v = exp(v·ln u), which has a meaning only for what is positive.
      guard lower > 0, let logarithm = applying(.ln) else { return nil }
      return (logarithm * exponent).applying(.exp)
    }
    let power = exponent.lower
    if power == 0 { return Interval(1) }
    guard isBounded, power > 0 || !contains(0) else { return .anything }
    guard let first = BinaryOperation.power.result(lower, power),
      let last = BinaryOperation.power.result(upper, power)
    else { return nil }
    let isEven = (power / 2) == (power / 2).rounded()
    return Self.outward(isEven && contains(0) ? [first, last, 0] : [first, last])
  }

  /// The larger of a number of each interval.
  func maximum(_ other: Interval) -> Interval {
    Interval(lower: max(lower, other.lower), upper: max(upper, other.upper))
  }

  /// The smaller of a number of each interval.
  func minimum(_ other: Interval) -> Interval {
    Interval(lower: min(lower, other.lower), upper: min(upper, other.upper))
  }

  static func outward(_ ends: [Double]) -> Interval {
    outward(ends.min() ?? .nan, ends.max() ?? .nan)
  }

  static func outward(_ lower: Double, _ upper: Double) -> Interval {
    Interval(
      lower: lower == 0 ? lower : lower.nextDown, upper: upper == 0 ? upper : upper.nextUp)
  }
}
