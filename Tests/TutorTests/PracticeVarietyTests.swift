import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("What a round of practice repeats")
struct PracticeVarietyTests {
  private let noon = Timestamp(milliseconds: 1_790_000_012_345)

  /// A session on two graphs that are alike, of which only forward values were asked: d = 2·b.
  private func learner(seed: UInt64, asks kinds: [Question.Kind]) throws -> Learner {
    let graph = try Graph(given: [("b", "3")], definitions: ["d = 2*b"])
    let varied = LessonGraph(graph: graph, variation: Variation(choices: ["b": [3, 4, 5, 6]]))
    let steps = ["first", "second"].map { name in
      Step(
        id: name, graph: name, text: LocalizedText("?"),
        questions: kinds.enumerated().map { Question(id: "q\($0)", kind: $1) })
    }
    let lesson = Lesson(
      id: "double", title: LocalizedText("?"), goal: LocalizedText("?"),
      graphs: ["first": varied, "second": varied], steps: steps)
    let record = LearnerRecord(passed: Set(steps.map { Place(lesson: "double", step: $0.id) }))
    var learner = Learner(
      TutorState(
        course: Course([Course.Entry(lesson: lesson, source: .builtIn)]), record: record,
        language: .english))
    learner.waits(until: noon)
    learner.happens(.practise(PracticeRequest(seed: seed)))
    return learner
  }

  private func given(_ learner: Learner) -> [Double] {
    learner.lessonPage.flatMap { $0.lesson.graph(of: $0.step) }?.given.map(\.value) ?? []
  }

  @Test("the same is asked twice at most, with other numbers, and then the round is over")
  func short() throws {
    for seed in 1...12 as ClosedRange<UInt64> {
      var learner = try learner(seed: seed, asks: [.value(node: "d")])
      expectEqual(learner.state.practice?.length, 2)
      let first = given(learner)
      learner.answers("\((first.first ?? 0) * 2)")
      learner.does(.confirm)
      expectEqual(learner.state.practice?.number, 2)
      #expect(given(learner) != first, "seed \(seed)")
      // Left open it would come back at once, so that the round is over.
      learner.does(.nextStep)
      expectEqual(learner.state.practice, nil)
      guard case .practiceEnd(let summary) = learner.state.page else {
        Issue.record("not the end of practice")
        return
      }
      expectEqual(summary.answered, 1)
      expectEqual(summary.unanswered, 1)
    }
  }

  @Test(
    "the same unknown of the same formula comes again only after all others, and says if it was missed"
  )
  func sameInTwoLessons() throws {
    let definitions = [
      ["q = x + y", "L = q^2"], ["q = x + y", "M = 3*q"], ["q = x*y", "L = q^2"],
    ]
    let entries = try definitions.enumerated().map { number, definitions in
      let graph = try Graph(given: [("x", "2"), ("y", "3")], definitions: definitions)
      let values: [Double] = [2, 3, 4, 5, 6]
      let varied = LessonGraph(
        graph: graph, variation: Variation(choices: ["x": values, "y": values]))
      let lesson = Lesson(
        id: "l\(number)", title: LocalizedText("?"), goal: LocalizedText("?"),
        graphs: ["g": varied],
        steps: [
          Step(
            id: "s", graph: "g", text: LocalizedText("?"),
            questions: [Question(id: "q", kind: .value(node: "q"))])
        ])
      return Course.Entry(lesson: lesson, source: .builtIn)
    }
    let places = entries.map { Place(lesson: $0.outline.id, step: "s") }
    for seed in 1...12 as ClosedRange<UInt64> {
      var learner = Learner(
        TutorState(
          course: Course(entries), record: LearnerRecord(passed: Set(places)), language: .english))
      learner.waits(until: noon)
      learner.happens(.practise(PracticeRequest(seed: seed)))
      var asked: [String] = []
      while let run = learner.state.practice, !run.repeatsSkip {
        let page = try #require(learner.lessonPage)
        let graph = try #require(page.lesson.graph(of: page.step))
        let question = page.step.fields.map {
          guard case .value(let node, _) = $0.target else { return "\($0.target)" }
          return "\(node) = \(graph.node(named: node)?.expression.map { "\($0)" } ?? "")"
        }.joined(separator: ", ")
        expectEqual(run.repeatsMiss, asked.contains(question), "seed \(seed)")
        asked.append(question)
        learner.answers("-987.654")
        for _ in 0..<60 {
          guard learner.lessonPage?.isAnswered(learner.state.record) == false else { break }
          learner.does(.hint)
          if learner.state.notice == .cannot(.alreadyAnswered) { learner.does(.confirm) }
        }
        learner.does(.confirm)
      }
      // No first time comes after a second one.
      let isFirst = asked.indices.map { !asked[..<$0].contains(asked[$0]) }
      expectEqual(isFirst, isFirst.filter { $0 } + isFirst.filter { !$0 }, "seed \(seed): \(asked)")
      #expect(isFirst.contains(false))
    }
  }

  @Test("a derivative that is the same number for all numbers is asked once in a session")
  func constants() throws {
    let learner = try learner(seed: 3, asks: [.localDerivative(consumer: "d", input: "b")])
    expectEqual(learner.state.practice?.length, 1)
  }

  @Test("several gradients of which one is the same number for all numbers are asked twice")
  func partlyConstant() throws {
    // dL/de = 1 alone is asked once; dL/dd, both together, and a pass to be checked twice.
    let graph = try Graph(
      given: [("d", "3"), ("w", "2"), ("b", "1")], definitions: ["e = d*w", "L = e + b"])
    let values: [Double] = [2, 3, 4, 5, 6]
    let varied = LessonGraph(
      graph: graph, parameters: ["w"],
      variation: Variation(choices: ["d": values, "w": values, "b": values]))
    let lesson = Lesson(
      id: "sum", title: LocalizedText("?"), goal: LocalizedText("?"), graphs: ["g": varied],
      steps: [
        Step(
          id: "s", graph: "g", text: LocalizedText("?"),
          questions: [Question(id: "w", kind: .gradient(node: "w"))])
      ])
    var learner = Learner(
      TutorState(
        course: Course([Course.Entry(lesson: lesson, source: .builtIn)]),
        record: LearnerRecord(passed: [Place(lesson: "sum", step: "s")]), language: .english))
    learner.waits(until: noon)
    learner.happens(.practise(PracticeRequest(seed: 3)))
    let length = learner.state.practice?.length
    var asked: [[String]: Int] = [:]
    while let run = learner.state.practice, !run.repeatsSkip, let page = learner.lessonPage {
      asked[page.step.fields.map(\.id), default: 0] += 1
      learner.does(.nextStep)
    }
    expectEqual(length, 7, "\(asked)")
  }

  @Test("a formula, which holds for all numbers, is asked once")
  func formula() throws {
    let question = ExpressionQuestion(subject: .quantity(.value(node: "d")))
    let learner = try learner(seed: 3, asks: [.expression(question)])
    expectEqual(learner.state.practice?.length, 1)
  }

  @Test("no two questions of a round are alike in what their answers follow from")
  func differing() throws {
    for seed in 1...8 as ClosedRange<UInt64> {
      var learner = try PracticeCourse.begin(at: noon)
      learner.happens(.practise(PracticeRequest(seed: seed)))
      var seen: [[String]] = []
      while learner.state.practice?.repeatsSkip == false {
        let page = try #require(learner.lessonPage)
        let graph = try #require(page.lesson.graph(of: page.step))
        seen.append(
          page.step.fields.map { "\($0.target)" } + graph.given.map { "\($0.name) = \($0.value)" })
        learner.does(.nextStep)
      }
      expectEqual(Set(seen).count, seen.count, "seed \(seed)")
      expectEqual(seen.count, 10)
    }
  }

  @Test("no kind is asked twice in a row, with a seed or without, whoever answers how")
  func alternating() throws {
    for (round, seed) in ([nil, nil, 1, 2] as [UInt64?]).enumerated() {
      var learner = try PracticeCourse.begin(at: noon)
      learner.waits(until: Timestamp(milliseconds: noon.milliseconds + Int64(round) * 7_919))
      learner.happens(.practise(PracticeRequest(seed: seed)))
      var kinds: [PracticeItem.Kind] = []
      while let run = learner.state.practice, !run.repeatsSkip, let item = run.item {
        // Directions and rates make no other kind.
        kinds.append(item.isWorked ? .worked(.backward) : item.kind)
        if round == 1 { try learner.worksOnNetwork(habits: [.dropsUpstream]) }
        learner.does(.nextStep)
      }
      expectEqual(kinds.count, 10)
      #expect(zip(kinds, kinds.dropFirst()).allSatisfy { $0 != $1 }, "\(kinds)")
    }
  }

  @Test("who knows all rules alike begins each day with another question")
  func beginnings() throws {
    var first: Set<PracticeItem> = []
    for day in 0..<12 as Range<Int64> {
      var learner = try PracticeCourse.begin(at: noon)
      learner.waits(until: Timestamp(milliseconds: noon.milliseconds + day * 86_412_345))
      learner.happens(.practise(PracticeRequest()))
      if let item = learner.state.practice?.item { first.insert(item) }
    }
    #expect(first.count > 4, "\(first)")
  }

  @Test(
    "the key for new numbers draws again what is asked, in a round and in a step that is repeated")
  func redrawn() throws {
    var learner = try learner(seed: 7, asks: [.value(node: "d")])
    var drawn = [given(learner)]
    for _ in 1...3 {
      learner.does(.practise)
      expectEqual(learner.state.notice, nil)
      expectEqual(learner.state.practice?.number, 1)
      drawn.append(given(learner))
    }
    expectEqual(Set(drawn).count, 4, "\(drawn)")
    // All four values of b were drawn.
    learner.does(.practise)
    expectEqual(learner.state.notice, .cannot(.noOtherNumbers))

    var repeating = try PracticeCourse.begin(at: noon)
    repeating.does(.confirm, .practise)
    let first = given(repeating)
    repeating.does(.practise)
    #expect(given(repeating) != first)
    repeating.does(.back)
    expectEqual(repeating.step, "all")
  }

  @Test("who leaves in the middle of a round may be told what was shown so far")
  func summary() throws {
    var learner = try PracticeCourse.begin(at: noon)
    expectEqual(learner.state.practiceSummary, nil)
    learner.happens(.practise(PracticeRequest(seed: 2)))
    expectEqual(learner.state.practiceSummary, nil)
    try learner.worksOnNetwork()
    expectEqual(learner.state.practiceSummary?.answered, 1)
    expectEqual(learner.state.practiceSummary?.clean, 1)
  }
}
