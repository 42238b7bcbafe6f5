import Autodiff
import SimulatedLearners
import TestSupport
import Testing

@Suite("The simulated learners' own arithmetic")
struct LearnerTests {
  @Test(
    "numbers are written as a hand writes them",
    arguments: [
      (0.704746, 3, "0.705"), (0.7, 3, "0.7"), (-10, 3, "-10"), (101_770, 3, "101770"),
      (1234.567, 3, "1230"), (0.0012345, 3, "0.00123"), (0.99996, 3, "1.00"),
      (1.0 / 3, 4, "0.3333"),
      (0, 3, "0"), (2.5000001, 3, "2.50"), (99.96, 3, "100"), (1e-7, 3, "0.0000001"),
    ] as [(Double, Int, String)])
  func writing(number: Double, figures: Int, text: String) {
    expectEqual(WrittenNumber(number, figures: figures, habit: .halfAway).text, text)
  }

  @Test("a half is rounded as the habit says")
  func halves() {
    func texts(_ number: Double) -> [String] {
      RoundingHabit.allCases.map { WrittenNumber(number, figures: 3, habit: $0).text }
    }
    // Away from zero, up, to even, cut off.
    expectEqual(texts(1.2345), ["1.23", "1.23", "1.23", "1.23"])
    expectEqual(texts(1.245), ["1.25", "1.25", "1.24", "1.24"])
    expectEqual(texts(-1.245), ["-1.25", "-1.24", "-1.24", "-1.24"])
    expectEqual(texts(1.236), ["1.24", "1.24", "1.24", "1.23"])
  }

  @Test("values and gradients are those of the lecture's network, by hand")
  func lecture() throws {
    // x=2, t=5, w1=1, w2=2: h=2, y=4, L=1; ∂L/∂y=−2, ∂L/∂h=−4, ∂L/∂w1=−8, ∂L/∂w2=−4.
    let graph = try Graph(
      given: [("x", "2"), ("t", "5"), ("w1", "1"), ("b1", "0"), ("w2", "2"), ("b2", "0")],
      definitions: ["h = w1*x + b1", "y = w2*h + b2", "L = (y - t)^2"])
    var learner = Learner(graph: graph, style: .rounded, figures: 3, habit: .halfAway, seed: 1)
    var answers: [String: String] = [:]
    for quantity in Learner.quantities(of: graph) {
      let result = learner.compute(quantity)
      let name = (quantity.isGradient ? "∂" : "") + quantity.node
      answers[name] = learner.write(result, for: quantity).text
    }
    expectEqual(
      answers,
      [
        "h": "2", "y": "4", "L": "1", "∂y": "-2", "∂h": "-4", "∂w1": "-8", "∂w2": "-4",
        "∂b1": "-4", "∂b2": "-2", "∂t": "2", "∂x": "-4",
      ])
  }
}
