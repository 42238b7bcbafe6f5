import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("What a session of practice says of what is next")
struct PracticeSummaryTests {
  private let noon = Timestamp(milliseconds: 1_790_000_012_345)

  private func record(
    _ rules: [(rule: Rule, outcomes: [Attempt.Outcome], daysAgo: Int64)]
  ) -> LearnerRecord {
    var record = PracticeCourse.taken
    for (rule, outcomes, daysAgo) in rules {
      for (number, outcome) in outcomes.enumerated() {
        record.add(
          Attempt(
            key: FieldKey(lesson: "net", step: "x", field: "\(rule)\(number)"), answer: "1",
            outcome: outcome, rules: [rule], hintLevel: 0, language: .english),
          at: Timestamp(milliseconds: noon.milliseconds - daysAgo * 86_400_000))
      }
    }
    return record
  }

  /// A learner at the end of a session in which everything was right, or wrong at first.
  private func ended(
    _ record: LearnerRecord, _ request: PracticeRequest = PracticeRequest(), isRight: Bool = true
  ) throws -> Learner {
    var learner = try PracticeCourse.begin(at: noon, record: record)
    learner.happens(.practise(request))
    while learner.state.practice != nil {
      if !isRight { learner.answers("-987.654") }
      try learner.worksOnNetwork()
      learner.does(.confirm)
    }
    return learner
  }

  @Test(
    "what may have been missed stands in the order of progress, and the first of it is to be practised"
  )
  func doubted() throws {
    let learner = try ended(
      record([(.sum, [.wrong], daysAgo: 0), (.chain, [.wrong, .wrong, .wrong], daysAgo: 0)]),
      isRight: false)
    let summary = try #require(learner.practiceEnd)
    expectEqual(summary.missed, [])
    expectEqual(summary.weakest, nil)
    let doubted = summary.doubted.map(\.rule)
    let averages = doubted.map { learner.state.record.mastery[$0].average }
    #expect(averages.count > 1)
    expectEqual(averages, averages.sorted())
    expectEqual(summary.toPractise, doubted.first)
    let report = ProgressReport(learner.state)
    expectEqual(
      report.groups.flatMap(\.rules).map(\.rule).first(where: doubted.contains), doubted.first)
    expectEqual(report.advice, doubted.first.map { .strengthen($0) })
  }

  @Test("a number that nothing explains names no rule to look at where several may be broken")
  func unexplained() throws {
    func end(answering wrong: String) throws -> PracticeSummary {
      var learner = try PracticeCourse.begin(at: noon, record: PracticeCourse.taken)
      learner.happens(.practise(PracticeRequest(seed: 3)))
      learner.answers(wrong)
      try learner.worksOnNetwork()
      learner.does(.back)
      return try #require(learner.practiceEnd)
    }
    let summary = try end(answering: "-987.654")
    expectEqual(summary.misses.map(\.cause), [.answer("-987.654")])
    expectEqual(summary.weakest, nil)
    // But the least firm of those that may have been is to be practised.
    expectEqual(summary.toPractise, summary.doubted.first?.rule)
    #expect(summary.toPractise != nil)
  }

  @Test("what is due is what the next round asks, unless a seed or a lesson was wanted")
  func dueNext() throws {
    let record = record(
      [Rule.update, .product, .softmax].map { ($0, [.wrong], daysAgo: 3) })
    let requests = [
      PracticeRequest(), PracticeRequest(seed: 41), PracticeRequest(lesson: "net"),
    ]
    let ends = try requests.map { request in
      var learner = try PracticeCourse.begin(at: noon, record: record)
      learner.happens(.practise(request))
      // Skipped, so that all stays due; of it the network shows all but softmax.
      learner.does(.nextStep, .back)
      return try #require(learner.practiceEnd)
    }
    expectEqual(ends.map(\.due), [2, 2, 2])
    expectEqual(ends.map(\.nextHours), [nil, nil, nil])
    expectEqual(ends.map(\.next.isDueOnly), [true, false, false])
  }

  @Test("what is due and cannot be asked leaves the next round open")
  func dueUnaskable() throws {
    var learner = try ended(record([(.softmax, [.wrong], daysAgo: 3)]))
    let summary = try #require(learner.practiceEnd)
    expectEqual(summary.due, 0)
    expectEqual(summary.nextHours, nil)
    expectEqual(summary.next.isDueOnly, false)
    learner.does(.practise)
    #expect(learner.state.practice != nil)
  }

  @Test(
    "when nothing is due any more it is told when something is, and the next round asks anything")
  func nothingDue() throws {
    let learner = try ended(
      record([(.update, [.wrong], daysAgo: 3)]), PracticeRequest(isDueOnly: true))
    let summary = try #require(learner.practiceEnd)
    expectEqual(summary.due, 0)
    expectEqual(summary.nextHours, learner.state.record.mastery.nextDue.map { _ in 66 })
    expectEqual(summary.next.isDueOnly, false)
    // The page says it, so that no notice has to.
    expectEqual(learner.state.notice, nil)
  }

  @Test("what is due and in no question is not promised for the next round")
  func dueElsewhere() throws {
    let learner = try ended(
      record([(.update, [.wrong], daysAgo: 3), (.softmax, [.wrong], daysAgo: 3)]),
      PracticeRequest(isDueOnly: true))
    let summary = try #require(learner.practiceEnd)
    expectEqual(summary.due, 0)
    expectEqual(summary.next.isDueOnly, false)
    expectEqual(learner.state.notice, .dueUnasked([.softmax]))
  }
}
