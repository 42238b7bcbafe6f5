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

  /// What a learner types for a field who works by hand, with or without two stubborn mistakes:
  /// what arrives is dropped, and an update uses the other parameters already updated.
  private func answer(_ field: Field, _ page: LessonPage, isStubborn: Bool) throws -> String {
    let graph = try #require(page.lesson.graph(of: page.step))
    func given(_ name: String) -> Double { graph.givenValue(name) ?? .nan }
    let (x, w1, w2) = (given("x"), given("w1"), given("w2"))
    let h = w1 * x + given("b1")
    let y = w2 * h + given("b2")
    let upstream = 2 * (y - given("t"))
    let values = ["h": h, "y": y, "L": (y - given("t")) * (y - given("t"))]
    let locals = [
      "h-w1": x, "h-x": w1, "h-b1": 1, "y-w2": h, "y-h": w2, "y-b2": 1, "L-y": upstream,
      "L-t": -upstream,
    ]
    let gradients = [
      "w1": upstream * w2 * x, "b1": upstream * w2, "w2": upstream * h, "b2": upstream,
      "h": upstream * w2, "y": upstream,
    ]
    let dropped = ["w1": x, "b1": 1, "w2": h, "b2": 1, "h": w2, "y": upstream]
    func updated(_ name: String, _ gradient: Double?) -> Double {
      given(name) - 0.01 * (gradient ?? .nan)
    }
    let number: Double
    switch field.target {
    case .value(let node, _): number = try #require(values[node])
    case .localDerivative(let consumer, let input):
      number = try #require(locals["\(consumer)-\(input)"])
    case .gradient(let node): number = try #require((isStubborn ? dropped : gradients)[node])
    case .update(let parameter, _):
      let newW2 = updated("w2", gradients["w2"])
      let early = gradients.merging(["w1": upstream * newW2 * x, "b1": upstream * newW2]) { $1 }
      number = updated(parameter, (isStubborn ? early : gradients)[parameter])
    default: return ""
    }
    return "\(number)"
  }

  /// Answers what is asked and looks at the solution where the answer was wrong.
  private func work(_ learner: inout Learner, isStubborn: Bool) throws {
    for _ in 0..<30 {
      guard let page = learner.lessonPage, let field = page.focusedField,
        !page.isAnswered(learner.state.record)
      else { return }
      if learner.state.record.history(of: page.key(of: field)).misses == 0 {
        learner.answers(try answer(field, page, isStubborn: isStubborn))
      } else {
        learner.does(.hint)
        if learner.state.notice == .cannot(.alreadyAnswered) { learner.does(.confirm) }
      }
    }
  }

  private func month(isStubborn: Bool) throws -> Month {
    var month = Month()
    var record = PracticeCourse.taken
    for day in 0..<30 {
      let now = Timestamp(milliseconds: Self.start + Int64(day) * Self.day)
      var learner = try PracticeCourse.begin(at: now, record: record)
      for rule in record.mastery.due(at: now) { month.dueRules[rule, default: 0] += 1 }
      // The first day everything is new; then only what is due.
      learner.happens(.practise(PracticeRequest(isDueOnly: day > 0)))
      var count = 0
      while learner.state.practice != nil, count < (day == 0 ? 40 : 6) {
        try work(&learner, isStubborn: isStubborn)
        count += 1
        learner.does(.confirm)
      }
      month.asked.append(count)
      record = learner.state.record
    }
    month.mastery = record.mastery
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
    #expect(recurring.contains("G-LOCAL-ONLY") && recurring.contains("U-SEQUENTIAL"))
    expectEqual(
      Set(recurring.map { MistakeCode(rawValue: $0)?.rule }), [.chain, .updateOrder])
    #expect(month.mastery[.chain].isStuck)
  }
}
