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
  /// - Returns: Whether it was, so that the number is another.
  private func work(_ learner: inout Learner, dropping: Bool = false) throws -> Bool {
    var dropped = false
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
        let local = dropping && !dropped ? localDerivative(field, truth) : nil
        if let local, (local - number).magnitude > 1e-9 {
          dropped = true
          learner.answers("\(local)")
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
    while let run = learner.state.practice, let item = run.item {
      if missed != nil, let rule = run.missedRule {
        returned = returned ?? (run.number, item)
        expectEqual(rule, .chain)
        told += PracticeReading(run, voice: Voice(language: .spanish, decimalMark: ","))?.lead ?? []
      }
      if try work(&learner, dropping: missed == nil) { missed = (run.number, item) }
      learner.does(.confirm)
    }
    let (first, coming) = (try #require(missed), try #require(returned))
    #expect(first.item.lesson != coming.item.lesson, "\(first.item) \(coming.item)")
    #expect(coming.number > first.number + 2 && coming.number <= first.number + 6)
    #expect(
      told.first?.hasPrefix("Esto se te escapó antes, aquí en otro grafo: ") == true, "\(told)")
  }

  @Test(
    "what is missed again when it comes back does so once more, and then is left for another day")
  func again() throws {
    var learner = try learner(session: 3)
    var numbers: [Int] = []
    while let run = learner.state.practice {
      if run.missedRule != nil || run.repeatsMiss { numbers.append(run.number) }
      let isReturn = run.missedRule != nil || run.repeatsMiss
      let isFirst = numbers.isEmpty && run.item?.kind == .gradient
      _ = try work(&learner, dropping: isReturn || isFirst)
      learner.does(.confirm)
    }
    expectEqual(numbers.count, 2, "\(numbers)")
  }
}
