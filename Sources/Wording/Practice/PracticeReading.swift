import Checking
import Curriculum
public import Tutor

/// What is to be read before a practice question: that it was skipped or missed before, what is
/// asked, and where its rule has failed too often a worked example.
public struct PracticeReading: Hashable, Sendable {
  /// Why it is asked again or in another way, and the numbers of the example; none for a question as
  /// usual.
  public let lead: [String]
  /// The worked example.
  public let equations: [EquationText]
  /// What is asked.
  public let task: String

  /// Words the question of a stream; nil before the first.
  public init?(_ run: PracticeRun, voice: Voice) {
    guard let item = run.item else { return nil }
    task = voice.say(item.ownTask ?? PracticeWords.task(item.kind))
    let before = PracticeWords(whyAgain: run).map { [voice.say($0)] } ?? []
    guard let approach = run.approach else {
      lead = before
      equations = []
      return
    }
    let why = voice.say(
      PracticeWords.anotherWay(approach.rule, hasExample: approach.example != nil))
    guard let example = approach.example else {
      lead = before + [why]
      equations = []
      return
    }
    let worked = HintSentence(
      example.solution, figures: example.field.figures, voice: voice)
    lead = before + [why, voice.say(PracticeWords.example(example.given))]
    equations = worked.equations
  }
}

extension PracticeWords {
  /// Why a question is asked again; nil where it is not.
  fileprivate init?(whyAgain run: PracticeRun) {
    if run.repeatsSkip {
      self = .skippedBefore
    } else if run.repeatsHelp {
      self = .helpedBefore
    } else if run.repeatsMiss {
      self = .missedBefore
    } else if let rule = run.missedRule {
      self = .ruleMissedBefore(rule)
    } else {
      return nil
    }
  }
}

extension PracticeItem {
  /// What is asked where more is to be said of it than its kind; nil elsewhere.
  fileprivate var ownTask: PracticeWords? {
    if kind == .forward, questions.count == 1 { return .valueTask }
    if kind == .gradient, questions.count > 1 { return .gradientsTask }
    if case .update(let rate) = kind, questions.count > 1 { return .trainingTask(rate: rate) }
    guard case .expression(let question)? = questions.first?.kind else { return nil }
    if let names = question.names { return .formulaTask(names: names) }
    if case .quantity(.localDerivative) = question.subject { return .derivativeTask }
    return nil
  }
}
