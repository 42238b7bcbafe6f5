/// A field of a step of a lesson: what an answer belongs to in the record.
public struct FieldKey: Hashable, Sendable {
  /// The lesson's id.
  public var lesson: String
  /// The step's id.
  public var step: String
  /// The field's id.
  public var field: String

  /// Creates a key.
  public init(lesson: String, step: String, field: String) {
    self.lesson = lesson
    self.step = step
    self.field = field
  }
}
