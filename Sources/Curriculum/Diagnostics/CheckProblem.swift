/// What `nntutor check` can find in a lesson, without prose.
public enum CheckProblem: Hashable, Sendable {
  /// The reader's own words on the file.
  case format(LessonProblem)
  /// Another file has a lesson of that id.
  case repeatedLesson(id: String, path: String)
  /// A lesson that is required is nowhere.
  case unknownRequirement(id: String, nearest: String?)
  /// Lessons that require one another, the first again at the end.
  case requirementCircle([String])
  /// A placeholder that the text has in one language and lacks in another.
  case placeholderMissing(String, has: Language, lacks: Language)
  /// A text of several words that is the same in all languages of the lesson.
  case sameInEveryLanguage
  /// A character that the screen shows as another or not at all.
  case undrawable(String)
  /// A step with more rows than a screen has, or has only where its signs are written in ASCII.
  case tooHigh(step: String, language: Language, isASCII: Bool)
  /// A line that is not wrapped and is wider than the screen, or is only where its signs are written
  /// in ASCII.
  case lineTooWide(columns: Int, limit: Int, isASCII: Bool)
  /// A graph that no step uses.
  case unusedGraph(String)
  /// A text that says the answer of a field.
  case saysAnswer(field: String, answer: String)
  /// A placeholder for the very value that is asked.
  case placeholderOfAsked(String)
  /// Two options that say the same, counted from 1.
  case sameOption(Int, Int)
  /// A formula for which the names do not suffice.
  case noFormula(field: String, missing: [String])
  /// A `find` that zeros satisfy.
  case foundByZeros(field: String)
  /// A `find` of which no solution was found.
  case notFound(field: String)
  /// An answer that is worked out right and refused.
  case refused(field: String, answer: String, figures: Int?)
  /// The same with given values that practice may draw.
  case refusedInPractice(drawn: [BetterNumbers.Change], field: String, answer: String)
  /// A step whose graph varies, and in which no draw has numbers to compute with, of this field or node most
  /// often.
  case neverDrawn(step: String, field: String, largest: Double)
  /// A step whose graph varies, and in which every draw hides some mistake, this one most often.
  case alwaysHidden(step: String, field: String, mistake: NamedMistake)
  /// A mistake of the author's that is not recognised in what it gives.
  case unrecognised(field: String, mistake: String, answer: String)
  /// A mistake of the author's that gives the right answer.
  case rightByMistake(field: String, mistake: String)
  /// An experiment whose goal holds before anything is done.
  case reachedAtStart(field: String)
  /// An experiment of which no settings were found that reach the goal.
  case notReached(field: String)
  /// Mistakes that give the right number.
  case hidden(field: String, answer: String, mistakes: [NamedMistake])
  /// Mistakes that give one wrong number.
  case colliding(field: String, groups: [Colliding])
  /// Given values of a step with which fewer mistakes stay hidden or coincide; nil where none were
  /// found.
  case betterNumbers(step: String, BetterNumbers?)

  /// A mistake in words.
  public struct NamedMistake: Hashable, Sendable {
    /// Its code.
    public var code: String
    /// What somebody does who makes it: a clause in each language.
    public var clause: LocalizedText

    /// Creates a mistake.
    public init(code: String, clause: LocalizedText) {
      self.code = code
      self.clause = clause
    }
  }

  /// Mistakes that give one wrong number.
  public struct Colliding: Hashable, Sendable {
    /// The number.
    public var value: Double
    /// The mistakes.
    public var mistakes: [NamedMistake]

    /// Creates a group of mistakes.
    public init(value: Double, mistakes: [NamedMistake]) {
      self.value = value
      self.mistakes = mistakes
    }
  }

  /// Other values of given nodes, with which fewer mistakes of a step stay hidden or coincide.
  public struct BetterNumbers: Hashable, Sendable {
    /// Another value of a given node.
    public struct Change: Hashable, Sendable {
      /// The given node.
      public var node: String
      /// Its better value.
      public var value: Double

      /// Creates a change.
      public init(node: String, value: Double) {
        self.node = node
        self.value = value
      }
    }

    /// How many there are with the values as they are and with the better ones.
    public struct Count: Hashable, Sendable {
      /// As they are.
      public var before: Int
      /// With the better ones.
      public var after: Int

      /// Creates two counts.
      public init(before: Int, after: Int) {
        self.before = before
        self.after = after
      }
    }

    /// What to change.
    public var changes: [Change]
    /// The mistakes that give the right number.
    public var hidden: Count
    /// The pairs of mistakes that give one wrong number.
    public var pairs: Count

    /// Creates a proposal.
    public init(changes: [Change], hidden: Count, pairs: Count) {
      self.changes = changes
      self.hidden = hidden
      self.pairs = pairs
    }
  }

  /// The rule that is broken.
  public var rule: CheckRule {
    switch self {
    case .format: .format
    case .repeatedLesson: .uniqueIDs
    case .unknownRequirement, .requirementCircle: .requires
    case .placeholderMissing: .placeholders
    case .sameInEveryLanguage: .untranslated
    case .undrawable: .drawable
    case .tooHigh, .lineTooWide: .fits
    case .unusedGraph: .unusedGraph
    case .saysAnswer, .placeholderOfAsked: .spoiler
    case .sameOption: .duplicateOptions
    case .noFormula: .expressionNames
    case .foundByZeros, .notFound: .findable
    case .refused, .refusedInPractice: .students
    case .neverDrawn, .alwaysHidden: .practice
    case .unrecognised, .rightByMistake: .mistakes
    case .reachedAtStart, .notReached: .experiments
    case .betterNumbers(_, let better?) where better.hidden.before == 0: .collidingMistakes
    case .hidden, .betterNumbers: .hiddenMistakes
    case .colliding: .collidingMistakes
    }
  }
}
