public import Tutor

/// A record that lasts as long as the program, for going on when no file can be written.
public final class MemoryRecord: RecordStore {
  private var record: LearnerRecord
  private var attempts: [RecordedAttempt]
  /// The ids of the lessons that have a place, the one that was open last at the end.
  private var opened: [String]

  /// Creates a record in memory.
  ///
  /// - Parameters:
  ///   - record: What is known of the learner so far.
  ///   - attempts: The attempts that `record` sums up, in the order of their ids, for exports; they
  ///     may be missing.
  public init(_ record: LearnerRecord = LearnerRecord(), attempts: [RecordedAttempt] = []) {
    self.record = record
    self.attempts = attempts
    opened = record.places.keys.filter { $0 != record.lastLesson }.sorted()
    if let last = record.lastLesson { opened.append(last) }
  }

  /// Does nothing: there is nobody to wait for.
  public func wait(atMost seconds: Double) throws(RecordProblem) {}

  /// Returns everything that a session needs to know of the learner.
  public func snapshot() throws(RecordProblem) -> LearnerRecord { record }

  /// Adds an attempt.
  public func append(_ attempt: Attempt, at time: Timestamp) throws(RecordProblem) {
    record.add(attempt, at: time)
    let id = (attempts.last?.id ?? 0) + 1
    attempts.append(RecordedAttempt(id: id, time: time, attempt: attempt))
  }

  /// Adds a step that was finished; a repeated one keeps its first moment.
  public func pass(_ step: Place, at time: Timestamp) throws(RecordProblem) {
    record.passed.insert(step)
  }

  /// Sets where the learner is, in the lesson and in the course.
  public func remember(_ place: Place, at time: Timestamp) throws(RecordProblem) {
    record.places[place.lesson] = place.step
    record.lastLesson = place.lesson
    opened.removeAll { $0 == place.lesson }
    opened.append(place.lesson)
  }

  /// Returns a setting; nil where it was never chosen.
  public func setting(_ name: String) throws(RecordProblem) -> String? { record.settings[name] }

  /// Sets a setting; nil takes the choice back.
  public func set(_ name: String, to value: String?) throws(RecordProblem) {
    record.settings[name] = value
  }

  /// Forgets a lesson, or all lessons for nil; settings stay.
  public func reset(lesson: String?) throws(RecordProblem) {
    guard let lesson else {
      record = LearnerRecord(settings: record.settings)
      attempts = []
      opened = []
      return
    }
    record.fields = record.fields.filter { $0.key.lesson != lesson }
    record.passed = record.passed.filter { $0.lesson != lesson }
    record.places[lesson] = nil
    attempts.removeAll { $0.key.lesson == lesson }
    record.mastery = Mastery(attempts)
    opened.removeAll { $0 == lesson }
    record.lastLesson = opened.last
  }

  /// Returns at most `limit` attempts that follow the attempt `id`, in their order.
  public func attempts(
    after id: Int64, limit: Int
  ) throws(RecordProblem) -> [RecordedAttempt] {
    // The ids ascend, so the place of the first one after `id` is found by halving.
    var low = attempts.startIndex
    var high = attempts.endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if attempts[middle].id > id { high = middle } else { low = middle + 1 }
    }
    return Array(attempts[low...].prefix(max(limit, 0)))
  }
}
