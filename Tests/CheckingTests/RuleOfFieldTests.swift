import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("The rule by which a field is worked out")
struct RuleOfFieldTests {
  private func rule(_ target: Field.Target, _ definitions: String...) throws -> Rule? {
    let graph = try Graph(
      given: [
        ("x", "2"), ("t", "1"), ("w1", "-1"), ("w2", "3"), ("b1", "4"), ("z1", "0.5"), ("z2", "1"),
      ], definitions: definitions)
    let lesson = Lesson(
      id: "l", title: LocalizedText("?"), goal: LocalizedText("?"),
      graphs: ["g": LessonGraph(graph: graph)],
      steps: [Step(id: "s", graph: "g", text: LocalizedText("?"), questions: [])])
    let field = Field(id: "f", question: "f", target: target, figures: 3)
    return Rule(of: field, in: StepTruth(lesson: lesson, step: lesson.steps[0]))
  }

  @Test("a gradient is named by what is done at the node, not further along")
  func gradients() throws {
    let network = ["h = w1*x + b1", "a = relu(h)", "y = w2*a", "L = (y - t)^2"]
    func rule(_ node: String) throws -> Rule? {
      try self.rule(.gradient(node: node), network[0], network[1], network[2], network[3])
    }
    expectEqual(try rule("b1"), .sum)
    expectEqual(try rule("w1"), .product)
    // -1 · 2 + 4 = 2 passes.
    expectEqual(try rule("h"), .reluOn)
    expectEqual(try rule("a"), .product)
    expectEqual(try rule("y"), .square)
    expectEqual(try self.rule(.gradient(node: "x"), "p = x*w1", "L = p + x"), .fork)
    expectEqual(try self.rule(.gradient(node: "h"), "h = x*w1", "L = relu(h)"), .reluOff)
    expectEqual(try self.rule(.gradient(node: "p"), "p = sigma(x)", "L = -ln(p)"), .logarithm)
    expectEqual(
      try self.rule(.localDerivative(consumer: "p", input: "x"), "p = sigma(w1*x)"), .sigmoid)
    expectEqual(try self.rule(.update(parameter: "x", rate: 0.1), "L = x^2"), .update)
  }

  @Test(
    "an operation without a rule of its own is not named by one inside it",
    arguments: ["sqrt(x + w1 + 9)", "abs(x - w1)", "max(x*w2, w1)", "(x + w1)^3"])
  func withoutName(formula: String) throws {
    expectEqual(try rule(.gradient(node: "x"), "L = \(formula)"), nil)
    expectEqual(try rule(.gradient(node: "x"), "L = x*\(formula)"), .product)
  }

  @Test("a value is named by its formula, a weighted sum only where products are added")
  func values() throws {
    expectEqual(try rule(.value(node: "h", given: [:]), "h = w1*x + b1"), .weightedSum)
    expectEqual(try rule(.value(node: "r", given: [:]), "h = w1*x", "r = h + x"), .sumValue)
    expectEqual(try rule(.value(node: "h", given: [:]), "h = w1*x"), .productValue)
    expectEqual(try rule(.value(node: "a", given: [:]), "a = tanh(x)", "L = a^2"), .activation)
    expectEqual(try rule(.value(node: "L", given: [:]), "L = (x - t)^2"), .loss)
    for square in ["t^2", "0.5*t^2", "t*t/2", "-t^2"] {
      expectEqual(
        try rule(.value(node: "q", given: [:]), "q = \(square)", "L = q + x"), .squareValue)
      expectEqual(try rule(.value(node: "L", given: [:]), "L = \(square)"), .squareValue)
    }
    expectEqual(try rule(.value(node: "L", given: [:]), "L = x*t^2"), .loss)
    expectEqual(
      try rule(
        .value(node: "p1", given: [:]), "e1 = exp(z1)", "e2 = exp(z2)", "p1 = e1/(e1 + e2)",
        "L = -ln(p1)"), .softmax)
    expectEqual(
      try rule(.value(node: "L", given: [:]), "p1 = sigma(z1)", "L = -ln(p1)"), .crossEntropy)
  }
}
