public import Curriculum

/// The text of a lesson that is not in a file, such as one inside the program.
public struct LessonText: Hashable, Sendable {
  /// What diagnostics call it.
  public var name: String
  /// The text.
  public var text: String
  /// What the list of lessons shows of it, where that is known already.
  public var outline: LessonOutline?

  /// Creates a named text.
  ///
  /// - Parameter outline: The outline of the lesson that the text holds; with it, the lesson is only
  ///   read when it is asked for, and nothing is wrong with it.
  public init(name: String, text: String, outline: LessonOutline? = nil) {
    self.name = name
    self.text = text
    self.outline = outline
  }
}
