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
    let summary = try #require(learner.practiceEnd)
    expectEqual([summary.answered, summary.clean], [10, 10])
    expectEqual(summary.seed, 41)
    expectEqual(summary.missed, [])
    #expect(!summary.held.isEmpty)
    // Three first answers make a rule solid, which then comes back the next day.
    let mastery = learner.state.record.mastery
    expectEqual(summary.firmed, summary.held.map(\.rule).filter { mastery[$0].level == .solid })
    for outcome in summary.held {
      expectEqual(outcome.days, summary.firmed.contains(outcome.rule) ? 1 : nil, "\(outcome)")
    }
    #expect(!summary.firmed.isEmpty && summary.firmed.count < summary.held.count)
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
    let ended = try #require(learner.practiceEnd)
    expectEqual(ended.missed.map(\.rule), [.chain])
    expectEqual(ended.missed.map(\.days), [1])
    expectEqual(ended.doubted, [])
    expectEqual(ended.weakest, .chain)
    expectEqual(ended.answered - ended.clean, ended.weakestMisses)
    #expect(ended.weakestMisses > 1)
    expectEqual(ended.weakestHeld, false)
    expectEqual(ProgressReport(learner.state).advice, .strengthen(.chain))
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

  @Test("what a wrong answer needed is not among what held, whichever rule it broke")
  func held() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    var needed: Set<Rule> = []
    while learner.state.practice != nil {
      let page = try #require(learner.lessonPage)
      try learner.worksOnNetwork(habits: [.dropsUpstream])
      let truth = StepTruth(lesson: page.lesson, step: page.step)
      for field in page.step.fields
      where learner.state.record.history(of: page.key(of: field)).misses > 0 {
        needed.formUnion(
          FieldRules(of: field, in: MistakeRecogniser(truth: truth)).needed)
      }
      learner.does(.confirm)
    }
    let summary = try #require(learner.practiceEnd)
    #expect(needed.count > 1, "\(needed)")
    expectEqual(summary.held.map(\.rule).filter(needed.contains), [])
    #expect(!summary.held.isEmpty)
  }

  @Test("at the start what is due or shaky is named, but not where the seed decides what is asked")
  func focus() throws {
    var record = PracticeCourse.taken
    let outcomes: [(Rule, Attempt.Outcome, daysAgo: Int64)] = [
      (.sum, .right, 0), (.product, .wrong, 0), (.square, .wrong, 0), (.update, .wrong, 2),
      (.chain, .wrong, 0), (.softmax, .wrong, 3), (.productValue, .wrong, 0),
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
    // No question of the network shows softmax, or the value of a mere product.
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
    let right = try #require(finder.networkAnswer())
    finder.does(.clear)
    finder.answers(right)
    try finder.worksOnNetwork()
    expectEqual(finder.state.practiceOutcome, .found)
    // One hint is not yet the solution, and whoever reads it has not found it alone.
    var helped = learner
    helped.does(.clear, .hint)
    try #require(!helped.state.record.history(of: page.key(of: field)).isRevealed)
    helped.answers(right)
    try helped.worksOnNetwork()
    expectEqual(helped.state.practiceOutcome, .helped)
    // Whoever has missed looks at the solution.
    try learner.worksOnNetwork()
    expectEqual(learner.state.practiceOutcome, .shown)
    learner.does(.confirm)
    try learner.worksOnNetwork()
    expectEqual(learner.state.practiceOutcome, .clean(streak: 1))
  }

  @Test(
    "who leaves in the middle sees what was shown so far, who tried and skipped nothing does not")
  func leaving() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    try learner.worksOnNetwork()
    learner.does(.confirm, .back)
    expectEqual(learner.practiceEnd?.answered, 1)
    learner.waits(until: Timestamp(milliseconds: noon.milliseconds + 60_000))
    learner.does(.practise, .back)
    expectEqual(learner.practiceEnd, nil)
    learner.does(.practise, .nextStep, .back)
    expectEqual(learner.practiceEnd?.answered, 0)
    expectEqual(learner.practiceEnd?.unanswered, 1)
  }

  @Test("a session of which every question was skipped has its end too")
  func skipping() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    for _ in 1...20 { learner.does(.nextStep) }
    let ended = try #require(learner.practiceEnd)
    expectEqual([ended.answered, ended.clean], [0, 0])
    expectEqual(ended.held + ended.missed + ended.doubted, [])
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
}
