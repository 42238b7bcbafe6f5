import Checking
import Curriculum
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import TutorUI
import Wording

@Suite("The screens of practice")
struct PracticeScreenTests {
  private let noon = Timestamp(milliseconds: 1_790_000_012_345)

  @Test(
    "the picture marks the line of a backward pass that is chosen, and shows all of its numbers")
  func workedPass() throws {
    var learner = try #require(
      try PracticeCourse.atPass(.backward, at: noon) { $0.lines.contains { $0.node == "h" } })
    let pass = try #require(learner.lessonPage?.workedPass)
    let memo = ViewMemo()
    func screen() -> String {
      view(learner.state, size: Size(columns: 80, rows: 24), glyphs: .unicode, memo: memo)
        .grid.dump()
    }
    #expect(screen().contains("║ y = w₂·h + b₂ ╟"), "\(screen())")
    let h = try #require(pass.lines.firstIndex { $0.node == "h" })
    for _ in 0...h { learner.does(.down) }
    let shown = screen()
    #expect(shown.contains("║ h = w₁·x + b₁ ╟"), "\(shown)")
    for line in pass.lines {
      let number = Voice(language: .english, decimalMark: ".").number(line.number)
      #expect(shown.split(separator: "\n").count { $0.contains(number) } >= 2, "\(shown)")
    }
  }

  /// A record in which a rule is shaky, one is on the way and due, and one is solid.
  private func record() -> LearnerRecord {
    var record = PracticeCourse.taken
    let day: Int64 = 86_400_000
    func answer(_ rule: Rule, _ outcomes: [Attempt.Outcome], daysAgo: Int64) {
      for (number, outcome) in outcomes.enumerated() {
        let attempt = Attempt(
          key: FieldKey(lesson: "net", step: "\(rule)", field: "f\(number)"), answer: "1",
          outcome: outcome, mistakes: outcome == .wrong ? ["G-LOCAL-ONLY"] : [], rules: [rule],
          hintLevel: 0, language: .english)
        record.add(attempt, at: Timestamp(milliseconds: noon.milliseconds - daysAgo * day))
      }
    }
    answer(.product, [.right, .right, .right, .right], daysAgo: 0)
    answer(.update, [.right, .wrong, .right], daysAgo: 2)
    answer(.chain, [.wrong, .wrong, .wrong], daysAgo: 0)
    return record
  }

  @Test("progress shows bars with words, the shaky rules first, and what to do next on top")
  func progress() throws {
    var learner = try PracticeCourse.begin(at: noon, record: record())
    learner.does(.progress)
    expectEqual(
      view(learner.state, size: Size(columns: 60, rows: 16), glyphs: .unicode).grid.dump(),
      """
       Your progress                     1 of 1 lessons finished.
       Now 1 rule is due for review (Ctrl-R).

       Shaky, back tomorrow
         chain rule               █─────────

       On the way, due for review
         step of descent          ██████────

       Solid, back tomorrow
         derivative of a product  ██████████

       Mistakes that recur
         chain rule, 3 times. The rule: what arrives times the

       Ctrl-R practise  Esc back  PgDn scroll down
      -- roles
      0:0-59 title
      1:1-38 key
      3:1-20 heading
      4:28 wrong
      4:29-37 dim
      6:1-26 heading
      7:28-33 almost
      7:34-37 dim
      9:1-20 heading
      10:28-37 correct
      12:1-19 heading
      15:1-6 key
      15:18-20 key
      15:28-31 key
      """)
  }

  @Test("progress opens on a key from the list, is left by Escape, and leads to practice")
  func progressKeys() throws {
    var learner = try PracticeCourse.begin(at: noon, record: record())
    let size = Size(columns: 80, rows: 24)
    func pressed(_ key: Key) -> Event? {
      event(for: .key(key), in: learner.state, size: size, glyphs: .unicode)
    }
    expectEqual(pressed(.character("m")), .action(.progress))
    expectEqual(pressed(.control("y")), .action(.progress))
    learner.does(.progress)
    expectEqual(learner.state.overlay, .progress(scroll: 0))
    expectEqual(learner.state.confirmMeaning, .close)
    var other = learner
    other.does(.back)
    expectEqual(other.state.overlay, nil)
    expectEqual(pressed(.character("p")), .action(.practise))
    learner.does(.practise)
    expectEqual(learner.state.overlay, nil)
    expectEqual(learner.state.practice?.request.isDueOnly, true)
    // In a lesson the letter is typed.
    expectEqual(pressed(.character("m")), .insert("m"))
  }

  @Test("over a step of a lesson progress names the key that begins practice, but not in a session")
  func progressInLesson() throws {
    var learner = try PracticeCourse.begin(at: noon, record: record())
    let size = Size(columns: 80, rows: 24)
    func shown() -> String { view(learner.state, size: size, glyphs: .unicode).grid.dump() }
    // Nothing is asked before the lesson in a session that has reviewed already.
    learner.does(.confirm)
    if learner.state.practice != nil { learner.does(.back) }
    expectEqual(learner.step, "all")
    learner.does(.progress)
    #expect(shown().contains("Now 1 rule is due for review (Ctrl-R)."), "\(shown())")
    learner.does(.practise)
    expectEqual(learner.state.practice?.number, 1)
    learner.does(.progress)
    #expect(shown().contains("Now 1 rule is due for review."), "\(shown())")
  }

  @Test("progress that is longer than the screen is turned by pages, and says so at its ends")
  func progressPages() throws {
    var record = PracticeCourse.taken
    for rule in Rule.allCases {
      record.add(
        Attempt(
          key: FieldKey(lesson: "net", step: "x", field: rule.rawValue), answer: "",
          outcome: .revealed, rules: [rule], hintLevel: 0, language: .english), at: noon)
    }
    var learner = try PracticeCourse.begin(at: noon, record: record)
    let size = Size(columns: 60, rows: 16)
    learner.does(.progress)
    for key in [Key.pageDown, .pageDown, .pageDown] {
      guard
        let event = event(for: .key(key), in: learner.state, size: size, glyphs: .unicode)
      else { continue }
      learner.happens(event)
    }
    let shown = view(learner.state, size: size, glyphs: .unicode).grid.dump()
    #expect(shown.contains("rows and columns of matrices"), "\(shown)")
    #expect(!shown.contains("Now practise"), "\(shown)")
    learner = try PracticeCourse.begin(at: noon, record: LearnerRecord())
    learner.does(.progress)
    let empty = view(learner.state, size: size, glyphs: .unicode).grid.dump()
    #expect(empty.contains("Here you will see how firm each rule is"), "\(empty)")
  }
}
