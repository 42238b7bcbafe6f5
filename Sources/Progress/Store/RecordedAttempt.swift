internal import Curriculum
public import Tutor

/// An attempt as it stands in the record, for exports and reports.
///
/// The outcome and the language are the raw text of the record and not their enumerations, so an
/// export is whole even where a newer version of the program has written a value that this one
/// does not know.
public struct RecordedAttempt: Hashable, Sendable {
  /// The place in the order of writing; greater than that of every earlier attempt.
  public var id: Int64
  /// When the answer was given.
  public var time: Timestamp
  /// What was answered.
  public var key: FieldKey
  /// What was typed, as it was typed.
  public var answer: String
  /// The raw value of an `Attempt.Outcome`.
  public var outcome: String
  /// The codes of the mistakes that were recognised, the most specific first.
  public var mistakes: [String]
  /// The raw values of the rules that the answer tells of.
  public var rules: [String]
  /// How many hints had been read before, 0 for none.
  public var hintLevel: Int
  /// The raw value of a `Language`.
  public var language: String

  /// Creates a recorded attempt.
  public init(
    id: Int64, time: Timestamp, key: FieldKey, answer: String, outcome: String,
    mistakes: [String] = [], rules: [String] = [], hintLevel: Int, language: String
  ) {
    self.id = id
    self.time = time
    self.key = key
    self.answer = answer
    self.outcome = outcome
    self.mistakes = mistakes
    self.rules = rules
    self.hintLevel = hintLevel
    self.language = language
  }

  /// Creates the recorded form of an attempt.
  public init(id: Int64, time: Timestamp, attempt: Attempt) {
    self.init(
      id: id, time: time, key: attempt.key, answer: attempt.answer,
      outcome: attempt.outcome.rawValue, mistakes: attempt.mistakes,
      rules: attempt.rules.map(\.rawValue), hintLevel: attempt.hintLevel,
      language: attempt.language.rawValue)
  }
}

extension Attempt {
  /// Creates an attempt from its recorded form; nil where its outcome is one of a newer version.
  ///
  /// Rules that this version does not know are left out.
  init?(_ recorded: RecordedAttempt) {
    guard let outcome = Outcome(rawValue: recorded.outcome) else { return nil }
    self.init(
      key: recorded.key, answer: recorded.answer, outcome: outcome, mistakes: recorded.mistakes,
      rules: recorded.rules.compactMap(Rule.init), hintLevel: recorded.hintLevel,
      language: Language(rawValue: recorded.language) ?? .english)
  }
}

extension Mastery {
  /// Works out the mastery that attempts show, in the order of writing.
  init(_ attempts: [RecordedAttempt]) {
    var record = LearnerRecord()
    for recorded in attempts {
      if let attempt = Attempt(recorded) { record.add(attempt, at: recorded.time) }
    }
    self = record.mastery
  }
}
