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
  /// How many hints had been read before, 0 for none.
  public var hintLevel: Int
  /// The raw value of a `Language`.
  public var language: String

  /// Creates a recorded attempt.
  public init(
    id: Int64, time: Timestamp, key: FieldKey, answer: String, outcome: String,
    mistakes: [String] = [], hintLevel: Int, language: String
  ) {
    self.id = id
    self.time = time
    self.key = key
    self.answer = answer
    self.outcome = outcome
    self.mistakes = mistakes
    self.hintLevel = hintLevel
    self.language = language
  }

  /// Creates the recorded form of an attempt.
  public init(id: Int64, time: Timestamp, attempt: Attempt) {
    self.init(
      id: id, time: time, key: attempt.key, answer: attempt.answer,
      outcome: attempt.outcome.rawValue, mistakes: attempt.mistakes,
      hintLevel: attempt.hintLevel, language: attempt.language.rawValue)
  }
}
