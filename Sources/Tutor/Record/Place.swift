/// Where a learner is in a lesson.
public struct Place: Hashable, Sendable {
  /// The lesson's id.
  public var lesson: String
  /// The step's id.
  public var step: String

  /// Creates a place.
  public init(lesson: String, step: String) {
    self.lesson = lesson
    self.step = step
  }
}
