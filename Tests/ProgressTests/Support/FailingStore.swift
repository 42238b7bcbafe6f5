import Progress
import Tutor

/// A store in memory that refuses changes as often as it is told to.
final class FailingStore: RecordStore {
  /// How many of the next changes fail.
  var failures = 0
  /// What changes fail with.
  var reason = RecordProblem.diskFull(path: "/d")
  /// What was done, in order: what was kept, and how long calls wait from then on.
  private(set) var log: [String] = []

  private func change(_ text: String) throws(RecordProblem) {
    guard failures == 0 else {
      failures -= 1
      throw reason
    }
    log.append(text)
  }

  func wait(atMost seconds: Double) throws(RecordProblem) { log.append("wait \(seconds)") }

  func append(_ attempt: Attempt, at time: Timestamp) throws(RecordProblem) {
    try change("attempt \(attempt.answer) at \(time.milliseconds)")
  }

  func pass(_ step: Place, at time: Timestamp) throws(RecordProblem) {
    try change("pass \(step.step) at \(time.milliseconds)")
  }

  func remember(_ place: Place, at time: Timestamp) throws(RecordProblem) {
    try change("remember \(place.step) at \(time.milliseconds)")
  }

  func set(_ name: String, to value: String?) throws(RecordProblem) {
    try change("set \(name) \(value ?? "nil")")
  }

  func snapshot() throws(RecordProblem) -> LearnerRecord { LearnerRecord() }
  func setting(_ name: String) throws(RecordProblem) -> String? { nil }
  func reset(lesson: String?) throws(RecordProblem) {}
  func attempts(after id: Int64, limit: Int) throws(RecordProblem) -> [RecordedAttempt] { [] }
}
