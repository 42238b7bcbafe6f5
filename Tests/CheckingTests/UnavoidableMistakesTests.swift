import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Mistakes that are right whatever the numbers")
struct UnavoidableMistakesTests {
  /// A lesson of one step that asks one question about a graph.
  private func lesson(
    _ kind: Question.Kind, given: [(name: String, text: String)], _ definitions: [String],
    parameters: [String] = []
  ) throws -> Lesson {
    let graph = try Graph(
      given: given, definitions: definitions)
    return Lesson(
      id: "l", title: LocalizedText("T"), goal: LocalizedText("G"),
      graphs: ["g": LessonGraph(graph: graph, parameters: parameters)],
      steps: [
        Step(
          id: "s", graph: "g", text: LocalizedText("?"),
          questions: [Question(id: "q", kind: kind)])
      ])
  }

  /// Whether some mistakes are right whatever the numbers.
  private func unavoidable(_ codes: [MistakeCode], _ lesson: Lesson) throws -> [Bool] {
    let step = try #require(lesson.steps.first)
    let field = try #require(step.fields.first)
    var mistakes = try #require(UnavoidableMistakes(lesson: lesson, step: step))
    return codes.map { mistakes.contains($0, in: field) }
  }

  @Test("leaving out an upstream that is 1 is one, and adding for multiplying is not, also at 2·2")
  func upstream() throws {
    let given = [(name: "w", text: "2"), (name: "x", text: "2")]
    expectEqual(
      try unavoidable(
        [.gradient(.localOnly)], lesson(.gradient(node: "w"), given: given, ["L = w*x"])), [true])
    expectEqual(
      try unavoidable(
        [.forward(.multiplyAsAdd)], lesson(.value(node: "L"), given: given, ["L = w*x"])), [false])
    // Here 3 arrives.
    expectEqual(
      try unavoidable(
        [.gradient(.localOnly)],
        lesson(.gradient(node: "w"), given: given, ["a = w*x", "L = 3*a"])), [false])
  }

  @Test("what shows on one side of a sharp turn only is none, on whatever side the numbers are")
  func kinks() throws {
    for x in ["2", "-2"] {
      expectEqual(
        try unavoidable(
          [.forward(.activationSkipped)],
          lesson(.value(node: "h"), given: [("x", x)], ["h = relu(x)", "L = 3*h"])), [false])
      expectEqual(
        try unavoidable(
          [.forward(.withoutBias)],
          lesson(
            .value(node: "y"), given: [("w", "3"), ("x", x), ("b", "1")], ["y = step(w*x + b)"])),
        [false])
    }
  }

  @Test("what shows with one sign only is none, whatever the signs", arguments: ["5", "-5"])
  func signs(t: String) throws {
    for formula in ["(w*x - t)^2", "w*x - t", "(w - t)^2", "w*x*t", "exp(w*x) - t*w"] {
      let lesson = try lesson(
        .update(parameter: "w", rate: 0.1), given: [("w", "2"), ("x", "3"), ("t", t)],
        ["L = \(formula)"], parameters: ["w"])
      expectEqual(try unavoidable([.update(.absolute)], lesson), [false], formula)
    }
    // The gradient 2·w² + 1 is never negative.
    let lesson = try lesson(
      .update(parameter: "w", rate: 0.1), given: [("w", "2")], ["L = 2*w^3/3 + w"],
      parameters: ["w"])
    expectEqual(try unavoidable([.update(.absolute)], lesson), [true])
  }
}
