import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("Practice after failures")
struct PracticeAfterFailuresTests {
  private let noon = Timestamp(milliseconds: 1_790_000_012_345)

  /// A learner who has begun to practise so many seconds after noon, on which the seed depends.
  private func practising(_ lesson: Lesson, _ record: LearnerRecord, second: Int) -> Learner {
    var learner = Learner(
      TutorState(
        course: Course([Course.Entry(lesson: lesson, source: .builtIn)]), record: record,
        language: .english))
    learner.waits(until: Timestamp(milliseconds: noon.milliseconds + Int64(second) * 1_000))
    learner.does(.practise)
    return learner
  }

  /// A record in which answers against the chain rule failed.
  private func record(failures: Int) -> LearnerRecord {
    var record = PracticeCourse.taken
    for number in 0..<failures {
      let attempt = Attempt(
        key: FieldKey(lesson: "net", step: "x", field: "f\(number)"), answer: "", outcome: .wrong,
        rules: [.chain], hintLevel: 0, language: .english)
      record.add(attempt, at: noon)
    }
    return record
  }

  @Test(
    "after ten failures in a row every other question shows an example with other numbers first")
  func anotherWay() throws {
    var learner = try PracticeCourse.begin(at: noon, record: record(failures: 10))
    learner.does(.practise)
    let approach = try #require(learner.state.practice?.approach)
    expectEqual(approach.rule, .chain)
    let example = try #require(approach.example)
    let given = Dictionary(
      example.given.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let graph = try #require(learner.lessonPage.flatMap { $0.lesson.graph(of: $0.step) })
    #expect(graph.given.contains { given[$0.name] != $0.value })
    guard case .solution(_, let value) = example.solution else {
      Issue.record("no solution: \(example.solution)")
      return
    }
    let byHand = try #require(NetworkByHand(given: given).number(for: example.field.target))
    #expect((value - byHand).magnitude < 1e-9, "\(example)")
    learner.does(.nextStep)
    expectEqual(learner.state.practice?.approach, nil)
    learner.does(.nextStep)
    expectEqual(learner.state.practice?.approach?.rule, .chain)
    // After two examples in vain the rule is left for another day.
    for _ in 4...10 {
      learner.does(.nextStep)
      expectEqual(learner.state.practice?.approach, nil)
    }
  }

  @Test("no example is shown whose answer is the one that is asked, as of a formula or a constant")
  func exampleKeepsTheAnswer() throws {
    let graph = try Graph(given: [("a", "2"), ("b", "3")], definitions: ["e = a + b", "L = a*e"])
    let choices: [Double] = [2, 3, 4, 5, 6]
    /// The answers of the examples that come before a question that is asked alone.
    func examples(before kind: Question.Kind, of rule: Rule) throws -> [ChangedApproach.Example?] {
      let lesson = Lesson(
        id: "net", title: LocalizedText("?"), goal: LocalizedText("?"),
        graphs: [
          "g": LessonGraph(
            graph: graph, variation: Variation(choices: ["a": choices, "b": choices]))
        ],
        steps: [
          Step(
            id: "all", graph: "g", text: LocalizedText("?"),
            questions: [Question(id: "q", kind: kind)])
        ])
      var record = PracticeCourse.taken
      for number in 0..<10 {
        let attempt = Attempt(
          key: FieldKey(lesson: "net", step: "x", field: "f\(number)"), answer: "",
          outcome: .wrong, rules: [rule], hintLevel: 0, language: .english)
        record.add(attempt, at: noon)
      }
      var found: [ChangedApproach.Example?] = []
      for second in 0..<8 {
        var learner = practising(lesson, record, second: second)
        while let run = learner.state.practice {
          if let approach = run.approach, run.item?.questions.map(\.kind) == [kind] {
            found.append(approach.example)
          }
          learner.does(.nextStep)
        }
      }
      return found
    }
    let formula = ExpressionQuestion(
      subject: .quantity(.localDerivative(consumer: "L", input: "a")))
    let formulas = try examples(before: .expression(formula), of: .formula)
    #expect(!formulas.isEmpty && formulas.allSatisfy { $0 == nil }, "\(formulas)")
    let constants = try examples(before: .localDerivative(consumer: "e", input: "a"), of: .sum)
    #expect(constants.allSatisfy { $0 == nil }, "\(constants)")
    let numbers = try examples(before: .localDerivative(consumer: "L", input: "a"), of: .product)
    #expect(!numbers.isEmpty && numbers.allSatisfy { $0 != nil }, "\(numbers)")
  }

  @Test("who drops what arrives is asked so that most of each question is right all the same")
  func steering() throws {
    var shares: [Double] = []
    var gradients = 0
    for second in 0..<6 {
      var learner = try PracticeCourse.begin(at: noon, record: record(failures: 4))
      learner.waits(until: Timestamp(milliseconds: noon.milliseconds + Int64(second) * 7_000))
      learner.does(.practise)
      while learner.state.practice != nil {
        if learner.state.practice?.item?.kind == .gradient { gradients += 1 }
        let page = try #require(learner.lessonPage)
        try learner.worksOnNetwork(habits: [.dropsUpstream])
        let right = page.step.fields.count {
          learner.state.record.history(of: page.key(of: $0)).misses == 0
        }
        shares.append(Double(right) / Double(page.step.fields.count))
        learner.does(.confirm)
      }
    }
    #expect((0.8...0.92).contains(shares.reduce(0, +) / Double(shares.count)), "\(shares)")
    #expect(gradients > 4, "what fails is not left out: \(gradients)")
  }

  @Test("after misses an example comes before a shaky rule is asked again")
  func exampleFirst() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    var examples: [Bool] = []
    while learner.state.practice != nil {
      examples.append(learner.state.practice?.approach != nil)
      // Everything is looked up.
      for _ in 0..<60 {
        guard learner.lessonPage?.isAnswered(learner.state.record) == false else { break }
        learner.does(.hint)
        if learner.state.notice == .cannot(.alreadyAnswered) { learner.does(.confirm) }
      }
      learner.does(.confirm)
    }
    expectEqual(examples.first, false)
    #expect(examples.contains(true), "\(examples)")
    #expect(!zip(examples, examples.dropFirst()).contains { $0 && $1 }, "\(examples)")
  }

  @Test("fewer failures change nothing, nor does a seed that is shared")
  func usualWay() throws {
    var learner = try PracticeCourse.begin(at: noon, record: record(failures: 9))
    learner.does(.practise)
    expectEqual(learner.state.practice?.approach, nil)
    learner = try PracticeCourse.begin(at: noon, record: record(failures: 10))
    learner.happens(.practise(PracticeRequest(seed: 7)))
    expectEqual(learner.state.practice?.approach, nil)
  }

  @Test("a small graph is asked before a large one where a rule has failed too often")
  func smallGraph() throws {
    let small = try Graph(given: [("a", "2"), ("b", "3")], definitions: ["c = a*b", "L = c^2"])
    var lesson = try #require(try PracticeCourse.make().entries.first?.lesson)
    let choices = Dictionary(
      small.given.map { ($0.name, Variation.usualChoices) }, uniquingKeysWith: { first, _ in first }
    )
    lesson.graphs["small"] = LessonGraph(graph: small, variation: Variation(choices: choices))
    lesson.steps.append(
      Step(
        id: "small", graph: "small", text: LocalizedText("Text."),
        questions: [Question(id: "a", kind: .gradient(node: "a"))]))
    var record = record(failures: 10)
    record.passed.insert(Place(lesson: "net", step: "small"))
    for second in 0..<8 {
      let learner = practising(lesson, record, second: second)
      expectEqual(learner.state.practice?.item?.graph, "small")
    }
  }
}
