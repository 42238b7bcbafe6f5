import Autodiff
import Testing

@Suite("Derivatives as formulas")
struct SymbolicDerivativeTests {
  @Test(
    "A derivative reads as a person would write it",
    arguments: [
      ("c*e", "c", "e"),
      ("c*e", "e", "c"),
      ("a + d", "a", "1"),
      ("a - d", "d", "-1"),
      ("2*b", "b", "2"),
      ("a + a", "a", "2"),
      ("7", "a", "0"),
      ("b", "a", "0"),
      ("c*a - c*a", "a", "0"),
      ("w1*x1 + w2*x2 + b", "w2", "x2"),
      ("w2*h + b2", "b2", "1"),
      ("(y - t)^2", "y", "2*(y - t)"),
      ("(y - t)^2", "t", "-2*(y - t)"),
      ("(w - 3)^2", "w", "2*(w - 3)"),
      ("x^2", "x", "2*x"),
      ("x^3", "x", "3*x^2"),
      ("x^-1", "x", "-x^-2"),
      ("x^n", "x", "n*x^(n - 1)"),
      ("x^n", "n", "x^n*ln(x)"),
      ("2^x", "x", "2^x*ln(2)"),
      ("x*x", "x", "2*x"),
      ("x*y + x/y", "x", "y + 1/y"),
      ("sigma(z)", "z", "sigma(z)*(1 - sigma(z))"),
      ("sigma(2*z)", "z", "2*sigma(2*z)*(1 - sigma(2*z))"),
      ("tanh(z)", "z", "1 - tanh(z)^2"),
      ("tanh(w*x + b)", "w", "(1 - tanh(w*x + b)^2)*x"),
      ("relu(z)", "z", "step(z)"),
      ("step(z)", "z", "0"),
      ("ceil(z) + floor(z)", "z", "0"),
      ("exp(-z)", "z", "-exp(-z)"),
      ("ln(u)", "u", "1/u"),
      ("-ln(p2)", "p2", "-1/p2"),
      ("sqrt(u)", "u", "1/(2*sqrt(u))"),
      ("abs(u)", "u", "step(u) - step(-u)"),
      ("max(a, b)", "a", "1 - step(b - a)"),
      ("max(a, b)", "b", "step(b - a)"),
      ("min(a, b)", "a", "1 - step(a - b)"),
      ("max(0, 1)", "a", "0"),
      ("e1/S", "e1", "1/S"),
      ("e1/S", "S", "-e1/S^2"),
      ("S/4", "S", "1/4"),
      ("(l1 + l2 + l3)/3", "l2", "1/3"),
      ("1/(1 + exp(-z))", "z", "exp(-z)/(1 + exp(-z))^2"),
      ("-(y*ln(yh) + (1 - y)*ln(1 - yh))", "yh", "(1 - y)/(1 - yh) - y/yh"),
      ("0.5*(y - t)^2", "y", "y - t"),
      ("0.1*x^3", "x", "0.3*x^2"),
      ("x^0.5", "x", "0.5*x^-0.5"),
      ("x^2/3*y", "x", "2*x*y/3"),
      ("a/b/c", "c", "-a/(b*c^2)"),
    ])
  func readable(text: String, name: String, expected: String) throws {
    let derivative = try Expression(parsing: text).derivative(withRespectTo: name)
    #expect(derivative.text() == expected)
  }

  @Test("Where a function has no derivative the formula has that of the engine")
  func conventions() throws {
    for text in ["relu(x)", "abs(x)", "max(x, 0)", "min(0, x)", "max(x, x)", "step(x)"] {
      let expression = try Expression(parsing: text)
      let graph = try Graph(given: [("x", "0")], definitions: ["L = " + text])
      let derivative = expression.derivative(withRespectTo: "x")
      #expect(try derivative.value { _ in 0 } == graph.evaluate().gradients()["x"], "\(text)")
    }
  }

  @Test("Formula and engine agree on 2,000 random expressions")
  func random() throws {
    var random = RandomNumbers(seed: 3)
    var compared = 0
    for _ in 0..<2_000 {
      let expression = random.expression(names: ["x", "y"], depth: 4)
      let point = [
        "x": random.number(in: -2...2), "y": random.number(in: 0.1...3),
      ]
      let graph = try Graph(
        given: [("x", "1"), ("y", "1")], definitions: ["L = " + expression.text()])
      guard let evaluation = try? graph.evaluate(overriding: point) else { continue }
      for name in ["x", "y"] {
        // Either side may have no number, as where a factor 0 meets an infinite one.
        guard let gradient = evaluation.gradients()[name],
          let value = try? expression.derivative(withRespectTo: name).value({ point[$0] })
        else { continue }
        compared += 1
        #expect(
          isClose(gradient, value, within: 1e-9), "\(expression.text()) by \(name) at \(point)")
      }
    }
    #expect(compared > 2_000)
  }
}
