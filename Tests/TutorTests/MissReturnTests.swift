import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import Wording

@Suite("How what was missed in a session comes back")
struct MissReturnTests {
  private let noon = Timestamp(milliseconds: 1_790_000_012_345)

  /// A learner who has been through two lessons, the lecture's network and L = (a·b + c)².
  private func learner(session: Int64) throws -> Learner {
    let graph = try Graph(
      given: [("a", "2"), ("b", "3"), ("c", "1")],
      definitions: ["p = a*b", "q = p + c", "L = q^2"])
    let choices = Dictionary(
      graph.given.map { ($0.name, Variation.usualChoices) }, uniquingKeysWith: { first, _ in first }
    )
    let lesson = Lesson(
      id: "other", title: LocalizedText("Other"), goal: LocalizedText("Goal"),
      graphs: ["g": LessonGraph(graph: graph, variation: Variation(choices: choices))],
      steps: [
        Step(
          id: "all", graph: "g", text: LocalizedText("Text."),
          questions: [Question(id: "a", kind: .gradient(node: "a"))])
      ])
    let course = Course(
      try PracticeCourse.make().entries + [Course.Entry(lesson: lesson, source: .builtIn)])
    let record = LearnerRecord(
      passed: [Place(lesson: "net", step: "all"), Place(lesson: "other", step: "all")])
    var learner = Learner(TutorState(course: course, record: record, language: .spanish))
    learner.waits(until: Timestamp(milliseconds: noon.milliseconds + session * 7_919))
    learner.does(.practise)
    return learner
  }

  /// Answers all fields of what is asked.
  ///
  /// - Parameter dropping: Whether what arrives from the output is dropped in the first answer to a gradient.
  /// - Returns: What came of that answer; nil where nothing was dropped that would give another number.
  private func work(_ learner: inout Learner, dropping: Bool = false) throws -> Mark? {
    var dropped: Mark?
    while let page = learner.lessonPage, !page.isAnswered(learner.state.record),
      let field = page.focusedField
    {
      if case .choice(let options) = field.target {
        let right = options.firstIndex { $0.isRight } ?? 0
        learner.answers(AnswerReader.letter(ofOption: right))
        continue
      }
      let truth = StepTruth(lesson: page.lesson, step: page.step)
      switch try #require(truth.truth(of: field)) {
      case .number(let number):
        let local = dropping && dropped == nil ? localDerivative(field, truth) : nil
        if let local, (local - number).magnitude > 1e-9 {
          learner.answers("\(local)")
          dropped = learner.lessonPage?.marks[field.id]
          learner.does(.clear)
        }
        learner.answers("\((number * 1e9).rounded() / 1e9)")
      case .expression(let formula): learner.answers(formula.text())
      default: Issue.record("\(field.target)")
      }
    }
    return dropped
  }

  private func localDerivative(_ field: Field, _ truth: StepTruth) -> Double? {
    guard case .gradient(let node) = field.target, let graph = truth.graph,
      let consumer = ChainRule(graph: graph, node: node).consumers.first
    else { return nil }
    return truth.evaluation?.localDerivative(of: consumer, withRespectTo: node)
  }

  @Test(
    "a rule that was named comes back on the other graph, after two others at least, and is said to",
    arguments: 1...6)
  func otherGraph(session: Int64) throws {
    var learner = try learner(session: session)
    var missed: (number: Int, item: PracticeItem)?
    var returned: (number: Int, item: PracticeItem)?
    var told: [String] = []
    var mended: [Int] = []
    while let run = learner.state.practice, let item = run.item {
      if missed != nil, let rule = run.missedRule {
        returned = returned ?? (run.number, item)
        expectEqual(rule, .chain)
        told += PracticeReading(run, voice: Voice(language: .spanish, decimalMark: ","))?.lead ?? []
      }
      if let mark = try work(&learner, dropping: missed == nil) {
        missed = (run.number, item)
        expectEqual(mark.isMadeAgain, false)
      }
      if learner.lessonPage?.rulesMended.values.contains(.chain) == true {
        mended.append(run.number)
      }
      learner.does(.confirm)
    }
    let (first, coming) = (try #require(missed), try #require(returned))
    #expect(first.item.lesson != coming.item.lesson, "\(first.item) \(coming.item)")
    #expect(coming.number > first.number + 2 && coming.number <= first.number + 6)
    #expect(
      told.first?.hasPrefix("Esto se te escapó antes, aquí en otro grafo: ") == true, "\(told)")
    // That it holds again is said once, in the first question that shows it.
    #expect(mended.count == 1, "\(mended)")
    #expect(mended.allSatisfy { $0 > first.number && $0 <= coming.number }, "\(mended)")
  }

  @Test("what is missed again when it comes back does so once more")
  func again() throws {
    var learner = try learner(session: 3)
    var numbers: [Int] = []
    var made: [Bool] = []
    while let run = learner.state.practice {
      if run.missedRule != nil || run.repeatsMiss { numbers.append(run.number) }
      let isReturn = run.missedRule != nil || run.repeatsMiss
      let isFirst = numbers.isEmpty && run.item?.kind == .gradient
      if let mark = try work(&learner, dropping: isReturn || isFirst) {
        made.append(mark.isMadeAgain)
      }
      learner.does(.confirm)
    }
    // That it is the same mistake is said from the second question on.
    #expect(made.first == false && made.dropFirst().contains(true), "\(made)")
    #expect(numbers.count > 1, "\(numbers)")
    // After two others each time.
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $1 - $0 > 2 }, "\(numbers)")
  }

  @Test("a field that nothing explained is told to have come right when it does with other numbers")
  func field() throws {
    var learner = try learner(session: 1)
    learner.answers("-987.654")
    learner.does(.clear)
    var mended: [Int] = []
    while let run = learner.state.practice {
      _ = try work(&learner)
      if learner.lessonPage?.fieldsMended.isEmpty == false {
        mended.append(run.number)
        #expect(run.repeatsMiss)
      }
      learner.does(.confirm)
    }
    expectEqual(mended.count, 1, "\(mended)")
  }

  @Test("what was answered with a hint comes back as such, and not as missed")
  func helped() throws {
    var learner = try learner(session: 2)
    learner.does(.hint)
    var returned: [PracticeRun] = []
    while let run = learner.state.practice {
      if run.repeatsHelp { returned.append(run) }
      _ = try work(&learner)
      learner.does(.confirm)
    }
    let run = try #require(returned.first)
    expectEqual(returned.count, 1)
    #expect(run.number > 3)
    expectEqual([run.repeatsMiss, run.missedRule == nil], [false, true])
    expectEqual(
      PracticeReading(run, voice: Voice(language: .spanish, decimalMark: ","))?.lead,
      ["Esta la viste con ayuda; ahora, sin ella."])
  }

  @Test(
    "what is missed again and again does not keep another rule from coming back", arguments: 2...6)
  func others(session: Int64) throws {
    var learner = try learner(session: session)
    let stubborn = learner.state.practice?.item
    var dropped: Int?
    var returned: Int?
    while let run = learner.state.practice, let item = run.item {
      if let first = dropped, run.missedRule == .chain, returned == nil {
        returned = run.number
        #expect(run.number > first + 2)
      }
      if item == stubborn {
        learner.answers("-987.654")
        learner.does(.clear)
      }
      let mark = try work(&learner, dropping: dropped == nil && run.number > 3)
      if mark != nil { dropped = run.number }
      learner.does(.confirm)
    }
    let first = try #require(dropped)
    #expect(first <= 6)
    #expect(returned != nil, "missed in question \(first)")
  }
}
