import Curriculum
import TestSupport
import Testing
import Tutor

@Suite("What is told of progress")
struct ProgressReportTests {
  private let day: Int64 = 86_400_000

  private func mastery(_ answers: [(Rule, [Bool], day: Int64)]) -> Mastery {
    var record = LearnerRecord()
    for (rule, outcomes, day) in answers {
      for (number, isRight) in outcomes.enumerated() {
        record.add(
          Attempt(
            key: FieldKey(lesson: "l", step: "\(rule)", field: "f\(number)"), answer: "1",
            outcome: isRight ? .right : .wrong, rules: [rule], hintLevel: 0, language: .english),
          at: Timestamp(milliseconds: day * self.day))
      }
    }
    return record.mastery
  }

  @Test("rules of one standing stand together, the shakiest level and the soonest review first")
  func groups() {
    let report = ProgressReport(
      mastery([
        (.sum, [true, true, true], day: 0), (.product, [true, true, true], day: 2),
        (.square, [true, true, true], day: 2), (.chain, [false, false], day: 2),
        (.fork, [true], day: 2),
      ]), at: Timestamp(milliseconds: 2 * day))
    expectEqual(
      report.groups.map { $0.rules.map(\.rule) }, [[.chain], [.fork], [.sum], [.product, .square]])
    expectEqual(
      report.groups.map(\.standing),
      [
        .init(level: .shaky, days: 1), .init(level: .growing),
        .init(level: .solid, isDue: true), .init(level: .solid, days: 1),
      ])
  }

  @Test("of rules as firm that come back on the same day the least firm is first")
  func leastFirm() {
    let report = ProgressReport(
      mastery([
        (.sum, [false], day: 2), (.product, [false, false], day: 2),
        (.chain, [false, false, false], day: 2),
      ]), at: Timestamp(milliseconds: 2 * day))
    expectEqual(report.groups.map { $0.rules.map(\.rule) }, [[.chain, .product, .sum]])
    expectEqual(report.advice, .strengthen(.chain))
  }

  @Test("no bar is as long as one of another level")
  func bars() {
    var levels: [Int: Set<RuleHistory.Level>] = [:]
    // Each number is a row of ten answers, one a bit.
    for row in 0..<1024 {
      let answers = (0..<10).map { row >> $0 & 1 == 1 }
      let report = ProgressReport(
        mastery([(.chain, answers, day: 0)]), at: Timestamp(milliseconds: 0))
      for rule in report.groups.flatMap(\.rules) {
        levels[rule.filled, default: []].insert(rule.standing.level)
      }
    }
    #expect(levels.count > ProgressReport.TriedRule.cells / 2, "\(levels)")
    for (length, levels) in levels { expectEqual(levels.count, 1, "\(length)") }
  }
}
