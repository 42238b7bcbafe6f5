import Glibc
import Tutor

extension Platform {
  /// Returns a moment as ISO 8601 in UTC, such as `2026-11-23T16:53:16.250Z`.
  static func utc(_ time: Timestamp) -> String {
    let (seconds, milliseconds) = time.milliseconds.quotientAndRemainder(dividingBy: 1000)
    let isBefore = milliseconds < 0
    var parts = tm()
    var moment = time_t(isBefore ? seconds - 1 : seconds)
    guard gmtime_r(&moment, &parts) != nil else { return String(time.milliseconds) }
    let rest = Int(isBefore ? milliseconds + 1000 : milliseconds)
    return date(parts) + "T" + clock([parts.tm_hour, parts.tm_min, parts.tm_sec])
      + "." + padded(rest, to: 3) + "Z"
  }

  /// Returns a moment in the local time zone to the minute, such as `2026-11-23 17:53`.
  static func local(_ time: Timestamp) -> String {
    var parts = tm()
    var moment = time_t(time.milliseconds / 1000)
    guard localtime_r(&moment, &parts) != nil else { return String(time.milliseconds) }
    return date(parts) + " " + clock([parts.tm_hour, parts.tm_min])
  }

  private static func date(_ parts: tm) -> String {
    padded(Int(parts.tm_year) + 1900, to: 4) + "-" + padded(Int(parts.tm_mon) + 1, to: 2) + "-"
      + padded(Int(parts.tm_mday), to: 2)
  }

  private static func clock(_ parts: [Int32]) -> String {
    parts.map { padded(Int($0), to: 2) }.joined(separator: ":")
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
  }
}
