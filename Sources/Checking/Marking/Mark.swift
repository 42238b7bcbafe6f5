public import Autodiff
public import Curriculum

/// What came of one answer: the verdict with what it was based on.
public struct Mark: Hashable, Sendable {
  /// The answer as it was typed.
  public var answer: String
  /// The verdict.
  public var verdict: Verdict
  /// How a number was read, to be echoed where it was not a plain number.
  public var reading: NumberReading?
  /// How a formula was read.
  public var formula: Expression?
  /// How a list of values was read, in the order of the question's names.
  public var values: [Double] = []
  /// How a formula that was taken apart was read, one operation a definition.
  public var definitions: [Equation] = []
  /// What can be said of an answer that is not a number.
  public var remark: AnswerRemark?
  /// What the author says to the option that was chosen.
  public var why: LocalizedText?
  /// The mistakes that would explain a wrong number, the likeliest first.
  public var mistakes: [Mistake]
  /// One of them that breaks another rule than the first and explains the number as well, where nothing
  /// tells which of the two it was.
  public var rival: Mistake?
  /// What the right number has its sign from, where that may be all that is wrong.
  public var signs: [SignCause] = []
  /// Whether a wrong value of a node is also that of a given node which is not in its formula, from
  /// where it may have been copied just as well.
  public var mayBeCopied = false

  /// Whether the likeliest mistake was made in a question before, and broke its rule for certain.
  public var isMadeAgain = false

  /// Whether a wrong answer to the same field came before this one, and the same one.
  public var earlier = Earlier.nothing

  /// What was answered wrong to a field before.
  public enum Earlier: Hashable, Sendable {
    /// Nothing wrong.
    case nothing
    /// Other answers, none of them the same.
    case another
    /// The same, however it was written.
    case same
  }

  /// Creates a mark.
  public init(
    answer: String, verdict: Verdict, reading: NumberReading? = nil, why: LocalizedText? = nil,
    mistakes: [Mistake] = []
  ) {
    self.answer = answer
    self.verdict = verdict
    self.reading = reading
    self.why = why
    self.mistakes = mistakes
  }

  /// Whether nothing but the likeliest mistake explains the answer to a field.
  ///
  /// - Parameter target: What the field asks for.
  public func isCertain(of target: Field.Target) -> Bool {
    guard let mistake = mistakes.first, mistakes.count == 1, !mayBeCopied,
      !isZeroOfManyReasons(for: target)
    else { return false }
    switch mistake.code {
    // To be near the right number, or cut off it, is no proof of how it came about, and a neighbour's number
    // may be chance.
    case .format(.rounding), .format(.cut), .format(.neighbour): return false
    default: return true
    }
  }

  /// Whether the likeliest mistake leads to 0 where a gradient is asked for, which is 0 for many reasons.
  ///
  /// - Parameter target: What the field asks for.
  func isZeroOfManyReasons(for target: Field.Target) -> Bool {
    mistakes.first?.code == .gradient(.termAsConstant) && !target.isLocalDerivative
  }

  /// The mistakes that are told: the likeliest, and the other where nothing tells which it was.
  var told: [Mistake] { [mistakes.first, rival].compactMap(\.self) }

  /// Adds what would explain a wrong answer.
  mutating func explain(by explanation: Explanation) {
    mistakes = explanation.mistakes
    rival = explanation.rival
  }

  /// Returns whether an answer is the same as another to the same field, however a number was written.
  package func says(theSameAs other: Mark) -> Bool {
    guard let reading else { return answer == other.answer }
    return other.reading.map { Rounding.isSame(reading.value, $0.value) } ?? false
  }
}

extension Field.Target {
  /// Whether a local derivative is asked for, as a number or as a formula.
  fileprivate var isLocalDerivative: Bool {
    switch self {
    case .localDerivative: true
    case .expression(let question):
      if case .quantity(.localDerivative) = question.subject { true } else { false }
    default: false
    }
  }
}
