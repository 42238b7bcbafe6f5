import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Mistakes in formulas")
struct FormulaMistakeTests {
  private func gradient(_ node: String, _ nodes: String...) throws -> SmallQuestion {
    try SmallQuestion(
      given: [("x", "2"), ("w", "0.5"), ("b", "-0.4"), ("v", "1.5"), ("t", "2")], nodes: nodes,
      [
        Question(
          id: "q",
          kind: .expression(ExpressionQuestion(subject: .quantity(.gradient(node: node)))))
      ])
  }

  @Test(
    "one wrong rule on the way back is told, wherever it is",
    arguments: [
      ("2*(y - t)*v*a*x", "G-SIG-A", "z", "a"),
      ("2*(y - t)*v*(1 - a)*x", "G-SIG-1MA", "z", "a"),
      ("2*(y - t)*v*sigma(a)*(1 - sigma(a))*x", "G-SIG-TWICE", "z", "a"),
      ("(y - t)*v*a*(1 - a)*x", "G-SQ-NO2", "y", "L"),
      ("2*v*a*(1 - a)*x", "G-SQ-CONST", "y", "L"),
      ("2*y*v*a*(1 - a)*x", "G-SQ-NOTARGET", "y", "L"),
      ("v*a*(1 - a)*x", "G-SKIP-LINK", "y", "L"),
      ("2*(y - t)*a*(1 - a)*x", "G-SKIP-LINK", "a", "y"),
      ("2*(y - t)*v*x", "G-SKIP-LINK", "z", "a"),
      ("2*(y - t)*a*a*(1 - a)*x", "G-MUL-OWN", "a", "y"),
      ("2*(y - t)*v*a*(1 - a)", "G-MUL-ONE", "w", "z"),
      ("2*(y - t)*v*a*(1 - a)*w", "G-MUL-OWN", "w", "z"),
    ])
  func gradients(formula: String, code: String, from: String, to: String) throws {
    // ∂L/∂w = 2·(y − t)·v·a·(1 − a)·x.
    let question = try gradient("w", "z = w*x + b", "a = sigma(z)", "y = v*a", "L = (y - t)^2")
    expectEqual(question.mark("2*(y - t)*v*a*(1 - a)*x").verdict, .right)
    let mark = question.mark(formula)
    expectEqual(mark.mistakes.first?.code.rawValue, code)
    expectEqual(mark.mistakes.first?.place, .edge(from: from, to: to))
    expectEqual(mark.rival, nil)
  }

  @Test("a path that was left out further along is told, and where it begins")
  func paths() throws {
    // ∂L/∂z = 2·(y − t)·(v·(1 − h²) + 1), over h and straight from z.
    let question = try gradient("w", "z = w*x + b", "h = tanh(z)", "y = v*h + z", "L = (y - t)^2")
    expectEqual(question.mark("2*(y - t)*(v*(1 - h^2) + 1)*x").verdict, .right)
    for (formula, to) in [("2*(y - t)*v*(1 - h^2)*x", "y"), ("2*(y - t)*x", "h")] {
      let mistake = question.mark(formula).mistakes.first
      expectEqual(mistake?.code.rawValue, "G-ONE-PATH", formula)
      expectEqual(mistake?.place, .edge(from: "z", to: to), formula)
    }
  }

  @Test("in a graph of hundreds of links no link is tried by itself, and marking ends")
  func long() throws {
    // ∂L/∂w = 2·(y − t)·3·x, without the 3 of the last node but one.
    func codes(links: Int) throws -> [String] {
      let chain = (1..<links).map { "h\($0) = h\($0 - 1) + b" }
      let nodes = ["h0 = w*x"] + chain + ["k = 3*h\(links - 1)", "y = k - v", "L = (y - t)^2"]
      return try SmallQuestion(
        given: [("x", "2"), ("w", "0.5"), ("b", "-0.4"), ("v", "1.5"), ("t", "2")], nodes: nodes,
        [
          Question(
            id: "q",
            kind: .expression(ExpressionQuestion(subject: .quantity(.gradient(node: "w")))))
        ]
      ).codes("2*(y - t)*x")
    }
    #expect(try codes(links: 10).contains("G-SKIP-LINK"))
    #expect(try !codes(links: 300).contains("G-SKIP-LINK"))
  }

  @Test("what arrives left out, and the sign")
  func answerTypes() throws {
    let question = try gradient("w", "z = w*x + b", "a = sigma(z)", "y = v*a", "L = (y - t)^2")
    expectEqual(question.codes("x"), ["G-LOCAL-ONLY"])
    expectEqual(question.codes("2*(t - y)*v*a*(1 - a)*x"), ["G-SIGN"])
    expectEqual(question.codes("3*(y - t)*v*x + 1"), [])
  }

  @Test("what makes a difference at some points only is told: a closed ReLU that lets through")
  func closed() throws {
    let question = try gradient("z", "z = w*x + b", "h = relu(z)", "L = (h - t)^2")
    expectEqual(question.mark("2*(h - t)*step(z)").verdict, .right)
    let mark = question.mark("2*(h - t)")
    expectEqual(mark.verdict, .wrong)
    expectEqual(mark.mistakes.map(\.code.rawValue), ["G-RELU-NEG1", "G-UPSTREAM"])
    // At no point where it is open is this what arrives.
    expectEqual(question.codes("3*(h - t)"), [])
  }

  @Test("a formula that agrees with a mistake under the numbers of the lesson only has no name")
  func coincidence() throws {
    // h = x = w2 = 2 there; ∂L/∂w2 = 2·(y − t)·h, and w2 is its own derivative in G-MUL-OWN.
    let question = try SmallQuestion.network(
      Question(
        id: "q", kind: .expression(ExpressionQuestion(subject: .quantity(.gradient(node: "w2"))))))
    expectEqual(question.codes("2*(y - t)*w2"), ["G-MUL-OWN"])
    expectEqual(question.codes("2*(y - t)*x"), [])
  }
}
