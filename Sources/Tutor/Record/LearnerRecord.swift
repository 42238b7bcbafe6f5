/// What is known of a learner: the snapshot that a session starts from and keeps up to date.
public struct LearnerRecord: Hashable, Sendable {
  /// What came of every field that was tried.
  public var fields: [FieldKey: FieldHistory]
  /// The steps that were finished, questions or not.
  public var passed: Set<Place>
  /// The step at which each lesson was left, by the lesson's id.
  public var places: [String: String]
  /// The lesson that was open last.
  public var lastLesson: String?
  /// The settings that were chosen, by name.
  public var settings: [String: String]

  /// Creates a record; by default an empty one.
  public init(
    fields: [FieldKey: FieldHistory] = [:], passed: Set<Place> = [],
    places: [String: String] = [:], lastLesson: String? = nil, settings: [String: String] = [:]
  ) {
    self.fields = fields
    self.passed = passed
    self.places = places
    self.lastLesson = lastLesson
    self.settings = settings
  }

  /// Returns what came of a field.
  public func history(of key: FieldKey) -> FieldHistory { fields[key] ?? FieldHistory() }
}
