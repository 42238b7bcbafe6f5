import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("A session of practice")
struct PracticeSessionTests {
  private let noon = Timestamp(milliseconds: 1_790_000_012_345)

  private func summary(_ learner: Learner) -> PracticeSummary? {
    if case .practiceEnd(let summary) = learner.state.page { summary } else { nil }
  }

  @Test(
    "ten questions end with what held and when it comes back, and another round follows on a key")
  func perfect() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.happens(.practise(PracticeRequest(seed: 41)))
    for number in 1...10 {
      expectEqual(learner.state.practice?.number, number)
      try learner.worksOnNetwork()
      learner.does(.confirm)
    }
    let summary = try #require(self.summary(learner))
    expectEqual([summary.answered, summary.clean], [10, 10])
    expectEqual(summary.seed, 41)
    expectEqual(summary.missed, [])
    #expect(!summary.held.isEmpty)
    // Three first answers make a rule solid, which then comes back the next day.
    expectEqual(summary.firmed, summary.held.filter { $0.right >= 3 }.map(\.rule))
    for outcome in summary.held {
      expectEqual(outcome.days, outcome.right >= 3 ? 1 : nil, "\(outcome)")
    }
    expectEqual(learner.state.practice, nil)
    expectEqual(learner.state.confirmMeaning, .toLessons)
    // Who shares a seed goes on sharing it, and what was solid before is not made solid again.
    learner.does(.practise)
    expectEqual(learner.state.practice?.seed, 42)
    expectEqual(learner.state.practice?.number, 1)
  }

  @Test("a summary names the rules that were missed, and Enter and Escape lead to the lessons")
  func stubborn() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    for _ in 1...10 {
      try learner.worksOnNetwork(habits: [.dropsUpstream])
      learner.does(.confirm)
    }
    let ended = try #require(self.summary(learner))
    expectEqual(ended.missed.map(\.rule), [.chain])
    expectEqual(ended.missed.map(\.days), [1])
    expectEqual(ended.missed.map(\.right), [0])
    // A question may ask for several numbers that need the rule.
    let missed = ended.missed.first?.missed ?? 0
    let unclean = ended.answered - ended.clean
    #expect(unclean > 0 && unclean <= missed, "\(unclean) questions, \(missed) answers")
    learner.does(.hint)
    expectEqual(learner.state.notice, .cannot(.notHere))
    for action in [Action.confirm, .back] {
      var other = learner
      other.does(action)
      guard case .course = other.state.page else {
        Issue.record("not the course list after \(action)")
        return
      }
    }
  }

  @Test("at the start what is due or shaky is named, but not where the seed decides what is asked")
  func focus() throws {
    var record = PracticeCourse.taken
    let outcomes: [(Rule, Attempt.Outcome, daysAgo: Int64)] = [
      (.sum, .right, 0), (.product, .wrong, 0), (.square, .wrong, 0), (.update, .wrong, 2),
      (.chain, .wrong, 0),
    ]
    for (rule, outcome, daysAgo) in outcomes {
      record.add(
        Attempt(
          key: FieldKey(lesson: "net", step: "\(rule)", field: "f"), answer: "1", outcome: outcome,
          rules: [rule], hintLevel: 0, language: .english),
        at: Timestamp(milliseconds: noon.milliseconds - daysAgo * 86_400_000))
    }
    var learner = try PracticeCourse.begin(at: noon, record: record)
    learner.does(.practise)
    expectEqual(learner.state.notice, .practiceFocus([.update, .product, .square]))
    learner.does(.hint)
    expectEqual(learner.state.notice, nil)
    learner.does(.back)
    learner.happens(.practise(PracticeRequest(seed: 41)))
    expectEqual(learner.state.notice, nil)
    learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    expectEqual(learner.state.notice, nil)
  }

  @Test(
    "what is missed comes back once, after two others at least, with other numbers",
    arguments: 1...8)
  func comesBack(session: Int64) throws {
    var learner = try PracticeCourse.begin(
      at: Timestamp(milliseconds: noon.milliseconds + session))
    learner.does(.practise)
    // A formula, an option and a derivative of 1 have no other numbers.
    let kinds: [PracticeItem.Kind?] = [.forward, .gradient]
    while !kinds.contains(learner.state.practice?.item?.kind) {
      try learner.worksOnNetwork()
      learner.does(.confirm)
    }
    let missed = try #require(learner.state.practice?.item)
    let first = try #require(learner.state.practice?.number)
    let given = learner.lessonPage.map { $0.lesson.graph(of: $0.step)?.given }
    learner.answers("1234.5")
    var comings: [Int] = []
    while let run = learner.state.practice {
      if run.number > first, run.item == missed {
        comings.append(run.number)
        expectEqual(run.repeatsMiss, true)
        #expect(learner.lessonPage.map { $0.lesson.graph(of: $0.step)?.given } != given)
      }
      try learner.worksOnNetwork()
      learner.does(.confirm)
    }
    expectEqual(comings.count, 1, "\(missed.kind) \(missed.questions.map(\.id)) \(first)")
    let coming = try #require(comings.first)
    #expect(coming > first + 2 && coming <= first + 5, "\(first), \(coming)")
  }

  @Test("what came of each question is known once it is answered, and a miss ends a row of them")
  func outcomes() throws {
    var learner = try PracticeCourse.begin(at: noon)
    expectEqual(learner.state.practiceOutcome, nil)
    learner.happens(.practise(PracticeRequest(seed: 41)))
    expectEqual(learner.state.practiceOutcome, nil)
    var streak = 0
    // A number for a formula or an option is no miss.
    while streak < 3 || learner.lessonPage?.focusedField?.target.isNumber == false {
      try learner.worksOnNetwork()
      streak += 1
      expectEqual(learner.state.practiceOutcome, .clean(streak: streak))
      learner.does(.confirm)
    }
    learner.answers("-987.654")
    expectEqual(learner.state.practiceOutcome, nil)
    var finder = learner
    let page = try #require(finder.lessonPage)
    let field = try #require(page.focusedField)
    let given = page.lesson.graph(of: page.step)?.given.map { ($0.name, $0.value) } ?? []
    let right = try #require(
      NetworkByHand(given: Dictionary(given, uniquingKeysWith: { first, _ in first }))
        .number(for: field.target))
    finder.does(.clear)
    finder.answers("\((right * 1e9).rounded() / 1e9)")
    try finder.worksOnNetwork()
    expectEqual(finder.state.practiceOutcome, .found)
    // One hint is not yet the solution, and whoever reads it has not found it alone.
    var helped = learner
    helped.does(.clear, .hint)
    try #require(!helped.state.record.history(of: page.key(of: field)).isRevealed)
    helped.answers("\((right * 1e9).rounded() / 1e9)")
    expectEqual(helped.state.practiceOutcome, .helped)
    // Whoever has missed looks at the solution.
    try learner.worksOnNetwork()
    expectEqual(learner.state.practiceOutcome, .shown)
    learner.does(.confirm)
    try learner.worksOnNetwork()
    expectEqual(learner.state.practiceOutcome, .clean(streak: 1))
  }

  @Test("who leaves in the middle sees what was shown so far, who answered nothing does not")
  func leaving() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    try learner.worksOnNetwork()
    learner.does(.confirm, .back)
    expectEqual(summary(learner)?.answered, 1)
    learner.waits(until: Timestamp(milliseconds: noon.milliseconds + 60_000))
    learner.does(.practise, .nextStep, .back)
    expectEqual(summary(learner), nil)
  }

  @Test("a session of which every question was skipped has its end too")
  func skipping() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    for _ in 1...20 { learner.does(.nextStep) }
    let ended = try #require(summary(learner))
    expectEqual([ended.answered, ended.clean], [0, 0])
    expectEqual(ended.held + ended.missed, [])
  }

  @Test("a right answer after a miss says which rule was used, one at the first try does not")
  func ruleUsed() throws {
    // h = 1·2 + 0 = 2, y = 2·2 + 0 = 4, ∂L/∂w1 = 2(4 − 5)·2·2 = −8.
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.confirm)
    learner.answers("2")
    let field = try #require(learner.lessonPage?.focusedField)
    // What arrives was dropped: ∂h/∂w1 = x.
    learner.answers("2")
    learner.answers("-8")
    expectEqual(learner.lessonPage?.rulesUsed, [field.id: .chain])
  }

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

  @Test("who drops what arrives is asked so that most questions succeed all the same")
  func steering() throws {
    var (asked, clean, gradients) = (0, 0, 0)
    for second in 0..<6 {
      var learner = try PracticeCourse.begin(at: noon, record: record(failures: 4))
      learner.waits(until: Timestamp(milliseconds: noon.milliseconds + Int64(second) * 7_000))
      learner.does(.practise)
      while learner.state.practice != nil {
        if learner.state.practice?.item?.kind == .gradient { gradients += 1 }
        try learner.worksOnNetwork(habits: [.dropsUpstream])
        learner.does(.confirm)
      }
      asked += summary(learner)?.answered ?? 0
      clean += summary(learner)?.clean ?? 0
    }
    #expect((0.8...0.92).contains(Double(clean) / Double(asked)), "\(clean) of \(asked)")
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

  @Test("a forward question shows the values that do not follow from what it asks")
  func forward() throws {
    let fork = try Graph(
      given: [("a", "2"), ("b", "3")], definitions: ["p = a*b", "q = a + b", "L = p*q"])
    var lesson = try #require(try PracticeCourse.make().entries.first?.lesson)
    let choices = Dictionary(
      fork.given.map { ($0.name, Variation.usualChoices) }, uniquingKeysWith: { first, _ in first }
    )
    lesson.graphs["net"] = LessonGraph(graph: fork, variation: Variation(choices: choices))
    lesson.steps[0].questions = [Question(id: "p", kind: .value(node: "p"))]
    var learner = Learner(
      TutorState(
        course: Course([Course.Entry(lesson: lesson, source: .builtIn)]),
        record: PracticeCourse.taken, language: .english))
    learner.happens(.practise(PracticeRequest(seed: 1)))
    for _ in 1..<10 where learner.state.practice?.item?.questions.map(\.id) != ["p"] {
      learner.does(.nextStep)
    }
    let page = try #require(learner.lessonPage)
    try #require(page.step.fields.map(\.id) == ["p"])
    let picture = try #require(page.graphPicture)
    let values = GraphNumbers(page: page, picture: picture, record: learner.state.record).values
    expectEqual([values["p"], values["L"]], [.asked, .hidden])
    let given = page.lesson.graph(of: page.step)?.given.map(\.value) ?? []
    expectEqual(values["q"], .known(given.reduce(0, +)))
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
