/// Something to tell the learner once, without prose.
public enum Notice: Hashable, Sendable {
  /// There is nothing to check yet.
  case typeAnAnswer
  /// An action that cannot be done now, and why.
  case cannot(Action, Unavailability)
  /// A lesson is finished.
  case lessonFinished(lesson: String)
  /// Questions of the step are still open.
  case stepLeftOpen
  /// The answer cannot hold more text.
  case answerFull
  /// There is no lesson of that name.
  case unknownLesson(String)
  /// Some lesson files cannot be used.
  case brokenLessonFiles(count: Int)
  /// The record is not kept, or was put aside.
  case record(RecordProblem)
}
