public import Tutor

/// A place that keeps what a learner did.
///
/// Every change is kept when its call returns: the program may be killed right after. A change
/// that throws has changed nothing, and nothing that was kept before is lost; it can be tried again,
/// which a `RecordKeeper` does. Moments come in as parameters, no store has a
/// clock.
public protocol RecordStore: AnyObject {
  /// Sets for how many seconds a call waits for another program; 5 at first.
  func wait(atMost seconds: Double) throws(RecordProblem)

  /// Returns everything that a session needs to know of the learner.
  func snapshot() throws(RecordProblem) -> LearnerRecord

  /// Adds an attempt.
  func append(_ attempt: Attempt, at time: Timestamp) throws(RecordProblem)

  /// Adds a step that was finished; a step that was finished before keeps its first moment.
  func pass(_ step: Place, at time: Timestamp) throws(RecordProblem)

  /// Sets where the learner is, in the place's lesson and in the course.
  func remember(_ place: Place, at time: Timestamp) throws(RecordProblem)

  /// Returns a setting; nil where it was never chosen.
  func setting(_ name: String) throws(RecordProblem) -> String?

  /// Sets a setting; nil takes the choice back.
  func set(_ name: String, to value: String?) throws(RecordProblem)

  /// Forgets the attempts, finished steps and place of a lesson, or of all lessons for nil.
  ///
  /// Settings stay.
  func reset(lesson: String?) throws(RecordProblem)

  /// Returns at most `limit` attempts that were written after the attempt `id`, in that order.
  ///
  /// An `id` of 0 begins with the first attempt.
  func attempts(after id: Int64, limit: Int) throws(RecordProblem) -> [RecordedAttempt]
}

extension RecordStore {
  /// Calls a closure with every attempt in the order of writing, until it returns false.
  ///
  /// The attempts are read in small portions, so a long record does not fill the memory, and no
  /// lock is held while the closure runs, so a slow reader of an export does not keep another
  /// terminal from writing.
  ///
  /// - Parameter body: Takes an attempt and returns whether to go on.
  public func forEachAttempt(_ body: (RecordedAttempt) -> Bool) throws(RecordProblem) {
    var last: Int64 = 0
    while true {
      let portion = try attempts(after: last, limit: 500)
      guard let next = portion.last?.id, next > last else { return }
      for attempt in portion {
        guard body(attempt) else { return }
      }
      last = next
    }
  }
}
