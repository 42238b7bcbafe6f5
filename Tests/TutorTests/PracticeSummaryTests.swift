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

  @Test("the rule to look at is the one of those missed that progress puts first")
  func weakest() throws {
    let learner = try ended(
      record([(.chain, [.wrong, .wrong, .wrong], daysAgo: 0)]), isRight: false)
    let summary = try #require(learner.practiceEnd)
    let missed = summary.missed.map(\.rule)
    let weakest = try #require(summary.weakest)
    expectEqual(missed.first, weakest)
    let averages = missed.map { learner.state.record.mastery[$0].average }
    expectEqual(averages, averages.sorted())
    // Neither the order of the catalogue nor that of the session decides.
    #expect(missed.count > 1 && Rule.allCases.first(where: missed.contains) != weakest, "\(missed)")
    let report = ProgressReport(learner.state)
    expectEqual(report.groups.flatMap(\.rules).map(\.rule).first(where: missed.contains), weakest)
    expectEqual(report.advice, .strengthen(weakest))
    let command = ProgressReport(learner.state.record.mastery, at: learner.state.now)
    expectEqual(command.advice, .strengthen(weakest))
  }

  @Test("what is due is what the next round asks, unless a seed or a lesson was wanted")
  func dueNext() throws {
    let record = record([(.softmax, [.wrong], daysAgo: 3)])
    let requests = [
      PracticeRequest(), PracticeRequest(seed: 41), PracticeRequest(lesson: "net"),
    ]
    let ends = try requests.map { try #require(try ended(record, $0).practiceEnd) }
    expectEqual(ends.map(\.due), [1, 1, 1])
    expectEqual(ends.map(\.nextHours), [nil, nil, nil])
    expectEqual(ends.map(\.next.isDueOnly), [true, false, false])
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
    expectEqual(summary.due, 1)
    expectEqual(summary.next.isDueOnly, false)
    expectEqual(learner.state.notice, .dueUnasked([.softmax]))
  }
}
