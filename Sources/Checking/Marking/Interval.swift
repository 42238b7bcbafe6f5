/// A closed interval of numbers: everything a learner who rounds may have come to.
public struct Interval: Hashable, Sendable {
  /// The least number in it.
  public let lower: Double
  /// The greatest number in it.
  public let upper: Double

  /// Creates the smallest interval that holds two numbers.
  public init(_ first: Double, _ second: Double) {
    lower = min(first, second)
    upper = max(first, second)
  }

  /// Creates the interval of a single number.
  public init(_ point: Double) {
    self.init(point, point)
  }

  /// Returns whether a number lies in the interval.
  public func contains(_ number: Double) -> Bool { lower <= number && number <= upper }

  /// Whether both ends are finite numbers.
  public var isBounded: Bool { lower.isFinite && upper.isFinite }

  /// The distance between the ends.
  public var width: Double { upper - lower }

  /// The number halfway between the ends.
  public var middle: Double { lower + (upper - lower) / 2 }

  /// The largest size of a number in it.
  public var largestMagnitude: Double { max(lower.magnitude, upper.magnitude) }

  /// The smallest size of a number in it.
  public var smallestMagnitude: Double {
    contains(0) ? 0 : min(lower.magnitude, upper.magnitude)
  }

  /// Returns the interval with a margin added at both ends.
  public func widened(by margin: Double) -> Interval {
    Interval(lower: lower - margin, upper: upper + margin)
  }

  /// Returns the smallest interval that holds this one and another.
  public func hull(_ other: Interval) -> Interval {
    Interval(lower: min(lower, other.lower), upper: max(upper, other.upper))
  }

  /// Returns what two intervals have in common, or nil if they have nothing.
  public func intersection(_ other: Interval) -> Interval? {
    let lower = max(lower, other.lower)
    let upper = min(upper, other.upper)
    return lower <= upper ? Interval(lower: lower, upper: upper) : nil
  }

  /// Creates an interval from ends that are in order, or not numbers.
  init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }
}
