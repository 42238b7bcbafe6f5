import Autodiff
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

/// A month of practice on the lecture's network, an hour a day.
@Suite("A month of practice")
struct MonthTests {
  private static let day: Int64 = 86_400_000
  private static let start: Int64 = 1_790_000_000_000

  /// The questions asked of a learner in a month, day by day, and what the record shows then.
  private struct Month {
    var asked: [Int] = []
    var dueRules: [Rule: Int] = [:]
    var mastery = Mastery()
  }

  private static let stubborn: Set<NetworkByHand.Habit> = [.dropsUpstream, .updatesInSequence]

  private func month(isStubborn: Bool) throws -> Month {
    var month = Month()
    var learner = try PracticeCourse.begin(at: Timestamp(milliseconds: Self.start))
    for day in 0..<30 {
      let now = Timestamp(milliseconds: Self.start + Int64(day) * Self.day)
      learner.waits(until: now)
      for rule in learner.state.record.mastery.due(at: now) {
        month.dueRules[rule, default: 0] += 1
      }
      // The first day everything is new; then only what is due.
      var count = 0
      for round in 0..<(day == 0 ? 4 : 1) {
        learner.waits(until: Timestamp(milliseconds: now.milliseconds + Int64(round) * 600_000))
        learner.happens(.practise(PracticeRequest(isDueOnly: day > 0)))
        while learner.state.practice != nil, day == 0 || count < 6 {
          try learner.worksOnNetwork(habits: isStubborn ? Self.stubborn : [])
          count += 1
          learner.does(.confirm)
        }
      }
      month.asked.append(count)
    }
    month.mastery = learner.state.record.mastery
    return month
  }

  @Test("a perfect learner masters every rule and is asked less and less")
  func perfect() throws {
    let month = try month(isStubborn: false)
    expectEqual(month.mastery.rules(.shaky), [])
    expectEqual(month.mastery.rules(.growing), [])
    // Due after 1, 4, 11 and 32 days: twice in the first week, once in the second, then no more.
    let weeks = [1..<8, 8..<15, 15..<22, 22..<29].map { month.asked[$0].reduce(0, +) }
    #expect(weeks[0] > weeks[1] && weeks[1] >= weeks[2] && weeks[2] >= weeks[3], "\(weeks)")
  }

  @Test("two stubborn mistakes end as exactly two shaky rules, brought back most often")
  func stubborn() throws {
    let month = try month(isStubborn: true)
    expectEqual(month.mastery.rules(.shaky), [.chain, .updateOrder])
    let often = month.dueRules.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    expectEqual(Set(often.prefix(2).map(\.key)), [.chain, .updateOrder], "\(often)")
    let recurring = month.mastery.recurring.map(\.code)
    // Two links from the output, to leave out what arrives and to leave out the last link are one number.
    let dropping: Set = ["G-LOCAL-ONLY", "G-SKIP-LINK"]
    #expect(
      !dropping.isDisjoint(with: recurring) && recurring.contains("U-SEQUENTIAL"), "\(recurring)")
    expectEqual(
      Set(recurring.map { MistakeCode(rawValue: $0)?.rule }), [.chain, .updateOrder])
    #expect(month.mastery[.chain].isStuck)
  }
}
