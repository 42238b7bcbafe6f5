/// A moment, in milliseconds since 1970-01-01 00:00 UTC.
public struct Timestamp: Hashable, Sendable, Comparable {
  /// The milliseconds since 1970-01-01 00:00 UTC.
  public var milliseconds: Int64

  /// Creates a moment.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// Returns whether one moment is before another.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// Returns the days from another moment, begun ones counted whole, and at least 1.
  func days(after other: Timestamp) -> Int {
    let (difference, overflows) = milliseconds.subtractingReportingOverflow(other.milliseconds)
    let (rounded, overflowsToo) = difference.addingReportingOverflow(86_399_999)
    return overflows || overflowsToo ? 1 : max(Int(rounded / 86_400_000), 1)
  }
}
