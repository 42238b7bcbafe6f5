import Curriculum
import TestSupport
import Testing
import Tutor

@Suite("What answers show of a rule")
struct MasteryTests {
  private static let day: Int64 = 86_400_000

  private func at(day: Int64, hour: Int64 = 12) -> Timestamp {
    Timestamp(milliseconds: day * Self.day + hour * 3_600_000)
  }

  /// Adds answers to as many fields, each told as an outcome and the hints read.
  private func record(
    _ answers: [(Attempt.Outcome, hints: Int)], rules: [Rule] = [.chain]
  ) -> LearnerRecord {
    var record = LearnerRecord()
    for (index, answer) in answers.enumerated() {
      record.add(attempt("f\(index)", answer.0, answer.hints, rules), at: at(day: 0))
    }
    return record
  }

  private func attempt(
    _ field: String, _ outcome: Attempt.Outcome, _ hints: Int = 0, _ rules: [Rule] = [.chain],
    mistakes: [String] = []
  ) -> Attempt {
    Attempt(
      key: FieldKey(lesson: "l", step: "s", field: field), answer: "1", outcome: outcome,
      mistakes: mistakes, rules: rules, hintLevel: hints, language: .english)
  }

  @Test("three first answers in a row make a rule solid, two misses or a first one make it shaky")
  func levels() {
    func level(_ outcomes: Attempt.Outcome...) -> RuleHistory.Level {
      record(outcomes.map { ($0, 0) }).mastery[.chain].level
    }
    expectEqual(level(.right), .growing)
    expectEqual(level(.right, .right), .growing)
    expectEqual(level(.right, .followsThrough, .right), .solid)
    expectEqual(level(.wrong), .shaky)
    expectEqual(level(.revealed), .shaky)
    expectEqual(level(.right, .right, .right, .wrong), .growing)
    expectEqual(level(.right, .right, .right, .wrong, .wrong), .shaky)
    expectEqual(level(.wrong, .right, .right), .growing)
    expectEqual(level(.unreadable, .moreDigits), .growing)
    // 0.6 → 0.76 → 0.856 → 0.9136 by an average in which the last answer weighs 0.4.
    let history = record([(.right, 0), (.right, 0), (.right, 0)]).mastery[.chain]
    #expect((history.average - 0.9136).magnitude < 1e-12)
  }

  @Test("an answer that breaks one rule or another charges neither with certainty")
  func ambiguous() {
    func average(_ rules: [Rule], _ mistakes: String...) -> Double {
      var record = LearnerRecord()
      record.add(attempt("f", .wrong, 0, rules, mistakes: mistakes), at: at(day: 0))
      return record.mastery[.update].average
    }
    // From 0.6 a miss leads to 0.36, and one that counts half to 0.48.
    #expect((average([.update], "U-ADD") - 0.36).magnitude < 1e-12)
    #expect((average([.update], "U-ADD", "U-ABS") - 0.36).magnitude < 1e-12)
    #expect((average([.update, .chain], "U-ADD", "G-UPSTREAM") - 0.48).magnitude < 1e-12)
    // One of them recurs and is told alone; it is as likely, no more.
    #expect((average([.update], "U-ADD", "G-UPSTREAM") - 0.48).magnitude < 1e-12)
    // A number that was only copied breaks no rule.
    #expect((average([.update], "U-NOT-UPDATED", "G-VALUE") - 0.48).magnitude < 1e-12)
  }

  @Test("what is due comes first, then a shaky rule, one that was missed just now before others")
  func advice() {
    expectEqual(Mastery().advice(at: at(day: 0)), .begin)
    expectEqual(record([(.right, 0)]).mastery.advice(at: at(day: 0)), .goOn)
    var record = record([(.wrong, 0)], rules: [.product])
    record.add(attempt("a", .wrong, 0, [.chain]), at: at(day: 0))
    record.add(attempt("b", .right, 0, [.sum]), at: at(day: 0))
    let mastery = record.mastery
    expectEqual(mastery.advice(at: at(day: 0)), .strengthen(.product))
    expectEqual(mastery.advice(at: at(day: 0), missed: .chain), .strengthen(.chain))
    expectEqual(mastery.advice(at: at(day: 0), missed: .sum), .strengthen(.sum))
    expectEqual(mastery.advice(at: at(day: 1), missed: .chain), .review(2))
    // Of the shaky ones the least firm, wherever it stands in the catalogue.
    record.add(attempt("c", .wrong, 0, [.chain]), at: at(day: 0))
    expectEqual(record.mastery.advice(at: at(day: 0)), .strengthen(.chain))
  }

  @Test("a miss that nothing explains counts against the rules that are not solid, a share each")
  func unexplained() {
    var record = record([(.right, 0), (.right, 0), (.right, 0)], rules: [.product])
    record.add(attempt("a", .wrong, 0, [.product, .chain, .fork]), at: at(day: 0))
    expectEqual(record.mastery[.product].level, .solid)
    // 0.6 less a fifth of it, in place of two fifths.
    for rule in [Rule.chain, .fork] {
      #expect((record.mastery[rule].average - 0.48).magnitude < 1e-12, "\(rule)")
      expectEqual(record.mastery[rule].level, .growing)
    }
    record.add(attempt("b", .wrong, 0, [.product]), at: at(day: 0))
    #expect((record.mastery[.product].average - 0.9136 * 0.6).magnitude < 1e-12)
    // One that is recognised counts against its rule, solid or not.
    record = self.record([(.right, 0), (.right, 0), (.right, 0)])
    record.add(attempt("c", .wrong, 0, [.chain], mistakes: ["G-LOCAL-ONLY"]), at: at(day: 0))
    #expect((record.mastery[.chain].average - 0.9136 * 0.6).magnitude < 1e-12)
  }

  @Test("a right answer after a hint is not one without")
  func hints() {
    expectEqual(record([(.right, 1)]).mastery[.chain].level, .shaky)
  }

  @Test("only the first answer to a field counts")
  func firstAnswers() {
    var record = LearnerRecord()
    for outcome in [Attempt.Outcome.unreadable, .wrong, .wrong, .right, .right] {
      record.add(attempt("f", outcome), at: at(day: 0))
    }
    expectEqual(record.mastery[.chain].tries, 1)
    expectEqual(record.mastery[.chain].level, .shaky)
  }

  @Test("an answer counts for no rule that it does not tell of")
  func otherRules() {
    let mastery = record([(.right, 0), (.right, 0), (.right, 0)], rules: [.product]).mastery
    expectEqual(mastery.rules(.solid), [.product])
    expectEqual(mastery[.chain].tries, 0)
  }

  @Test("a rule comes back after 1, 3, 7 and 21 days, and after a miss from the beginning")
  func schedule() {
    var history = RuleHistory()
    history.add(isRight: false, at: at(day: 0))
    var dueDays: [Int64] = []
    for day in 1...80 {
      guard history.isDue(at: at(day: Int64(day))) else { continue }
      dueDays.append(Int64(day))
      history.add(isRight: true, at: at(day: Int64(day)))
    }
    expectEqual(dueDays, [1, 4, 11, 32, 53, 74])
    history.add(isRight: false, at: at(day: 80))
    #expect(!history.isDue(at: at(day: 80, hour: 20)))
    #expect(history.isDue(at: at(day: 81, hour: 8)))
  }

  @Test(
    "a rule that was never missed comes back once it is mastered, and practice in between changes nothing"
  )
  func mastered() {
    var history = RuleHistory()
    history.add(isRight: true, at: at(day: 0))
    #expect(!history.isDue(at: at(day: 50)))
    history.add(isRight: true, at: at(day: 0))
    history.add(isRight: true, at: at(day: 0))
    history.add(isRight: true, at: at(day: 0, hour: 18))
    #expect(history.isDue(at: at(day: 1, hour: 7)))
  }

  @Test("a clock that was set back never hides what is due for years")
  func clock() {
    var history = RuleHistory()
    history.add(isRight: false, at: at(day: 4000))
    #expect(history.isDue(at: at(day: 10)))
    history.add(isRight: true, at: at(day: 10))
    #expect(!history.isDue(at: at(day: 11)))
    #expect(history.isDue(at: at(day: 13)))
    // Summer time and travel move the clock on the wall, and not the moment.
    history.add(isRight: false, at: Timestamp(milliseconds: .max))
    _ = history.isDue(at: Timestamp(milliseconds: .min))
  }

  @Test("ten failures in a row ask for another way")
  func stuck() {
    var history = RuleHistory()
    for _ in 0..<9 { history.add(isRight: false, at: at(day: 0)) }
    #expect(!history.isStuck)
    history.add(isRight: false, at: at(day: 0))
    #expect(history.isStuck)
    history.add(isRight: true, at: at(day: 0))
    #expect(!history.isStuck)
  }

  @Test("a mistake recurs from the third time on, until its rule is solid")
  func recurring() {
    var record = LearnerRecord()
    for field in 0..<3 {
      record.add(
        attempt("a\(field)", .wrong, mistakes: ["G-LOCAL-ONLY", "G-MUL-OWN"]), at: at(day: 0))
    }
    expectEqual(record.mastery.recurring.map(\.code), ["G-LOCAL-ONLY"])
    // A function of a wrong argument is an activation's or not: the code alone accuses no rule.
    for field in 0..<3 {
      record.add(attempt("c\(field)", .wrong, mistakes: ["F-ARG"]), at: at(day: 0))
    }
    expectEqual(record.mastery.recurring.map(\.code), ["G-LOCAL-ONLY"])
    for field in 0..<12 { record.add(attempt("b\(field)", .right), at: at(day: 0)) }
    expectEqual(record.mastery.recurring.map(\.code), [])
  }

  @Test("how likely a rule holds follows its answers, and of one never tried those of the others")
  func chance() {
    // Nothing is known: 8 of 10.
    #expect((Mastery().chance(of: .chain) - 0.8).magnitude < 1e-12)
    // What is held beforehand is worth three answers: 0.8 + (0 − 0.8)/4, then + (1 − 0.6)/5.
    let mastery = record([(.wrong, 0), (.right, 0)]).mastery
    #expect((mastery.chance(of: .chain) - 0.68).magnitude < 1e-12)
    #expect((mastery.chance(of: .fork) - 0.68).magnitude < 1e-12)
  }
}
