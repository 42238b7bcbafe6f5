/// What the record says of one field, summed up.
public struct FieldHistory: Hashable, Sendable {
  /// The accepted answer, as it was typed; nil while there is none.
  public var acceptedAnswer: String?
  /// How many wrong answers were given.
  public var misses: Int
  /// The most hints read before an answer.
  public var hintLevel: Int
  /// Whether the solution was shown.
  public var isRevealed: Bool

  /// Creates a history; by default one in which nothing happened.
  public init(
    acceptedAnswer: String? = nil, misses: Int = 0, hintLevel: Int = 0, isRevealed: Bool = false
  ) {
    self.acceptedAnswer = acceptedAnswer
    self.misses = misses
    self.hintLevel = hintLevel
    self.isRevealed = isRevealed
  }

  /// Whether nothing is left to do in the field.
  public var isDone: Bool { acceptedAnswer != nil || isRevealed }

  /// Whether it was tried, or a hint of it or its solution looked at.
  public var isTried: Bool { isDone || misses > 0 || hintLevel > 0 }

  /// Adds what came of an answer.
  public mutating func add(_ attempt: Attempt) {
    hintLevel = max(hintLevel, attempt.hintLevel)
    switch attempt.outcome {
    case .right, .followsThrough: acceptedAnswer = attempt.answer
    case .wrong: misses += 1
    case .revealed: isRevealed = true
    case .moreDigits, .unreadable: break
    }
  }
}
