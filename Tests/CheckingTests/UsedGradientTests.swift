import Checking
import Curriculum
import TestSupport
import Testing

@Suite("A right step of descent with a wrong gradient in it")
struct UsedGradientTests {
  private static let update = Question(id: "w'", kind: .update(parameter: "w", rate: 0.01))

  /// z = w·x + b = 7, a = v·z = −14 and L = (a + 9)² = 25, so that ∂L/∂a = 2·(−5) = −10,
  /// ∂L/∂z = −10·(−2) = 20 and ∂L/∂w = 20·3 = 60: with η = 0.01, w′ = 2 − 0.6 = 1.4.
  private func exercise(_ questions: Question...) throws -> SmallQuestion {
    try SmallQuestion(
      given: [("x", "3"), ("w", "2"), ("b", "1"), ("v", "-2"), ("t", "-9")],
      nodes: ["z = w*x + b", "a = v*z", "L = (a - t)^2"], parameters: ["w", "b", "v"], questions)
  }

  @Test(
    "the mistake in the gradient is named, where the gradient was not asked",
    arguments: [
      // What arrives at z alone, 20.
      ("1.8", ["G-MUL-ONE", "G-UPSTREAM"]),
      // The derivative of z by w alone, 3.
      ("1.97", ["G-LOCAL-ONLY"]),
      // The link through v left out, −10·3 = −30.
      ("2.3", ["G-SKIP-LINK"]),
      // The square left out on the way back, −2·3 = −6.
      ("2.06", ["G-SKIP-LINK"]),
      // −5 for −10: 30.
      ("1.7", ["G-SQ-NO2"]),
      // 2·(−14) for 2·(−14 + 9): 168.
      ("0.32", ["G-SQ-NOTARGET"]),
      // w for x: 20·2 = 40.
      ("1.6", ["G-MUL-OWN"]),
      // The other sign is a step uphill.
      ("2.6", ["U-ADD"]),
      ("1.5", []),
    ])
  func named(answer: String, codes: [String]) throws {
    expectEqual(try exercise(Self.update).codes(answer), codes)
  }

  @Test("the place is that of the mistake in the gradient")
  func place() throws {
    let mistake = try #require(try exercise(Self.update).mark("1.7").mistakes.first)
    expectEqual(mistake.place, .edge(from: "a", to: "L"))
    expectEqual(mistake.specificity, .gradient)
  }

  @Test("whoever has answered the gradient used it: right or wrong, none is guessed at")
  func answered() throws {
    let question = try exercise(
      Question(id: "dw", kind: .gradient(node: "w")), Self.update)
    expectEqual(question.marks("60", "1.7")[1].mistakes.map(\.code.rawValue), [])
    expectEqual(question.marks("60", "2.6")[1].mistakes.map(\.code.rawValue), ["U-ADD"])
    // 30 in place of 60: 2 − 0.3.
    expectEqual(question.marks("30", "1.7").map(\.verdict), [.wrong, .followsThrough])
  }

  @Test("whoever was shown the gradient used it, with the same given values")
  func solution() throws {
    let question = try exercise(Question(id: "dw", kind: .gradient(node: "w")), Self.update)
    let (step, fields) = (question.lesson.steps[0], question.fields)
    var earlier = EarlierAnswers.none
    // ∂L/∂w = 30 for 60, the 2 of the square left out.
    expectEqual(question.mark("1.7", field: 1).mistakes.map(\.code.rawValue), ["G-SQ-NO2"])
    var other = step
    other.given = ["x": 4]
    earlier.addShown(fields[0], of: other)
    expectEqual(
      question.mark("1.7", field: 1, earlier: earlier).mistakes.map(\.code.rawValue), ["G-SQ-NO2"])
    earlier.addShown(fields[0], of: step)
    expectEqual(question.mark("1.7", field: 1, earlier: earlier).mistakes, [])
    expectEqual(question.mark("1.4", field: 1, earlier: earlier).verdict, .right)
  }

  @Test("where the screen shows the gradients, none is guessed at")
  func shown() throws {
    let question = try exercise(Self.update)
    var lesson = question.lesson
    lesson.steps[0].picture = .graph(GraphPicture(graph: "g", values: .all, gradients: .all))
    let mark = Marker(lesson: lesson, step: lesson.steps[0])
      .mark("1.7", for: lesson.steps[0].fields[0])
    expectEqual(mark.mistakes, [])
  }

  @Test("a step that rounding hides does not tell which gradient was used")
  func hidden() throws {
    // ∂L/∂w = 2·(−100.3) = −200.6, and w′ = 203 + 2.006; with half the gradient 203 + 1.003 = 204, where
    // the last figure is as large as the step.
    let question = try SmallQuestion(
      given: [("w", "203"), ("t", "303.3")], nodes: ["L = (w - t)^2"], parameters: ["w"],
      [Self.update])
    #expect(!question.codes("204").contains("G-SQ-NO2"))
  }
}
