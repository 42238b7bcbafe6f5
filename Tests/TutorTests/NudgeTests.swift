import Autodiff
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

/// By hand, for the lecture's network: L(w1 + h) = (4(1 + h) − 5)² = (4h − 1)², so
/// ΔL/h = −8 + 16h; L(b2 + h) = (h − 1)², so ΔL/h = −2 + h.
@Suite("Nudging an input")
struct NudgeTests {
  private let gradient = Question(id: "w1", kind: .gradient(node: "w1"))

  private func agree(_ found: [Double], _ expected: [Double]) -> Bool {
    found.count == expected.count
      && zip(found, expected).allSatisfy { abs($0 - $1) <= 1e-9 * max(abs($1), 1) }
  }

  @Test("each push has a smaller h, and ΔL/h comes closer to the gradient; then from the start")
  func pushes() throws {
    var learner = try NudgeCourse.learner(gradients: .all)
    learner.happens(.walk(to: "w1"))
    learner.does(.nudge)
    var nudge = try #require(learner.lessonPage?.nudge)
    expectEqual(nudge.gradient, -8)
    #expect(agree([nudge.start] + nudge.pushes.map(\.output), [1, 0.36]))
    learner.does(.nudge, .nudge, .nudge)
    nudge = try #require(learner.lessonPage?.nudge)
    #expect(agree(nudge.pushes.map(\.size), [0.1, 0.01, 0.001, 0.0001]))
    #expect(agree(nudge.pushes.map(\.output), [0.36, 0.9216, 0.992016, 0.99920016]))
    #expect(agree(nudge.pushes.map(nudge.ratio), [-6.4, -7.84, -7.984, -7.9984]))
    #expect(nudge.isSmallest)
    learner.does(.nudge)
    expectEqual(learner.lessonPage?.nudge?.pushes.map(\.size), [0.1])
  }

  @Test("the values that the picture shows move along; those that nothing changes stay")
  func moved() throws {
    var learner = try NudgeCourse.learner(gradients: .all)
    learner.happens(.nudge("w1"))
    let moved = try #require(learner.lessonPage?.nudge?.moved)
    expectEqual(moved.keys.sorted(), ["L", "h", "w1", "y"])
    #expect(
      agree(
        [moved["w1"], moved["h"], moved["y"], moved["L"]].map { $0 ?? 0 }, [1.1, 2.2, 4.4, 0.36]))
  }

  @Test("as long as its gradient is asked, an input is not pushed; then the gradient stands beside")
  func askedGradient() throws {
    var learner = try NudgeCourse.learner(gradient)
    learner.happens(.nudge("w1"))
    expectEqual(learner.state.notice, .cannot(.nudgeTellsGradient(of: "L", by: "w1")))
    expectEqual(learner.lessonPage?.nudge, nil)
    // Another input tells nothing of it.
    learner.happens(.nudge("b2"))
    let other = try #require(learner.lessonPage?.nudge)
    #expect(agree(other.pushes.map(other.ratio), [-1.9]))
    expectEqual(other.gradient, nil)
    learner.answers("-8")
    learner.happens(.nudge("w1"))
    expectEqual(learner.lessonPage?.nudge?.gradient, -8)
  }

  @Test("as long as the output is asked, no input is pushed")
  func askedOutput() throws {
    var learner = try NudgeCourse.learner(
      values: .earned, Question(id: "L", kind: .value(node: "L")))
    learner.happens(.nudge("w1"))
    expectEqual(learner.state.notice, .cannot(.nudgeTellsOutput("L")))
    learner.answers("1")
    learner.happens(.nudge("w1"))
    expectEqual(learner.lessonPage?.nudge?.pushes.count, 1)
  }

  @Test("an updated parameter, the output's own derivative and a number that is asked are not told")
  func otherWords() throws {
    func notice(_ kind: Question.Kind, _ node: String) throws -> Notice? {
      var learner = try NudgeCourse.learner(Question(id: "q", kind: kind))
      learner.happens(.nudge(node))
      return learner.state.notice
    }
    expectEqual(
      try notice(.update(parameter: "w2", rate: 0.1), "w2"),
      .cannot(.nudgeTellsGradient(of: "L", by: "w2")))
    expectEqual(
      try notice(.localDerivative(consumer: "L", input: "t"), "t"),
      .cannot(.nudgeTellsGradient(of: "L", by: "t")))
    // L with w1 = 1.1 is (4.4 − 5)² = 0.36.
    let number = NumberQuestion(expression: try Expression(parsing: "0.6^2"))
    // That push is left out, and the next smaller one is the first: L = (4.04 − 5)² = 0.9216.
    expectEqual(try notice(.number(number), "w1"), nil)
  }

  private func learner(asking formulas: String...) throws -> Learner {
    try NudgeCourse.learner(
      gradients: .all,
      questions: formulas.map { formula in
        let question = NumberQuestion(expression: try Expression(parsing: formula))
        return Question(id: "q" + formula, kind: .number(question))
      })
  }

  @Test("only the pushes that would tell an answer are left out, and none of them is offered")
  func leftOut() throws {
    func sizes(_ learner: Learner) -> [Double]? { learner.lessonPage?.nudge?.pushes.map(\.size) }
    // (4h − 1)² with h = 0.01.
    var learner = try learner(asking: "0.96^2")
    learner.happens(.nudge("w1"))
    learner.happens(.nudge("w1"))
    expectEqual(learner.state.notice, nil)
    expectEqual(sizes(learner), [0.1, 0.001])
    expectEqual(learner.lessonPage?.nudge?.isSmallest, false)
    learner.happens(.nudge("w1"))
    expectEqual(sizes(learner), [0.1, 0.001, 0.0001])
    expectEqual(learner.lessonPage?.nudge?.isSmallest, true)
    learner.happens(.nudge("w1"))
    expectEqual(sizes(learner), [0.1])
    // Only h = 0.1 is left: nothing smaller is offered, and another push shows the same.
    learner = try self.learner(asking: "0.96^2", "0.996^2", "0.9996^2")
    for _ in 1...2 {
      learner.happens(.nudge("w1"))
      expectEqual(sizes(learner), [0.1])
      expectEqual(learner.lessonPage?.nudge?.isSmallest, true)
    }
    learner = try self.learner(asking: "0.6^2", "0.96^2", "0.996^2", "0.9996^2")
    learner.happens(.nudge("w1"))
    expectEqual(learner.state.notice, .cannot(.nudgeTellsAnswer))
  }

  @Test("an output that the picture shows may move, though an earlier step still asks it")
  func shownOutput() throws {
    var learner = try NudgeCourse.learner(
      gradients: .all, before: [Question(id: "L", kind: .value(node: "L"))], questions: [])
    learner.happens(.nudge("w1"))
    expectEqual(learner.state.notice, nil)
    expectEqual(learner.lessonPage?.nudge?.pushes.map(\.size), [0.1])
  }

  @Test("a gradient that the picture shows is no secret: its input is pushed where w' is asked")
  func shownGradient() throws {
    var learner = try NudgeCourse.learner(
      gradients: .all, Question(id: "q", kind: .update(parameter: "w2", rate: 0.1)))
    learner.happens(.nudge("w2"))
    expectEqual(learner.state.notice, nil)
    let nudge = try #require(learner.lessonPage?.nudge)
    // L(w2 + h) = (2(2 + h) − 5)² = (2h − 1)², so ΔL/h = −4 + 4h.
    #expect(agree(nudge.pushes.map(nudge.ratio), [-3.6]))
    expectEqual(nudge.gradient, -4)
  }

  @Test("what a question about a local derivative asks does not move in the picture")
  func localDerivative() throws {
    var learner = try NudgeCourse.learner(
      Question(id: "q", kind: .localDerivative(consumer: "h", input: "w1")))
    learner.happens(.nudge("w1"))
    expectEqual(learner.lessonPage?.nudge?.moved.keys.sorted(), ["L", "w1"])
  }

  @Test("only given nodes are pushed, and doing anything else ends it")
  func ending() throws {
    var learner = try NudgeCourse.learner(gradients: .all, gradient)
    learner.happens(.walk(to: "h"))
    learner.does(.nudge)
    expectEqual(learner.state.notice, .cannot(.nudgesGivenOnly))
    learner.happens(.walk(to: "b2"))
    learner.does(.nudge)
    #expect(learner.lessonPage?.nudge != nil)
    learner.happens(.walk(to: "t"))
    expectEqual(learner.lessonPage?.nudge, nil)
    learner.does(.nudge, .nextField)
    expectEqual(learner.lessonPage?.nudge, nil)
  }
}
