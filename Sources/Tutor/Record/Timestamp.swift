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
  func days(after other: Timestamp) -> Int { spans(of: 86_400_000, after: other) }

  /// Returns the hours from another moment, begun ones counted whole, and at least 1.
  func hours(after other: Timestamp) -> Int { spans(of: 3_600_000, after: other) }

  private func spans(of length: Int64, after other: Timestamp) -> Int {
    let (difference, overflows) = milliseconds.subtractingReportingOverflow(other.milliseconds)
    let (rounded, overflowsToo) = difference.addingReportingOverflow(length - 1)
    return overflows || overflowsToo ? 1 : max(Int(rounded / length), 1)
  }
}
