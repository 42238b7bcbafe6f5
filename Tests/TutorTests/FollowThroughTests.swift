import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("Answers that follow from a wrong one")
struct FollowThroughTests {
  @Test("an answer follows from a wrong one that stands in the step")
  func withinStep() throws {
    // d = 2 and e = 3 + d: from a wrong 4 follows 7.
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    learner.answers("4")
    learner.does(.nextField)
    let effects = learner.answers("7")
    guard case .record(let attempt) = effects.first else {
      Issue.record("the answer is recorded: \(effects)")
      return
    }
    expectEqual(attempt.outcome, .followsThrough)
    expectEqual(learner.lessonPage?.marks["e"]?.verdict, .followsThrough)
    // The field is done, and the wrong one is still open.
    expectEqual(learner.lessonPage?.focusedField?.id, "d")
  }

  @Test("whose solution was shown is what a step of descent uses, and nothing is said of it")
  func solution() throws {
    // L = (w − 5)² and ∂L/∂w = −6, so that w′ = 2 + 0.6; with −3, the 2 of the square left out, 2.3.
    func codes(showing isShown: Bool) throws -> [String] {
      let step = Step(
        id: "s", graph: "g", text: LocalizedText("?"),
        questions: [
          Question(id: "dw", kind: .gradient(node: "w")),
          Question(id: "w'", kind: .update(parameter: "w", rate: 0.1)),
        ])
      let lesson = Lesson(
        id: "l", title: LocalizedText("L"), goal: LocalizedText("G"),
        graphs: [
          "g": LessonGraph(
            graph: try Graph(given: [("w", "2")], definitions: ["L = (w - 5)^2"]),
            parameters: ["w"])
        ], steps: [step])
      var learner = Learner(
        TutorState(course: Course([.init(lesson: lesson, source: .builtIn)]), language: .english))
      learner.does(.confirm)
      if isShown {
        let page = try #require(learner.lessonPage)
        for _ in 0..<page.hintCount(for: step.fields[0]) { learner.does(.hint) }
      }
      learner.does(.nextField)
      expectEqual(learner.lessonPage?.focusedField?.id, "w'")
      guard case .record(let attempt) = learner.answers("2.3").first else {
        Issue.record("the answer is recorded")
        return []
      }
      return attempt.mistakes
    }
    expectEqual(try codes(showing: false), ["G-SQ-NO2"])
    expectEqual(try codes(showing: true), [])
  }

  @Test("a wrong answer that was mended leads nowhere")
  func mended() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    learner.answers("4")
    learner.does(.clear)
    learner.answers("2")
    learner.answers("7")
    expectEqual(learner.lessonPage?.marks["d"]?.verdict, .right)
    expectEqual(learner.lessonPage?.marks["e"]?.verdict, .wrong)
  }
}
