import Curriculum
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import TutorUI

@Suite("The screens of practice")
struct PracticeScreenTests {
  private let noon = Timestamp(milliseconds: 1_790_000_012_345)

  @Test("a session ends with what held and what did not, and how to go on")
  func end() throws {
    var state = try PracticeCourse.begin(at: noon).state
    state.page = .practiceEnd(
      PracticeSummary(
        seed: 7, answered: 10, clean: 9,
        missed: [.init(rule: .chain, right: 3, missed: 1, days: 1)],
        held: [
          .init(rule: .weightedSum, right: 4, missed: 0, days: 3),
          .init(rule: .product, right: 6, missed: 0, days: 3),
        ], next: PracticeRequest()))
    expectEqual(
      view(state, size: Size(columns: 60, rows: 16), glyphs: .unicode).grid.dump(),
      """
       End of the practice

       10 questions, 9 at the first try without hints. Seed 7.

       To be made firm, back tomorrow: chain rule (3 of 4).

       No misses, back in 3 days: weighted sum and bias (4 of 4),
       derivative of a product (6 of 6).

       Ctrl-R: another round. Enter: lessons.





       Enter lessons  Ctrl-R practise  F1 help
      -- roles
      0:0-59 title
      2:1-55 heading
      4:1-52 warning
      9:1-38 key
      15:1-5 key
      15:16-21 key
      15:33-34 key
      """)
  }
}
