import Autodiff
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import Wording

/// The figures are those of the lecture's network, L(w1 + h) = (4h − 1)².
@Suite("What is said of a push")
struct NudgeSentenceTests {
  private func nudge(
    _ node: String, pushes: Int, gradients: GraphPicture.Shown = .all
  ) throws -> Nudge {
    var learner = try NudgeCourse.learner(gradients: gradients)
    for _ in 0..<pushes { learner.happens(.nudge(node)) }
    return try #require(learner.lessonPage?.nudge)
  }

  @Test("it tells where the output went, the quotients so far, and what they tend to")
  func whole() throws {
    let sentence = NudgeSentence(try nudge("w1", pushes: 2), again: "Ctrl-K")
    expectEqual(
      Voice(language: .spanish, decimalMark: ",", names: .byHand).say(sentence),
      "Con h = 0,01, w₁ = 1,01 y L pasa de 1 a 0,9216: ΔL/h = −0,0784/0,01 = −7,84. Antes: −6,4. "
        + "∂L/∂w₁ = −8. Cuanto más chico es h, más se acerca ΔL/h a ∂L/∂w₁. Con h más chico: Ctrl-K."
    )
    expectEqual(
      Voice(language: .english, decimalMark: ".").say(sentence),
      "With h = 0.01, w1 = 1.01 and L goes from 1 to 0.9216: ΔL/h = −0.0784/0.01 = −7.84. Before: "
        + "−6.4. ∂L/∂w1 = −8. The smaller h, the closer ΔL/h comes to ∂L/∂w1. With a smaller h: "
        + "Ctrl-K.")
  }

  @Test("without a gradient that is known, and at the smallest h, it says less")
  func less() throws {
    let sentence = NudgeSentence(try nudge("b2", pushes: 4, gradients: .none), again: "Ctrl-K")
    expectEqual(
      Voice(language: .english, decimalMark: ".").say(sentence),
      "With h = 0.0001, b2 = 0.0001 and L goes from 1 to 0.99980001: ΔL/h = −0.00019999/0.0001 = "
        + "−1.9999. Before: −1.9; −1.99; −1.999. The smaller h, the closer ΔL/h comes to ∂L/∂b2.")
  }

  @Test("where ΔL/h is the gradient already, as of a linear output, it says so")
  func exact() throws {
    let graph = try Graph(
      given: [("a", "3"), ("b", "1"), ("c", "-2")],
      definitions: ["d = 2*b", "e = a + d", "L = c*e"])
    var learner = try NudgeCourse.learner(of: graph, gradients: .all)
    learner.happens(.nudge("b"))
    let nudge = try #require(learner.lessonPage?.nudge)
    expectEqual(
      Voice(language: .spanish, decimalMark: ",").say(NudgeSentence(nudge, again: "Ctrl-K")),
      "Con h = 0,1, b = 1,1 y L pasa de −10 a −10,4: ΔL/h = −0,4/0,1 = −4. ∂L/∂b = −4. "
        + "Aquí ΔL/h ya es ∂L/∂b. Con h más chico: Ctrl-K.")
    expectEqual(
      Voice(language: .english, decimalMark: ".").say(NudgeSentence(nudge, again: "Ctrl-K")),
      "With h = 0.1, b = 1.1 and L goes from −10 to −10.4: ΔL/h = −0.4/0.1 = −4. ∂L/∂b = −4. "
        + "Here ΔL/h is ∂L/∂b already. With a smaller h: Ctrl-K.")
  }
}
