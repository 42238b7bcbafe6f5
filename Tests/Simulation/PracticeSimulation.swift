import Autodiff
import Checking
package import Curriculum
import Tutor

/// A learner who practises and knows each rule with some probability: how often questions succeed,
/// which decides whether practice is too hard or too easy.
///
/// A first answer is right with the probability of the weakest rule that it needs, and if no further link on
/// the way slips, each of which comes off as often as what is known best. What was missed is looked up in the
/// solution. A slip in a backward pass is found by who knows its rule, and by the others as
/// often as guessing finds it. A worked example helps nobody here, as nothing is known of how much it
/// would.
package struct PracticeSimulation {
  /// With what probability a learner knows a rule.
  package struct Strength: Sendable {
    package let name: String
    let isKnown: @Sendable (Rule) -> Double
    /// The share of what is not known that is learned from each answer or solution.
    let learning: Double

    /// Creates a strength.
    package init(
      _ name: String, learning: Double = 0, isKnown: @escaping @Sendable (Rule) -> Double
    ) {
      self.name = name
      self.learning = learning
      self.isKnown = isKnown
    }

    /// The strengths that are compared.
    package static let all = [
      Strength("knows all rules 97 %") { _ in 0.97 },
      Strength("knows all rules 85 %") { _ in 0.85 },
      Strength("95 %, chain, product and update 30 %") {
        [.chain, .product, .update].contains($0) ? 0.3 : 0.95
      },
      Strength("knows all rules 60 %") { _ in 0.6 },
      Strength("50 % at first, learns 8 % a time", learning: 0.08) { _ in 0.5 },
      Strength("20 % at first, learns 5 % a time", learning: 0.05) { _ in 0.2 },
    ]
  }

  /// What was asked, in its order.
  package private(set) var questions: [AskedQuestion] = []
  private var state: TutorState
  private var known: [Rule: Double]
  private let learning: Double
  private var numbers: SplitMix64

  /// Lets a learner practise all that a course has.
  package init(_ strength: Strength, course: Course, sessions: Int, seed: UInt64) {
    let steps = course.entries.compactMap(\.lesson).flatMap { lesson in
      lesson.steps.map { Place(lesson: lesson.id, step: $0.id) }
    }
    state = TutorState(
      course: course, record: LearnerRecord(passed: Set(steps)), language: .english)
    state.now = Timestamp(milliseconds: 1_790_000_000_000 + Int64(seed % 1_000) * 1_009)
    known = Dictionary(
      Rule.allCases.map { ($0, strength.isKnown($0)) }, uniquingKeysWith: { first, _ in first })
    learning = strength.learning
    numbers = SplitMix64(seed: seed)
    for session in 0..<sessions { practise(session: session + 1) }
  }

  private mutating func practise(session: Int) {
    happens(.practise(PracticeRequest()))
    while let run = state.practice, case .lesson(let page) = state.page {
      let links: Int?
      if let pass = page.workedPass {
        find(pass)
        links = nil
      } else {
        links = answer(page)
      }
      let histories = page.step.fields.map { state.record.history(of: page.key(of: $0)) }
      questions.append(
        AskedQuestion(
          session: session, lesson: page.lesson.id, step: page.step, links: links,
          right: histories.count { $0.acceptedAnswer != nil && $0.misses == 0 }))
      state.now.milliseconds += 40_000
      // Who has read a solution to its end is past the question already.
      if state.practice?.number == run.number { happens(.action(.nextStep)) }
    }
    state.now.milliseconds += 86_400_000
  }

  /// Looks for the slip in a pass, and where it is another line, chooses the right one next.
  private mutating func find(_ pass: WorkedPass) {
    let sure = pass.rule.flatMap { known[$0] } ?? 1
    let slip = pass.lines.firstIndex { $0.standing == .slip } ?? 0
    if draw() >= sure + (1 - sure) / Double(pass.lines.count) {
      type(AnswerReader.letter(ofOption: (slip + 1) % pass.lines.count))
    }
    type(AnswerReader.letter(ofOption: slip))
  }

  /// Answers all fields of a page.
  ///
  /// - Returns: How many links were to be worked out.
  private mutating func answer(_ page: LessonPage) -> Int {
    let truth = StepTruth(lesson: page.lesson, step: page.step)
    let recogniser = MistakeRecogniser(truth: truth)
    let work = WorkLinks(of: truth).fields
    for (field, links) in zip(page.step.fields, work) {
      let right: String
      let wrong: String
      switch truth.truth(of: field) {
      case .number(let number)?: (right, wrong) = ("\(number)", "\(number * 1.37 + 0.71)")
      case .expression(let formula)?:
        (right, wrong) = (formula.text(), "1.37 + \(formula.text())")
      default: continue
      }
      let rules = FieldRules(of: field, in: recogniser).needed
      let rulesHold = rules.compactMap { known[$0] }.min() ?? 1
      let care = known.values.max() ?? 1
      if draw() < (1..<max(links, 1)).reduce(rulesHold, { chance, _ in chance * care }) {
        type(right)
      } else {
        type(wrong)
        lookUp(field)
      }
      for rule in rules { known[rule] = known[rule].map { $0 + learning * (1 - $0) } }
    }
    return work.reduce(0, +)
  }

  private mutating func type(_ answer: String) {
    happens(.action(.clear))
    happens(.insert(answer))
    happens(.action(.confirm))
  }

  private mutating func lookUp(_ field: Field) {
    for _ in 0..<12 {
      guard case .lesson(let page) = state.page, page.focusedField == field else { return }
      if page.openHint(for: field)?.isSolution == true {
        happens(.action(.confirm))
        return
      }
      happens(.action(.hint))
    }
  }

  private mutating func draw() -> Double { Double(numbers.next(below: 1 << 20)) / Double(1 << 20) }

  private mutating func happens(_ event: Event) { _ = update(&state, event) }
}
