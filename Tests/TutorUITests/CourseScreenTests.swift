import Curriculum
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
          2  The other lesson                               after 1  new







       Goal

       Enter open  ↑ up  ↓ down  / search  F1 help  F12 settings  Esc back
      -- roles
      0:0-69 title
      2:1-44 dim
      4:1-68 selection
      5:54-62 dim
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

       >  2  The other lesson                               after 1  new







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

  /// A course of two lessons with long titles, of which the second is selected.
  private func long(_ size: Size) -> String {
    func lesson(_ id: String, requires: [String]) -> Course.Entry {
      Course.Entry(
        lesson: Lesson(
          id: id, title: LocalizedText("What \(id) of the two long lessons is about"),
          goal: LocalizedText("Know what comes \(id), and why it comes before what follows."),
          minutes: 30, requires: requires, steps: [Step(id: "s", text: LocalizedText("Read."))]),
        source: .builtIn)
    }
    let course = Course([lesson("first", requires: []), lesson("second", requires: ["first"])])
    var learner = Learner(TutorState(course: course, language: .english))
    learner.does(.down)
    let rows = view(learner.state, size: size, glyphs: .unicode).grid.dump().split(
      separator: "\n", omittingEmptySubsequences: false)
    return rows.prefix(size.rows - 2).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  @Test("where titles leave room, how long a lesson takes and what comes before stand beside them")
  func facts() {
    expectEqual(
      long(Size(columns: 77, rows: 16)),
      """
       nntutor: Lessons
          1  What first of the two long lessons is about   30 min           new
       >  2  What second of the two long lessons is about  30 min  after 1  new
       Know what comes second, and why it comes before what follows.
       30 min · Take first: “What first of the two long lessons is about”.
      """)
    expectEqual(
      long(Size(columns: 68, rows: 16)),
      """
       nntutor: Lessons
          1  What first of the two long lessons is about   30 min  new
       >  2  What second of the two long lessons is about  30 min  new
       Know what comes second, and why it comes before what follows.
       30 min · Take first: “What first of the two long lessons is
       about”.
      """)
  }
}
