import Progress
import Screen
import Tutor

/// Writes attempts as JSON Lines, in portions, so that a long record does not fill the memory.
struct AttemptExport {
  private static let portion = 1 << 15
  private var waiting = ""

  /// Writes all attempts of a store to standard output.
  static func write(_ store: any RecordStore) throws(RecordProblem) {
    var export = AttemptExport()
    try store.forEachAttempt { export.add($0) }
    _ = export.flush()
  }

  /// Returns whether the reader is still there.
  private mutating func add(_ attempt: RecordedAttempt) -> Bool {
    waiting += Self.line(attempt) + "\n"
    return waiting.utf8.count < Self.portion || flush()
  }

  private mutating func flush() -> Bool {
    defer { waiting = "" }
    return Platform.write(Text(sanitizing: waiting))
  }

  private static func line(_ attempt: RecordedAttempt) -> String {
    JSON.object([
      ("time", .text(attempt.time.utcText)),
      ("lesson", .text(attempt.key.lesson)),
      ("step", .text(attempt.key.step)),
      ("field", .text(attempt.key.field)),
      ("answer", .text(attempt.answer)),
      ("outcome", .text(attempt.outcome)),
      ("mistakes", .list(attempt.mistakes.map(JSON.text))),
      ("rules", .list(attempt.rules.map(JSON.text))),
      ("hintLevel", .whole(attempt.hintLevel)),
      ("language", .text(attempt.language)),
    ]).line
  }
}
