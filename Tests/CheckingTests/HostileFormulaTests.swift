import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Answers that nobody types who wants to answer")
struct HostileFormulaTests {
  static let texts = [
    String(repeating: "(", count: 100_000), String(repeating: "-", count: 9_000),
    "9^9^9^9", "1e999", "👩‍🚀", "\u{1B}[2J\u{0}", "a" + String(repeating: "\u{301}", count: 50_000),
    String(repeating: "=", count: 5_000), String(repeating: ";", count: 5_000),
    String(repeating: "d=2*b;", count: 2_000), "x" + String(repeating: "x", count: 9_999),
    "99999999999999999999x99999999999999999999", String(repeating: "1;", count: 3_000),
  ]

  @Test(
    "a formula, operations, values and a shape are never right and never stop the program",
    arguments: texts)
  func refused(text: String) throws {
    let row = FindQuestion.Row(given: ["a": 1], inputs: ["a"], node: "L", wanted: 5)
    let question = try SmallQuestion.product(
      Question(
        id: "f", kind: .expression(ExpressionQuestion(subject: .quantity(.gradient(node: "b"))))),
      Question(id: "d", kind: .decomposition(node: "L")),
      Question(id: "v", kind: .find(FindQuestion(unknowns: ["b", "c"], rows: [row]))),
      Question(
        id: "m", kind: .matrix(MatrixQuestion(rows: [[.number(1)]]))),
      Question(id: "u", kind: .update(parameter: "b", rate: 0.1)))
    for position in [0, 1, 2, 3, 5] {
      #expect(!question.mark(text, field: position).verdict.isAccepted, "\(position)")
    }
  }
}
