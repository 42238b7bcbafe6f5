import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import TutorUI

@Suite("The course screen")
struct CourseScreenTests {
  private func screen(_ learner: Learner) -> String {
    view(learner.state, size: Size(columns: 70, rows: 16), glyphs: .unicode).grid.dump()
  }

  @Test("lessons stand with their progress, and where to go on")
  func list() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm, .back)
    expectEqual(
      screen(learner),
      """
       nntutor: Lessons

       Enter goes on with “The graph”, step 2 of 3.

       >  1  The graph                                      1 of 3 steps
          2  The other lesson                                        new







       Goal

       Enter open  ↑ up  ↓ down  / search  F1 help  F12 settings  Esc back
      -- roles
      0:0-69 title
      2:1-44 dim
      4:1-68 selection
      15:1-5 key
      15:13 key
      15:19 key
      15:27 key
      15:37-38 key
      15:46-48 key
      15:60-62 key
      """)
  }

  @Test("a search shows what is typed and what it finds")
  func search() throws {
    var learner = try Learner.begin()
    learner.types("/")
    learner.types("other")
    expectEqual(
      screen(learner),
      """
       nntutor: Lessons

       Search: other

       >  1  The other lesson                                        new







       G
       Take first: “The graph”.

       Enter open  ↑ up  ↓ down  / search  F1 help  F12 settings  Esc back
      -- roles
      0:0-69 title
      2:1-8 heading
      4:1-68 selection
      13:1-24 dim
      15:1-5 key
      15:13 key
      15:19 key
      15:27 key
      15:37-38 key
      15:46-48 key
      15:60-62 key
      """)
  }
}
