public import Curriculum

/// What reading a lesson file came to.
public struct ReadResult: Hashable, Sendable {
  /// The lesson; nil if a diagnostic is an error.
  public var lesson: Lesson?
  /// All that is wrong with the file, in the order of the file.
  public var diagnostics: [Diagnostic]

  /// Creates a result.
  public init(lesson: Lesson?, diagnostics: [Diagnostic]) {
    self.lesson = lesson
    self.diagnostics = diagnostics
  }
}
