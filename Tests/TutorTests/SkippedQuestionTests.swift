import Autodiff
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("Questions of practice that are skipped")
struct SkippedQuestionTests {
  private let noon = Timestamp(milliseconds: 1_790_000_012_345)

  private func given(_ learner: Learner) -> [Double] {
    learner.lessonPage.flatMap { $0.lesson.graph(of: $0.step) }?.given.map(\.value) ?? []
  }

  /// Works on all questions until one comes back that was skipped.
  private func work(_ learner: inout Learner) throws {
    while learner.state.practice?.repeatsSkip == false {
      try learner.worksOnNetwork()
      learner.does(.confirm)
    }
  }

  @Test("a skipped question comes back once, at the end, and then the session is over")
  func once() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    let skipped = learner.state.practice?.item
    let numbers = given(learner)
    learner.does(.nextStep)
    expectEqual(learner.state.notice, .comesBack)
    expectEqual(learner.state.practice?.length, 11)
    for number in 2...10 {
      expectEqual(learner.state.practice?.number, number)
      expectEqual(learner.state.practice?.repeatsSkip, false)
      try learner.worksOnNetwork()
      learner.does(.confirm)
    }
    let last = try #require(learner.state.practice)
    expectEqual(last.number, 11)
    expectEqual(last.repeatsSkip, true)
    expectEqual(last.item, skipped)
    #expect(given(learner) != numbers)
    learner.does(.nextStep)
    expectEqual(learner.state.notice, .staysUnanswered)
    expectEqual(learner.state.practice, nil)
    guard case .practiceEnd(let summary) = learner.state.page else {
      Issue.record("not the end of practice")
      return
    }
    expectEqual([summary.answered, summary.clean], [9, 9])
    expectEqual(summary.unanswered, 1)
  }

  @Test("what was answered when it came back counts, whatever becomes of other numbers for it")
  func redrawn() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    learner.does(.nextStep)
    try work(&learner)
    try learner.worksOnNetwork()
    learner.does(.practise)
    learner.does(.back)
    expectEqual(learner.practiceEnd?.unanswered, 0)
  }

  @Test("the last question of all does not come back at once where it is skipped")
  func last() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    for _ in 1...9 {
      try learner.worksOnNetwork()
      learner.does(.confirm)
    }
    expectEqual(learner.state.practice?.number, 10)
    learner.does(.nextStep)
    expectEqual([learner.practiceEnd?.answered, learner.practiceEnd?.unanswered], [9, 1])
  }

  @Test("who leaves in the middle is told how many of those skipped are unanswered")
  func unanswered() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    learner.does(.nextStep, .nextStep)
    // The question on the screen was not skipped.
    expectEqual(learner.state.practiceSummary?.unanswered, 2)
    learner.does(.back)
    expectEqual(learner.practiceEnd?.unanswered, 2)

    learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    learner.does(.nextStep, .nextStep)
    try work(&learner)
    // One is back, and one is still to come.
    var leaver = learner
    leaver.does(.back)
    expectEqual(leaver.practiceEnd?.unanswered, 2)
    try learner.worksOnNetwork()
    leaver = learner
    leaver.does(.back)
    expectEqual(leaver.practiceEnd?.unanswered, 1)
    learner.does(.confirm)
    try learner.worksOnNetwork()
    learner.does(.confirm)
    expectEqual(learner.practiceEnd?.unanswered, 0)
  }

  @Test("a question that was missed and skipped tells of how well it goes once")
  func success() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    try goOn(&learner, toSeveral: false)
    learner.answers("-987.654")
    learner.does(.nextStep)
    try work(&learner)
    let before = try #require(learner.state.practice)
    learner.answers("-987.654")
    expectEqual(learner.state.practiceSummary?.answered, 10)
    learner.does(.practise)
    let after = try #require(learner.state.practice)
    expectEqual(after.success, before.success)
  }

  /// Skips every question of a session, and returns the session as it was at each.
  private func skipAll(_ learner: inout Learner) -> [PracticeRun] {
    var asked: [PracticeRun] = []
    while let run = learner.state.practice, let item = run.item, asked.count < 50 {
      asked.append(run)
      learner.does(.nextStep)
      if let next = learner.state.practice {
        let isHeld = !run.repeatsSkip && next.item != item
        expectEqual(
          learner.state.notice, isHeld ? .comesBack : run.repeatsSkip ? .staysUnanswered : nil)
      }
    }
    return asked
  }

  /// A learner who has seen one graph, d = b + 2 and e = d², of which a rule was missed a day ago.
  private func small(asks kinds: [Question.Kind]) throws -> Learner {
    let graph = try Graph(given: [("b", "3")], definitions: ["d = b + 2", "e = d^2"])
    let varied = LessonGraph(
      graph: graph, variation: Variation(choices: ["b": [3, 4, 5, 6, 7, 8, 9]]))
    let lesson = Lesson(
      id: "small", title: LocalizedText("?"), goal: LocalizedText("?"), graphs: ["g": varied],
      steps: [
        Step(
          id: "s", graph: "g", text: LocalizedText("?"),
          questions: kinds.enumerated().map { Question(id: "q\($0)", kind: $1) })
      ])
    var record = LearnerRecord(passed: [Place(lesson: "small", step: "s")])
    record.add(
      Attempt(
        key: FieldKey(lesson: "small", step: "x", field: "f"), answer: "", outcome: .revealed,
        rules: [.square], hintLevel: 0, language: .english),
      at: Timestamp(milliseconds: noon.milliseconds - 86_400_000))
    var learner = Learner(
      TutorState(
        course: Course([Course.Entry(lesson: lesson, source: .builtIn)]), record: record,
        language: .english))
    learner.waits(until: noon)
    return learner
  }

  @Test(
    "what is skipped is asked no more until it comes back, in a short session and of what is due")
  func few() throws {
    var learner = try small(asks: [.value(node: "d"), .value(node: "e")])
    learner.happens(.practise(PracticeRequest(seed: 5)))
    let length = learner.state.practice?.length
    let short = skipAll(&learner)
    expectEqual(short.count, length)
    expectEqual(Set(short.map(\.length)), [length])
    let count = Set(short.compactMap(\.item)).count
    #expect(count > 1)
    expectEqual(
      short.map(\.repeatsSkip),
      Array(repeating: false, count: count) + Array(repeating: true, count: count))

    learner = try small(asks: [.localDerivative(consumer: "e", input: "d")])
    learner.happens(.practise(PracticeRequest(isDueOnly: true)))
    expectEqual(skipAll(&learner).map(\.repeatsSkip), [false, true])
  }

  @Test("who skips everything has each question twice")
  func all() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.happens(.practise(PracticeRequest(seed: 3)))
    var asked: [PracticeItem] = []
    while let item = learner.state.practice?.item, asked.count < 50 {
      asked.append(item)
      learner.does(.nextStep)
    }
    expectEqual(asked.count, 20)
    expectEqual(Set(asked.suffix(10)), Set(asked.prefix(10)))
  }

  /// Goes on to a question of a kind with more numbers than one, or with one.
  private func goOn(_ learner: inout Learner, toSeveral: Bool) throws {
    let kinds: [PracticeItem.Kind?] = [.forward, .gradient]
    while let run = learner.state.practice {
      let count = learner.lessonPage?.step.fields.count ?? 0
      if kinds.contains(run.item?.kind), toSeveral == (count > 1) { return }
      try learner.worksOnNetwork()
      learner.does(.confirm)
    }
    Issue.record("no such question")
  }

  /// Works on to the end, and returns how often an item was asked.
  private func workOn(_ learner: inout Learner, counting item: PracticeItem) throws -> [PracticeRun]
  {
    var comings: [PracticeRun] = []
    while let run = learner.state.practice {
      if run.item == item { comings.append(run) }
      try learner.worksOnNetwork()
      learner.does(.confirm)
    }
    return comings
  }

  @Test("what was missed and then skipped comes back once, and is one question of the ten")
  func missed() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    try goOn(&learner, toSeveral: false)
    let item = try #require(learner.state.practice?.item)
    learner.answers("-987.654")
    learner.does(.nextStep)
    let comings = try workOn(&learner, counting: item)
    expectEqual(comings.map(\.repeatsSkip), [true])
    expectEqual(comings.map(\.repeatsMiss), [true])
    expectEqual([learner.practiceEnd?.answered, learner.practiceEnd?.clean], [10, 9])
  }

  @Test("what was begun well and then skipped comes back once, and nothing says it was missed")
  func begun() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    try goOn(&learner, toSeveral: true)
    let item = try #require(learner.state.practice?.item)
    learner.answers(try #require(learner.networkAnswer()))
    try #require(
      learner.lessonPage?.openFields(learner.state.record).count == item.questions.count - 1)
    learner.does(.nextStep)
    let comings = try workOn(&learner, counting: item)
    expectEqual(comings.map(\.repeatsSkip), [true])
    expectEqual(comings.map(\.repeatsMiss), [false])
    expectEqual([learner.practiceEnd?.answered, learner.practiceEnd?.clean], [10, 10])
  }

  @Test("where a skipped question finds no numbers any more, the session ends with its length")
  func gone() throws {
    let lesson = try #require(try PracticeCourse.make().entries.first?.lesson)
    func course(secondVaries: Bool) -> Course {
      var second = lesson
      second.id = "second"
      if !secondVaries { second.graphs["net"]?.variation = Variation(choices: [:]) }
      return Course([lesson, second].map { Course.Entry(lesson: $0, source: .builtIn) })
    }
    var record = PracticeCourse.taken
    record.passed.insert(Place(lesson: "second", step: "all"))
    var learner = Learner(
      TutorState(course: course(secondVaries: true), record: record, language: .english))
    learner.waits(until: noon)
    learner.happens(.practise(PracticeRequest(seed: 3)))
    while learner.state.practice?.item?.lesson != "second" {
      try learner.worksOnNetwork()
      learner.does(.confirm)
    }
    learner.does(.nextStep)
    while let run = learner.state.practice, run.number < 10 {
      try learner.worksOnNetwork()
      learner.does(.confirm)
    }
    expectEqual(learner.state.practice?.length, 11)
    var state = learner.state
    state.course = course(secondVaries: false)
    learner = Learner(state)
    try learner.worksOnNetwork()
    learner.does(.confirm)
    expectEqual(learner.practiceEnd?.answered, 9)
  }

  @Test(
    "Escape clears what is typed before it leaves, and an answer that was refused is no such text")
  func escape() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.happens(.practise(PracticeRequest(seed: 2)))
    let field = try #require(learner.lessonPage?.focusedField)
    learner.happens(.insert("12"))
    learner.does(.back)
    expectEqual(learner.state.notice, .clearedFirst(toLesson: false))
    expectEqual(learner.lessonPage?.answers[field.id]?.text ?? "", "")
    #expect(learner.state.practice != nil)
    learner.answers("-987.654")
    learner.does(.back)
    expectEqual(learner.state.practice, nil)
  }

  @Test("Escape clears all fields at once, and leaves at the second time as it says")
  func escapeFromSeveral() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    try goOn(&learner, toSeveral: true)
    learner.happens(.insert("12"))
    learner.does(.nextField)
    learner.happens(.insert("34"))
    learner.does(.back)
    expectEqual(learner.state.notice, .clearedFirst(toLesson: false))
    expectEqual(learner.lessonPage?.answers.values.filter { !$0.isEmpty }.map(\.text), [])
    learner.does(.back)
    expectEqual(learner.state.practice, nil)
  }

  @Test("from a step of a lesson with other numbers Escape is said to go to the lesson")
  func escapeToLesson() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.confirm, .practise)
    learner.happens(.insert("12"))
    learner.does(.back)
    expectEqual(learner.state.notice, .clearedFirst(toLesson: true))
    learner.does(.back)
    expectEqual(learner.step, "all")
  }
}
