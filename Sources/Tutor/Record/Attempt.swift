public import Curriculum

/// One answer that a learner gave, or the solution they asked for.
public struct Attempt: Hashable, Sendable {
  /// What came of it; the raw values stand in the record and in exports, so they are final.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    /// The answer was right.
    case right
    /// The answer follows correctly from an earlier wrong one.
    case followsThrough
    /// The answer was right so far, with too few figures or more to come.
    case moreDigits
    /// The answer was wrong.
    case wrong
    /// The answer could not be read; it costs nothing.
    case unreadable
    /// The learner asked for the solution.
    case revealed
  }

  /// What was answered.
  public var key: FieldKey
  /// What was typed, as it was typed; empty when the solution was asked for.
  public var answer: String
  /// What came of it.
  public var outcome: Outcome
  /// The codes of the mistakes that were recognised in the answer, the most specific first.
  public var mistakes: [String]
  /// The rules that the answer tells of: where it is accepted those it shows, else those it misses.
  public var rules: [Rule]
  /// How many hints had been read before, 0 for none.
  public var hintLevel: Int
  /// The language of the screen.
  public var language: Language

  /// Creates an attempt.
  public init(
    key: FieldKey, answer: String, outcome: Outcome, mistakes: [String] = [],
    rules: [Rule] = [], hintLevel: Int, language: Language
  ) {
    self.key = key
    self.answer = answer
    self.outcome = outcome
    self.mistakes = mistakes
    self.rules = rules
    self.hintLevel = hintLevel
    self.language = language
  }
}
