import Autodiff
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("A matrix in a step")
struct MatrixFlowTests {
  private func matrix() throws -> Learner {
    let rows = [["1", "2", "3"], ["4", "5", "6"]].map { row in
      row.compactMap { Double($0) }.map { MatrixQuestion.Entry.number(.number($0)) }
    }
    let step = Step(
      id: "s", text: LocalizedText("?"),
      questions: [
        Question(
          id: "m", kind: .matrix(MatrixQuestion(rows: rows)), prompt: LocalizedText("Matrix"))
      ])
    let lesson = Lesson(
      id: "l", title: LocalizedText("L"), goal: LocalizedText("G"), steps: [step])
    var learner = Learner(
      TutorState(course: Course([.init(lesson: lesson, source: .builtIn)]), language: .english))
    learner.does(.confirm)
    return learner
  }

  @Test("the entries come when the shape is answered, and the arrows move in the grid")
  func grid() throws {
    var learner = try matrix()
    let page = try #require(learner.lessonPage)
    expectEqual(page.fields(learner.state.record).map(\.id), ["m.shape"])
    learner.does(.nextField, .down)
    expectEqual(learner.lessonPage?.focus, "m.shape")
    learner.answers("2x3")
    expectEqual(learner.lessonPage?.focus, "m.1.1")
    learner.does(.down)
    expectEqual(learner.lessonPage?.focus, "m.2.1")
    learner.does(.nextField, .up)
    expectEqual(learner.lessonPage?.focus, "m.1.2")
    for answer in ["2", "3", "4", "5", "6", "1"] { learner.answers(answer) }
    let finished = try #require(learner.lessonPage)
    #expect(finished.isAnswered(learner.state.record))
  }

  @Test("hidden entries are still open: the step is not finished with the shape alone")
  func open() throws {
    var learner = try matrix()
    learner.answers("2x3")
    let page = try #require(learner.lessonPage)
    expectEqual(page.openFields(learner.state.record).count, 6)
    #expect(!page.isAnswered(learner.state.record))
  }
}
