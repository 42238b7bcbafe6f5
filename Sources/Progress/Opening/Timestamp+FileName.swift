internal import Glibc
internal import Tutor

extension Timestamp {
  /// The moment in UTC to the second, in characters that every file system takes, such as
  /// `2026-11-23T15-53-16Z`; the milliseconds where the calendar does not reach.
  var nameInFiles: String {
    let perSecond: Int64 = 1000
    var seconds = time_t(milliseconds / perSecond)
    if milliseconds % perSecond < 0 { seconds -= 1 }
    var parts = tm()
    guard gmtime_r(&seconds, &parts) != nil, (0...8099).contains(parts.tm_year) else {
      return String(milliseconds)
    }
    let date = [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)]
    let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map(Int.init)
    return date.map(twoDigits).joined(separator: "-") + "T"
      + time.map(twoDigits).joined(separator: "-") + "Z"
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
