import Autodiff
import Curriculum
import TestSupport
import Testing

@testable import Checking

@Suite("Mistakes with all digits and with rounding")
struct PairedRoundingTests {
  private func finding(_ code: GradientMistake, _ value: Double) -> Finding {
    Finding(.gradient(code), .operation, at: .node("w"), value)
  }

  @Test("a mistake is paired with the same mistake, whatever either list leaves out")
  func pairs() {
    let exact = [finding(.sign, 1.234), finding(.upstream, 5.678), finding(.upstream, 9.876)]
    // The rounding learner has one more, in front, and the first is not found.
    let rounded = [
      finding(.localOnly, 3), finding(.upstream, 5.68), finding(.upstream, 9.88),
    ]
    var pairs = PairedFindings(exact, rounded)
    expectEqual(
      exact.map { pairs.next(for: $0.mistake) }, [nil, 5.68, 9.88] as [Double?])
  }

  @Test("a mistake found more often by one of the two has no pair")
  func unequal() {
    let exact = [finding(.sign, 1.234), finding(.upstream, 5.678)]
    var pairs = PairedFindings(exact, exact + [finding(.upstream, 2)])
    expectEqual(exact.map { pairs.next(for: $0.mistake) }, [1.234, nil] as [Double?])
  }

  @Test("after an update so small that the rounded values stay, rounding is still recognised")
  func smallRate() throws {
    // w = 0.8, x = 1.37 and t = 3.29: a step of 0.00001 changes the value of a node in no rounded
    // figure, so the rounding learner has no value from before that differs.
    let graph = try Graph(
      given: [("x", "1.37"), ("t", "3.29"), ("w", "0.8"), ("u", "1.21")],
      definitions: ["h = w*x", "y = u*h", "L = (y - t)^2"])
    let step = Step(
      id: "s", graph: "g", given: ["w": 0.800064, "u": 1.210041], updates: 1,
      text: LocalizedText("?"), questions: [Question(id: "q", kind: .gradient(node: "w"))])
    let truth = StepTruth(step: step, graph: graph, parameters: ["w", "u"])
    let field = try #require(step.fields.first)
    let predictions = try #require(MistakeRecogniser(truth: truth).predictions(of: field))
    // h = 1.10, y = 1.33, y − t = −1.96: without the 2, −1.96·1.21 = −2.37 and −2.37·1.37 = −3.25;
    // with all digits it is −3.2549…, and 3.28 with h cut to 1.09.
    let reading = try AnswerReader.number("-3.25")
    expectEqual(
      predictions.explanation(of: reading, evidence: .none).mistakes.map(\.code.rawValue),
      ["G-SQ-NO2"])
  }
}
