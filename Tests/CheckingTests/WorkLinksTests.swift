import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("How much has to be worked out")
struct WorkLinksTests {
  private func links(
    _ definitions: [String], _ kinds: Question.Kind...
  ) throws -> [Int] {
    let names = ["x", "t", "w1", "w2", "b1", "b2"].filter { name in
      definitions.contains { $0.contains(name) }
    }
    let graph = try Graph(given: names.map { ($0, "2") }, definitions: definitions)
    let step = Step(
      id: "s", graph: "g", text: LocalizedText("?"),
      questions: kinds.enumerated().map { Question(id: "q\($0)", kind: $1) })
    let lesson = Lesson(
      id: "l", title: LocalizedText("?"), goal: LocalizedText("?"),
      graphs: ["g": LessonGraph(graph: graph)], steps: [step])
    return WorkLinks(of: StepTruth(lesson: lesson, step: step)).fields
  }

  private let network = ["h = w1*x + b1", "y = w2*h + b2", "L = (y - t)^2"]
  private let fork = ["p = x*w1", "q = x + w1", "L = p*q"]

  @Test("forward each value that is not shown is a link, backward each way from the output")
  func alone() throws {
    expectEqual(try links(network, .value(node: "L")), [1])
    expectEqual(try links(network, .value(node: "h"), .value(node: "L")), [1, 2])
    expectEqual(try links(network, .gradient(node: "y")), [1])
    expectEqual(try links(network, .gradient(node: "w1")), [3])
    expectEqual(try links(network, .localDerivative(consumer: "y", input: "h")), [1])
    expectEqual(try links(network, .update(parameter: "w1", rate: 0.1)), [4])
    // x to p, x to q, and each of them to L.
    expectEqual(try links(fork, .gradient(node: "x")), [4])
  }

  @Test("what an earlier field asked for is there already")
  func together() throws {
    expectEqual(
      try links(network, .gradient(node: "y"), .gradient(node: "h"), .gradient(node: "w1")),
      [1, 1, 1])
    expectEqual(
      try links(network, .gradient(node: "w1"), .gradient(node: "b1"), .gradient(node: "h")),
      [3, 1, 0])
  }

  @Test("without a graph each field is one link")
  func withoutGraph() throws {
    let step = Step(
      id: "s", text: LocalizedText("?"),
      questions: [
        Question(
          id: "a", kind: .number(NumberQuestion(expression: try Expression(parsing: "2*3")))),
        Question(
          id: "b", kind: .number(NumberQuestion(expression: try Expression(parsing: "2 + 3")))),
      ])
    let lesson = Lesson(
      id: "l", title: LocalizedText("?"), goal: LocalizedText("?"), steps: [step])
    expectEqual(WorkLinks(of: StepTruth(lesson: lesson, step: step)).fields, [1, 1])
  }

  @Test("a formula over given names has a link for each node that is put together")
  func formulas() throws {
    let derivative = ExpressionQuestion(
      subject: .quantity(.localDerivative(consumer: "L", input: "y")))
    let whole = ExpressionQuestion(subject: .quantity(.value(node: "y")), names: ["w1", "w2", "x"])
    expectEqual(try links(network, .expression(derivative), .expression(whole)), [1, 2])
  }
}
