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
  /// How well each rule is mastered.
  public var mastery: Mastery

  /// Creates a record; by default an empty one.
  public init(
    fields: [FieldKey: FieldHistory] = [:], passed: Set<Place> = [],
    places: [String: String] = [:], lastLesson: String? = nil, settings: [String: String] = [:],
    mastery: Mastery = Mastery()
  ) {
    self.fields = fields
    self.passed = passed
    self.places = places
    self.lastLesson = lastLesson
    self.settings = settings
    self.mastery = mastery
  }

  /// Returns what came of a field.
  public func history(of key: FieldKey) -> FieldHistory { fields[key] ?? FieldHistory() }

  /// Adds an answer, or the solution asked for.
  public mutating func add(_ attempt: Attempt, at time: Timestamp) {
    var history = history(of: attempt.key)
    mastery.add(attempt, after: history, at: time)
    history.add(attempt)
    fields[attempt.key] = history
  }
}
