import Curriculum
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import TutorUI

@Suite("The title line")
struct TitleLineTests {
  /// The title line of the first question of a session with a lesson.
  private func line(_ title: String, columns: Int) throws -> String {
    var lesson = try #require(try PracticeCourse.make().entries.first?.lesson)
    lesson.title = LocalizedText(title)
    var learner = Learner(
      TutorState(
        course: Course([Course.Entry(lesson: lesson, source: .builtIn)]),
        record: PracticeCourse.taken, language: .english))
    learner.happens(.practise(PracticeRequest(seed: 7)))
    return view(learner.state, size: Size(columns: columns, rows: 24), glyphs: .unicode)
      .grid.rowText(0).string
  }

  @Test("what explains the title goes first, then the seed, and only then is the title cut")
  func practice() throws {
    let network = "The lecture's network: forward, backward, update, repeat"
    let loss = "Batches, epochs and the squared loss (MSE)"
    let lines = try [
      line(network, columns: 90), line(network, columns: 80), line(network, columns: 60),
      line(loss, columns: 80), line(loss, columns: 60),
      line("The computation graph of every layer: back", columns: 60),
      line("Practice: the twin with distinct numbers", columns: 60),
      line("Gradient descent and the learning rate of it", columns: 60),
    ]
    expectEqual(
      lines.joined(separator: "\n"),
      """
       The lecture's network: forward, backward, update, repeat       Practice 1 of 10 · seed 7
       The lecture's network                                Practice 1 of 10 · seed 7
       The lecture's network            Practice 1 of 10 · seed 7
       Batches, epochs and the squared loss (MSE)           Practice 1 of 10 · seed 7
       Batches, epochs and the squared loss      Practice 1 of 10
       The computation graph of every layer      Practice 1 of 10
       Practice: the twin with distinct numbers  Practice 1 of 10
       Gradient descent and the learning rate…   Practice 1 of 10
      """)
  }
}
