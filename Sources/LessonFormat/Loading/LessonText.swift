/// The text of a lesson that is not in a file, such as one inside the program.
public struct LessonText: Hashable, Sendable {
  /// What diagnostics call it.
  public var name: String
  /// The text.
  public var text: String

  /// Creates a named text.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
