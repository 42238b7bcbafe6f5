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
