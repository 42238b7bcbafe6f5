import Autodiff
import TestSupport
import Testing

@Suite("Exact numbers")
struct ExactTests {
  private func fraction(_ text: String) throws -> Rational? {
    try Expression(parsing: text).exactValue()
  }

  @Test(
    "decimals and what the four operations make of them are exact",
    arguments: [
      ("0.1 + 0.2 - 0.3", 0, 1), ("1.5e-3", 3, 2_000), ("1/3 + 1/6", 1, 2), ("0.1*3", 3, 10),
      ("(1 - 3)*5 - 0.04", -251, 25), ("2^-3", 1, 8), ("0.5^10", 1, 1_024), ("(-2)^3", -8, 1),
      ("relu(-0.1)", 0, 1), ("step(0.1 + 0.2 - 0.3)", 0, 1), ("abs(-1/7)", 1, 7),
      ("max(1/3, 0.3)", 1, 3), ("min(1/3, 0.3)", 3, 10), ("ceil(7/2)", 4, 1),
      ("floor(-7/2)", -4, 1), ("ceil(-7/2)", -3, 1), ("sqrt(9/16)", 3, 4), ("exp(0)", 1, 1),
      ("ln(1)", 0, 1), ("sigma(0)", 1, 2), ("tanh(0)", 0, 1), ("4^0.5", 2, 1),
    ] as [(String, Int, Int)])
  func exact(text: String, numerator: Int, denominator: Int) throws {
    expectEqual(
      try fraction(text), Rational(Int128(numerator), over: Int128(denominator)))
  }

  @Test(
    "what is no fraction, has no value or no place is not exact",
    arguments: [
      "sqrt(2)", "exp(1)", "sigma(1)", "ln(2)", "1/0", "0^-1", "2^0.3", "10^39", "2^200", "e",
      "1e-40", "(1/3)^100",
    ])
  func inexact(text: String) throws {
    expectEqual(try fraction(text), nil)
  }

  @Test("no operation traps at the ends of its range")
  func overflow() throws {
    let largest = try #require(Rational(.max, over: 1))
    let smallest = try #require(Rational(1, over: .max))
    expectEqual(largest.adding(.one), nil)
    expectEqual(largest.multiplied(by: largest), nil)
    expectEqual(smallest.multiplied(by: smallest), nil)
    expectEqual(smallest.adding(Rational(1)), nil)
    expectEqual(largest.divided(by: smallest), nil)
    expectEqual(largest.divided(by: .zero), nil)
    expectEqual(largest.raised(to: .max), nil)
    expectEqual(largest.raised(to: .min), nil)
    expectEqual(Rational(.min, over: 1), nil)
    expectEqual(Rational(1, over: .min), nil)
    #expect(smallest < largest && largest.negated < smallest && !(largest < largest))
    expectEqual(largest.floor, largest)
    expectEqual(largest.multiplied(by: smallest), .one)
  }

  @Test(
    "the double of a fraction is the nearest one",
    arguments: [
      ("9.8", 9.8), ("0.1 + 0.2", 0.3), ("23.04", 23.04), ("-1/3", -1.0 / 3),
      ("123456789012345678901234567", 123_456_789_012_345_678_152_597_504),
      ("1/3e20", 3.3333333333333333e-21), ("0.1234567890123456789", 0.1234567890123456789),
    ])
  func doubles(text: String, double: Double) throws {
    let value = try Rational(decimal: text) ?? fraction(text)
    expectEqual(value?.doubleValue, double)
  }

  @Test("a double is read as the decimal or the simple fraction that it was")
  func writtenAs() {
    expectEqual(Rational(writtenAs: 0.1), Rational(1, over: 10))
    expectEqual(Rational(writtenAs: 1.0 / 3), Rational(1, over: 3))
    expectEqual(Rational(writtenAs: -22.0 / 7), Rational(-22, over: 7))
    expectEqual(Rational(writtenAs: 2.718281828459045), nil)
    expectEqual(Rational(writtenAs: .infinity), nil)
    expectEqual(Rational(writtenAs: 1e300), nil)
    expectEqual(Rational(writtenAs: .leastNonzeroMagnitude), nil)
  }

  @Test("values and gradients of a graph are exact where they are fractions")
  func graph() throws {
    // The lecture's network after one step: h = 4, y = 9.8, L = 23.04; ∂L/∂w1 = 46.08.
    let graph = try Graph(
      given: [
        ("x", "2"), ("t", "5"), ("w1", "1.8"), ("b1", "0.4"), ("w2", "2.4"), ("b2", "0.2"),
      ],
      definitions: ["h = w1*x + b1", "y = w2*h + b2", "L = (y - t)^2"])
    let exact = try ExactEvaluation(of: graph)
    expectEqual(["h", "y", "L"].map { exact.evaluation[$0] }, [4, 9.8, 23.04])
    expectEqual(exact.value(of: "L"), Rational(2_304, over: 100))
    expectEqual(exact.gradient(of: "w1"), Rational(4_608, over: 100))
    expectEqual(
      ["y", "h", "x", "t", "w1", "b1", "w2", "b2"].map { exact.gradients[$0] },
      [9.6, 23.04, 41.472, -9.6, 46.08, 23.04, 38.4, 9.6])
  }

  @Test("what is zero is zero for step and relu, with a fraction or without")
  func zero() throws {
    let graph = try Graph(
      given: [("p", "0.1"), ("q", "0.2"), ("r", "0.3"), ("u", "1")],
      definitions: [
        "s = p + q - r", "a = step(s)", "b = relu(s)", "z = exp(u)*p + exp(u)*q - exp(u)*r",
        "c = step(z)", "L = a + b + c",
      ])
    let exact = try ExactEvaluation(of: graph)
    expectEqual(["s", "a", "b", "z", "c", "L"].map { exact.evaluation[$0] }, [0, 0, 0, 0, 0, 0])
  }

  @Test("a division by an exact zero is found, and named")
  func divisionByZero() throws {
    let graph = try Graph(
      given: [("p", "0.1"), ("q", "0.2")], definitions: ["s = p + q - 0.3", "L = 1/s"])
    #expect(
      throws: DomainError(node: "L", operation: .binary(.divide), arguments: [1, 0])
    ) { try ExactEvaluation(of: graph) }
  }

  @Test("a given that is no decimal is not taken for one")
  func givens() throws {
    let graph = try Graph(
      given: [("p", "1/3"), ("q", "ln(3)"), ("r", "1")],
      definitions: ["s = 3*p", "t = q + r", "L = s + t"])
    let exact = try ExactEvaluation(of: graph, overriding: ["r": 0.1])
    expectEqual(exact.value(of: "s"), .one)
    expectEqual(exact.value(of: "q"), nil)
    expectEqual(exact.value(of: "r"), Rational(1, over: 10))
    expectEqual(exact.value(of: "L"), nil)
    expectEqual(exact.gradient(of: "p"), Rational(3))
  }
}
