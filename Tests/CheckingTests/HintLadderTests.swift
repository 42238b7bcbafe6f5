import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Hints from the graph")
struct HintLadderTests {
  private let fork: Lesson

  init() throws {
    let graph = try Graph(
      given: [("x", "2"), ("y", "3")], definitions: ["p = x*y", "q = x + y", "L = p*q"])
    fork = Lesson(
      id: "fork", title: LocalizedText("F"), goal: LocalizedText("G"),
      graphs: ["fork": LessonGraph(graph: graph)],
      steps: [
        Step(
          id: "s", graph: "fork", text: LocalizedText("?"),
          questions: [
            Question(id: "L", kind: .value(node: "L")),
            Question(id: "p", kind: .gradient(node: "p")),
            Question(id: "x", kind: .gradient(node: "x")),
          ])
      ])
  }

  /// The hints for a field as one line each.
  private func hints(_ id: String, open: [String] = []) -> [String] {
    let step = fork.steps[0]
    guard let field = step.fields.first(where: { $0.id == id }) else { return [] }
    let others = step.fields.filter { open.contains($0.id) }
    return HintLadder(truth: StepTruth(lesson: fork, step: step))
      .hints(for: field, open: others).map(Self.text)
  }

  private static func text(_ hint: Hint) -> String {
    func line(_ equation: Equation) -> String {
      ([equation.left] + equation.right.map { $0.text() }).joined(separator: " = ")
    }
    return switch hint {
    case .author(let text): "author: " + text[.english]
    case .computedFrom(let node, let inputs): "\(node) from \(inputs.joined(separator: " "))"
    case .reachesThrough(let node, let output, let consumers):
      "\(node) to \(output) through \(consumers.joined(separator: " "))"
    case .startsHere(let output): "starts at \(output)"
    case .reachesNothing(let node, _): "\(node) reaches nothing"
    case .formula(let lines): "formula: " + lines.map(line).joined(separator: "; ")
    case .numbers(let equation): "numbers: " + line(equation)
    case .solution(let lines, let value):
      "solution: " + lines.map(line).joined(separator: "; ") + " → \(value)"
    case .option(let letter, _): "option \(letter)"
    }
  }

  @Test("a value is led up to by its inputs, its formula and its numbers")
  func value() {
    expectEqual(
      hints("L"),
      [
        "L from p q", "formula: L = p*q", "numbers: L = 6*5",
        "solution: L = p*q = 6*5 → 30.0",
      ])
  }

  @Test("a gradient with two paths adds upstream × local over both")
  func twoPaths() {
    expectEqual(
      hints("x"),
      [
        "x to L through p q",
        "formula: ∂L/∂x = ∂L/∂p*∂p/∂x + ∂L/∂q*∂q/∂x; ∂p/∂x = y; ∂q/∂x = 1",
        "numbers: ∂L/∂x = 5*3 + 6*1",
        "solution: ∂p/∂x = y; ∂q/∂x = 1; ∂L/∂x = ∂L/∂p*∂p/∂x + ∂L/∂q*∂q/∂x = 5*3 + 6*1 → 21.0",
      ])
  }

  @Test("no hint but the solution shows a number that another open field asks for")
  func openFields() {
    expectEqual(
      Array(hints("x", open: ["p", "L"]).dropFirst(2).prefix(1)),
      ["numbers: ∂L/∂x = ∂L/∂p*3 + 6*1"])
  }

  @Test("the author's hints come first, and a step can forbid the solution")
  func authored() {
    var lesson = fork
    lesson.steps[0].hints = [LocalizedText("Think of p.")]
    lesson.steps[0].allowsReveal = false
    let step = lesson.steps[0]
    let hints = HintLadder(truth: StepTruth(lesson: lesson, step: step))
      .hints(for: step.fields[1], open: []).map(Self.text)
    expectEqual(
      hints,
      [
        "author: Think of p.", "p to L through L", "formula: ∂L/∂p = q", "numbers: ∂L/∂p = 5",
      ])
  }

  @Test("a local derivative is written with the consumer's value where it can be")
  func activation() throws {
    let graph = try Graph(
      given: [("z", "ln(3)")], definitions: ["a = sigma(z)", "L = a^2"])
    expectEqual(
      ChainRule(graph: graph, node: "z").localDerivatives.map { $0.right[0].text() },
      ["a*(1 - a)"])
  }
}
