import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Formulas taken apart")
struct DecompositionMarkingTests {
  private let question: SmallQuestion

  init() throws {
    question = try .product(Question(id: "q", kind: .decomposition(node: "L")))
  }

  private func outcome(_ answer: String) -> (Verdict, AnswerRemark?) {
    let mark = question.mark(answer)
    return (mark.verdict, mark.remark)
  }

  @Test(
    "any order and naming that leads to the formula is right",
    arguments: [
      "d=2*b; e=a+d; L=c*e", "u = b*2\nv = u + a\nw = v*c", "d = b+b; e = a+d; L = e*c",
      "p = c*a; q = 2*b; r = q*c; L = p + r", "d=2*b; e=a+d; L=c*e;",
      "d = 2*b, e = a + d, L = c*e", "d = b/0,5, e=a+d; L = c*e",
    ])
  func right(answer: String) {
    expectEqual(outcome(answer).0, .right, "\(String(describing: outcome(answer).1))")
  }

  @Test("lines that are parts of the formula are right so far")
  func incomplete() {
    expectEqual(outcome("d = 2*b").0, .incomplete)
    expectEqual(outcome("d = 2*b").1, .goOn(lines: 1))
    expectEqual(outcome("d = 2*b; e = a + d").1, .goOn(lines: 2))
    // c·a + 2·b·c leads there as well.
    expectEqual(outcome("u = c*a").0, .incomplete)
    expectEqual(outcome("u = c*a").1, .notAPart(line: 1, name: "u"))
    expectEqual(outcome("u = c*a; v = 2*b; w = c*v; L = u + w").0, .right)
    expectEqual(outcome("u = c*a; v = 2*b; L = u + v").0, .wrong)
  }

  @Test("a line that does more, nothing, or something else is told")
  func wrong() {
    expectEqual(outcome("e = a + 2*b; L = c*e").1, .severalOperations(line: 1, name: "e"))
    expectEqual(outcome("d = b; e = a + d").1, .noOperation(line: 1, name: "d"))
    expectEqual(outcome("d = 2*b; e = a*d").1, .notAPart(line: 2, name: "e"))
    expectEqual(
      outcome("d = 2*b; u = a*b; e = a + d; L = c*e").1, .unusedLine(line: 2, name: "u"))
    expectEqual(outcome("e = a + 2*b; L = c*e").0, .wrong)
  }

  @Test("names that are used twice over and over take no longer than others")
  func doubling() {
    var names = ["b"]
    let lines = (1...40).map { index in
      defer { names.append("n\(index)") }
      return "n\(index) = \(names[index - 1]) + \(names[index - 1])"
    }
    expectEqual(outcome(lines.joined(separator: ";")).1, .notAPart(line: 2, name: "n2"))
  }

  @Test("what cannot be read costs nothing and is told by its line")
  func unreadable() {
    expectEqual(outcome("2*b").0, .unreadable(.lineWithoutName(line: 1)))
    expectEqual(outcome("d = max(2; b); e = a + d").0, .incomplete)
    expectEqual(outcome("d = max(2, b), e = a + d").0, .incomplete)
    expectEqual(
      outcome("d = 2*b, e = a + * d").0,
      .unreadable(.syntax(ExpressionError(kind: .missingOperand, offset: 17, length: 1))))
    expectEqual(outcome("d = 2*b; a = 3*d").0, .unreadable(.nameTaken("a", line: 2)))
    expectEqual(outcome("d = ; e = a").0, .unreadable(.lineWithoutFormula(line: 1, name: "d")))
    expectEqual(
      outcome("d = 2*z").0,
      .unreadable(.unknownNames(["z"], nearest: nil, known: ["a", "b", "c"])))
    expectEqual(
      outcome("d = 2*b; e = a + * d").0,
      .unreadable(.syntax(ExpressionError(kind: .missingOperand, offset: 17, length: 1))))
    expectEqual(outcome(" ; ").0, .unreadable(.empty))
  }

  @Test("a formula with several operations in a node has a solution of elementary ones")
  func solution() throws {
    let graph = try Graph(
      given: [("w", "2"), ("x", "3"), ("b", "1"), ("h1", "0")],
      definitions: ["h = w*x + b", "L = -(h - h1)^2"])
    let lines = ElementaryOperations(of: "L", in: graph).definitions.map { definition in
      "\(definition.left) = " + definition.right.map { $0.formula.text() }.joined()
    }
    expectEqual(lines, ["h2 = w*x", "h = h2 + b", "L1 = h - h1", "L2 = L1^2", "L = -L2"])
  }
}
