internal import Glibc
public import Tutor

extension Timestamp {
  /// The moment as ISO 8601 in UTC, such as `2026-11-23T15:53:16.250Z`.
  ///
  /// Where the calendar does not reach, this and the other texts are the milliseconds.
  public var utcText: String {
    guard let parts = parts(gmtime_r) else { return String(milliseconds) }
    let rest = milliseconds % Self.perSecond
    return Self.date(parts) + "T" + Self.clock(parts, separator: ":") + "."
      + Self.padded(rest < 0 ? rest + Self.perSecond : rest, to: 3) + "Z"
  }

  /// The moment in the local time zone to the minute, such as `2026-11-23 16:53`.
  public var localText: String {
    guard let parts = parts(localtime_r) else { return String(milliseconds) }
    return Self.date(parts) + " " + String(Self.clock(parts, separator: ":").prefix(5))
  }

  /// The moment in UTC to the second, in characters that every file system takes, such as
  /// `2026-11-23T15-53-16Z`.
  var nameInFiles: String {
    guard let parts = parts(gmtime_r) else { return String(milliseconds) }
    return Self.date(parts) + "T" + Self.clock(parts, separator: "-") + "Z"
  }

  private static let perSecond: Int64 = 1000

  /// Splits the moment by a calendar; nil outside the years 1900 to 9999.
  private func parts(
    _ calendar: (UnsafePointer<time_t>?, UnsafeMutablePointer<tm>?) -> UnsafeMutablePointer<tm>?
  ) -> tm? {
    var seconds = time_t(milliseconds / Self.perSecond)
    if milliseconds % Self.perSecond < 0 { seconds -= 1 }
    var parts = tm()
    guard calendar(&seconds, &parts) != nil, (0...8099).contains(parts.tm_year) else { return nil }
    return parts
  }

  private static func date(_ parts: tm) -> String {
    [
      padded(Int64(parts.tm_year) + 1900, to: 4), padded(Int64(parts.tm_mon) + 1, to: 2),
      padded(Int64(parts.tm_mday), to: 2),
    ].joined(separator: "-")
  }

  private static func clock(_ parts: tm, separator: String) -> String {
    [parts.tm_hour, parts.tm_min, parts.tm_sec].map { padded(Int64($0), to: 2) }
      .joined(separator: separator)
  }

  private static func padded(_ number: Int64, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
  }
}
