import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("Practising")
struct PracticeFlowTests {
  private let noon = Timestamp(milliseconds: 1_790_000_012_345)

  private func asked(_ learner: Learner) -> [String] {
    guard let page = learner.lessonPage else { return [] }
    let given = page.lesson.graph(of: page.step)?.given.map { "\($0.name) = \($0.value)" } ?? []
    return page.step.fields.map { "\($0.target)" } + given
  }

  /// Looks at the solutions of all fields.
  private func reveal(_ learner: inout Learner) {
    for _ in 0..<60 {
      guard learner.lessonPage?.isAnswered(learner.state.record) == false else { return }
      learner.does(.hint)
      if learner.state.notice == .cannot(.alreadyAnswered) { learner.does(.confirm) }
    }
    Issue.record("a solution is missing")
  }

  @Test("nothing can be practised before a step with questions is finished")
  func nothingYet() throws {
    var learner = try PracticeCourse.begin(at: noon, record: LearnerRecord())
    #expect(!learner.state.canPractise)
    learner.does(.practise)
    expectEqual(learner.state.notice, .nothingToPractise)
    learner.happens(.practise(PracticeRequest(isDueOnly: true)))
    expectEqual(learner.state.notice, .nothingToPractise)
    // With a lesson named, its graphs are practised whether seen or not.
    learner.happens(.practise(PracticeRequest(lesson: "net")))
    expectEqual(learner.state.practice?.number, 1)
    learner.happens(.practise(PracticeRequest(lesson: "nets")))
    expectEqual(learner.state.notice, .unknownLesson("nets"))
  }

  @Test("questions follow one another, none like the one before, and Escape ends them")
  func stream() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    // The seed is short enough to tell a neighbour.
    expectEqual(learner.state.practice?.seed, 12_345)
    var kinds: [PracticeItem.Kind?] = []
    for number in 1...8 {
      expectEqual(learner.state.practice?.number, number)
      learner.does(.previousStep)
      expectEqual(learner.state.notice, .cannot(.onlyForward))
      kinds.append(learner.state.practice?.item?.kind)
      learner.does(.nextStep)
    }
    #expect(zip(kinds, kinds.dropFirst()).allSatisfy { $0 != $1 })
    learner.does(.back)
    expectEqual(learner.state.practice, nil)
    expectEqual(learner.practiceEnd?.unanswered, 8)
    learner.does(.back)
    guard case .course = learner.state.page else {
      Issue.record("not the course list")
      return
    }
    // Neither the place in the lesson nor its steps are touched.
    expectEqual(learner.state.record.places, [:])
    expectEqual(learner.effects, [])
  }

  @Test("the same seed asks the same questions at another time, with answers of their own")
  func seed() throws {
    func questions(at moment: Timestamp, seed: UInt64) throws -> [[String]] {
      var learner = try PracticeCourse.begin(at: moment)
      learner.happens(.practise(PracticeRequest(seed: seed)))
      return (1...6).map { _ in
        defer { learner.does(.nextStep) }
        return asked(learner)
      }
    }
    let first = try questions(at: noon, seed: 7)
    expectEqual(try questions(at: Timestamp(milliseconds: 5), seed: 7), first)
    #expect(try questions(at: noon, seed: 8) != first)
  }

  @Test("answers are recorded with their rules under a step of their own")
  func recorded() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.happens(.practise(PracticeRequest(seed: 7)))
    let page = try #require(learner.lessonPage)
    reveal(&learner)
    let outcomes = learner.effects.compactMap { effect -> Attempt? in
      if case .record(let attempt) = effect { attempt } else { nil }
    }
    expectEqual(outcomes.map(\.outcome), page.step.fields.map { _ in .revealed })
    expectEqual(Set(outcomes.map(\.key.lesson)), ["net"])
    #expect(outcomes.allSatisfy { PracticeRun.isPractice(step: $0.key.step) && !$0.rules.isEmpty })
    expectEqual(learner.effects.count, outcomes.count)
    expectEqual(learner.state.confirmMeaning, .goOn)
    learner.does(.confirm)
    expectEqual(learner.state.practice?.number, 2)
  }

  @Test("a step of a lesson is asked again with new numbers, and Enter goes back to it")
  func repeated() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.confirm)
    let before = asked(learner)
    learner.does(.practise)
    let after = asked(learner)
    #expect(after != before)
    expectEqual(Array(after.prefix(4)), Array(before.prefix(4)))
    reveal(&learner)
    learner.does(.confirm)
    expectEqual(learner.step, "all")
    expectEqual(asked(learner), before)
    expectEqual(learner.state.practice, nil)
    learner.does(.practise, .back)
    expectEqual(learner.step, "all")
  }

  @Test("only what is due is asked with --due, and when nothing is, the days until something is")
  func due() throws {
    var record = PracticeCourse.taken
    let attempt = Attempt(
      key: FieldKey(lesson: "net", step: "x", field: "f"), answer: "", outcome: .revealed,
      rules: [.updateOrder], hintLevel: 0, language: .english)
    record.add(attempt, at: noon)
    var learner = try PracticeCourse.begin(at: noon, record: record)
    learner.happens(.practise(PracticeRequest(isDueOnly: true)))
    expectEqual(learner.state.notice, .nothingDue(nextHours: 18))
    learner.waits(until: Timestamp(milliseconds: noon.milliseconds + 86_400_000))
    expectEqual(learner.state.record.mastery.due(at: learner.state.now), [.updateOrder])
    learner.happens(.practise(PracticeRequest(isDueOnly: true)))
    expectEqual(learner.state.practice?.item?.kind, .update(rate: 0.01))
  }

  @Test("what is due but in no question is said to be, and not that something comes in a while")
  func dueElsewhere() throws {
    var record = PracticeCourse.taken
    for (number, rule) in [Rule.softmax, .chain].enumerated() {
      let attempt = Attempt(
        key: FieldKey(lesson: "net", step: "x", field: "f\(number)"), answer: "",
        outcome: .revealed, rules: [rule], hintLevel: 0, language: .english)
      record.add(
        attempt, at: Timestamp(milliseconds: noon.milliseconds + Int64(number) * 86_400_000))
    }
    var learner = try PracticeCourse.begin(
      at: Timestamp(milliseconds: noon.milliseconds + 86_400_000), record: record)
    learner.happens(.practise(PracticeRequest(isDueOnly: true)))
    expectEqual(learner.state.notice, .dueUnasked([.softmax]))
    expectEqual(learner.state.practice, nil)
  }

  @Test("a lesson opens with up to three questions that are due, once, and Escape skips them")
  func dueBeforeLesson() throws {
    var record = PracticeCourse.taken
    let rules: [Rule] = [.chain, .updateOrder, .update, .local, .sumValue, .loss, .formula]
    for (number, rule) in rules.enumerated() {
      let attempt = Attempt(
        key: FieldKey(lesson: "net", step: "x", field: "f\(number)"), answer: "",
        outcome: .revealed, rules: [rule], hintLevel: 0, language: .english)
      record.add(attempt, at: noon)
    }
    let nextDay = Timestamp(milliseconds: noon.milliseconds + 86_400_000)
    var learner = try PracticeCourse.begin(at: noon, record: record)
    learner.does(.confirm)
    expectEqual(learner.step, "all", "nothing is due yet")
    learner.does(.back)
    learner.waits(until: nextDay)

    var skipping = learner
    skipping.does(.confirm)
    expectEqual(skipping.state.practice?.number, 1)
    expectEqual(skipping.state.notice, .dueFirst)
    skipping.does(.back)
    expectEqual(skipping.step, "all")
    expectEqual(skipping.state.practice, nil)
    skipping.does(.back, .confirm)
    expectEqual(skipping.step, "all", "not asked twice in a session")

    // The answers of a script are meant for the lesson.
    var state = TutorState(course: try PracticeCourse.make(), record: record, language: .english)
    state.reviewsBeforeLessons = false
    var script = Learner(state)
    script.waits(until: nextDay)
    script.happens(.begin(lesson: "net"))
    expectEqual(script.step, "all")

    learner.does(.confirm)
    for number in 1...3 {
      expectEqual(learner.state.practice?.number, number)
      try learner.worksOnNetwork()
      learner.does(.confirm)
    }
    expectEqual(learner.step, "all")
    expectEqual(learner.state.practice, nil)
  }
}
