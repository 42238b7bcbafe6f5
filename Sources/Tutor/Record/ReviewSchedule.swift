/// When a rule comes back: after 1, 3, 7 and then every 21 days.
///
/// Expanding intervals keep recall high in between (Kang et al. 2014). Moments are in UTC, so time
/// zones and summer time change nothing.
public struct ReviewSchedule: Hashable, Sendable {
  /// The intervals in days.
  public static let days: [Int64] = [1, 3, 7, 21]

  private static let hour: Int64 = 3_600_000
  /// What comes back after a day may come back a little earlier on the next.
  private static let grace = 6 * hour

  private var stage = 0
  /// When the rule was last missed, mastered or passed in its turn.
  private var last: Timestamp

  /// Begins with the first interval.
  public init(after time: Timestamp) {
    last = time
  }

  /// The days of the present interval.
  public var interval: Int64 {
    Self.days.indices.contains(stage) ? Self.days[stage] : Self.days.last ?? 1
  }

  /// When the rule is due, if no clock has been set back.
  public var due: Timestamp {
    let wait = interval * 24 * Self.hour - Self.grace
    return Timestamp(milliseconds: last.milliseconds.addingReportingOverflow(wait).partialValue)
  }

  /// Returns whether the rule is due.
  ///
  /// A last time that lies in the future was taken from a clock that was wrong: then it is due.
  public func isDue(at now: Timestamp) -> Bool {
    now >= due
      || now.milliseconds
        < last.milliseconds.subtractingReportingOverflow(Self.grace)
        .partialValue
  }

  /// Goes on to the next interval where the rule was due; nothing changes where it was not.
  public mutating func pass(at time: Timestamp) {
    guard isDue(at: time) else { return }
    stage = min(stage + 1, Self.days.count - 1)
    last = time
  }
}
