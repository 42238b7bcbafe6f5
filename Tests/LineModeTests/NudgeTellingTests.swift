import Curriculum
import LineMode
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("Nudging in line mode")
struct NudgeTellingTests {
  private func session(_ questions: Question...) throws -> LineSession {
    let learner =
      try questions.isEmpty
      ? NudgeCourse.learner(gradients: .all, Question(id: "h", kind: .value(node: "h")))
      : NudgeCourse.learner(Question(id: "w1", kind: .gradient(node: "w1")))
    var session = LineSession(learner.state, narrator: Narrator(glyphs: .ascii, width: 300))
    _ = session.begin()
    return session
  }

  private func told(_ line: String, _ session: inout LineSession) -> String {
    session.type(line).map(\.string).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  @Test(
    "the word with a name pushes, alone it pushes the same input less, then the question follows")
  func words() throws {
    var session = try session()
    expectEqual(
      told("nudge w1", &session),
      """
      With h = 0.1, w1 = 1.1 and L goes from 1 to 0.36: DeltaL/h = -0.64/0.1 = -6.4. dL/dw1 = -8. The \
      smaller h, the closer DeltaL/h comes to dL/dw1. With a smaller h: nudge w1.
      h = ?
      """)
    #expect(told("empujar", &session).contains("h = 0.01, w1 = 1.01 and L goes from 1 to 0.9216"))
    #expect(told("nudge y", &session).contains("What is pushed is an input"))
  }

  @Test("a gradient that is asked is answered first")
  func asked() throws {
    var session = try session(Question(id: "w1", kind: .gradient(node: "w1")))
    expectEqual(
      told("nudge w1", &session),
      """
      Answer dL/dw1 first; then nudge it, and compare it with DeltaL/h.
      dL/dw1 = ?
      """)
  }
}
