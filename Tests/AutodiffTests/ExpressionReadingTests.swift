import Autodiff
import TestSupport
import Testing

@Suite("Reading expressions")
struct ExpressionReadingTests {
  @Test(
    "A good text prints in its canonical form",
    arguments: [
      ("2*b", "2*b"),
      ("a+d", "a + d"),
      (" w1 * x1+w2*x2 +b ", "w1*x1 + w2*x2 + b"),
      ("(y-t)^2", "(y - t)^2"),
      ("((a))", "a"),
      ("a+(b+c)", "a + (b + c)"),
      ("(a+b)+c", "a + b + c"),
      ("a-(b-c)", "a - (b - c)"),
      ("a-(b*c)", "a - b*c"),
      ("(a*b)/c", "a*b/c"),
      ("a/(b*c)", "a/(b*c)"),
      ("a*(b/c)", "a*(b/c)"),
      ("-2^2", "-2^2"),
      ("(-2)^2", "(-2)^2"),
      ("2^-1", "2^-1"),
      ("2^3^2", "2^3^2"),
      ("(2^3)^2", "(2^3)^2"),
      ("2^-x^2", "2^-x^2"),
      ("2*-3", "2*(-3)"),
      ("a - -b", "a - (-b)"),
      ("+2", "2"),
      ("-(a*b)", "-(a*b)"),
      ("-a*b", "-a*b"),
      ("-(y*ln(yh)+(1-y)*ln(1-yh))", "-(y*ln(yh) + (1 - y)*ln(1 - yh))"),
      ("max( a,b )", "max(a, b)"),
      ("min(1;2)", "min(1, 2)"),
      ("log(3)", "ln(3)"),
      ("sigmoid(z)", "sigma(z)"),
      ("σ(z)", "sigma(z)"),
      ("√(2)", "sqrt(2)"),
      ("√2+1", "sqrt(2) + 1"),
      ("√x²", "sqrt(x)^2"),
      ("2×b·c⋅d∗e÷f", "2*b*c*d*e/f"),
      ("a−b–c", "a - b - c"),
      ("x²+y³", "x^2 + y^3"),
      ("x¹⁰", "x^10"),
      ("x⁻¹", "x^-1"),
      ("½*(y-t)²", "0.5*(y - t)^2"),
      ("2*π", "2*pi"),
      ("η*ŷ", "η*ŷ"),
      ("w1'+w1′", "w1' + w1'"),
      (".5", "0.5"),
      ("1.", "1"),
      ("0.50", "0.5"),
      ("1e-3", "0.001"),
      ("1.5E+2", "150"),
      ("1e-7", "1e-7"),
      ("1e20", "1e20"),
      ("0.1", "0.1"),
      ("3*e", "3*e"),
      ("2*e3", "2*e3"),
    ])
  func canonical(text: String, expected: String) throws {
    let expression = try Expression(parsing: text)
    #expect(expression.text() == expected)
    // The canonical form means the same.
    #expect(try Expression(parsing: expected) == expression)
  }

  @Test("A minus sign binds less than a power and more than a product")
  func tree() throws {
    #expect(
      try Expression(parsing: "-2^2")
        == .unary(.negate, .binary(.power, .number(2), .number(2))))
    #expect(
      try Expression(parsing: "-a*b")
        == .binary(.multiply, .unary(.negate, .name("a")), .name("b")))
    #expect(
      try Expression(parsing: "2^3^2")
        == .binary(.power, .number(2), .binary(.power, .number(3), .number(2))))
  }

  @Test(
    "A learner may write the decimal comma",
    arguments: [
      ("0,5", "0.5"),
      (",5", "0.5"),
      ("-,5", "-0.5"),
      ("1,8e-1", "0.18"),
      ("1,", "1"),
      ("1.5", "1.5"),
      ("101.770", "101.77"),
      ("max(0,5; 2)", "max(0.5, 2)"),
      ("max(1, 2)", "max(1, 2)"),
      ("max(a,b)", "max(a, b)"),
      ("max(a,5)", "max(a, 5)"),
      ("max(x1,2)", "max(x1, 2)"),
      ("max((1),2)", "max(1, 2)"),
      ("max(2*x,3*x)", "max(2*x, 3*x)"),
      ("max(0,5)", "max(0, 5)"),
      ("max(0,5, 1,5)", "max(0.5, 1.5)"),
      ("e^-0,87", "e^-0.87"),
      ("1/(1+exp(-0,87))", "1/(1 + exp(-0.87))"),
    ])
  func decimalComma(text: String, expected: String) throws {
    #expect(try Expression(parsing: text, syntax: .answer).text() == expected)
  }

  @Test(
    "A number that has a name may stand before a bracket as a factor",
    arguments: [
      ("a(1-a)", "a*(1 - a)"),
      ("2a(1-a)(y-t)", "2*a*(1 - a)*(y - t)"),
      ("-a(1 - a)^2", "-a*(1 - a)^2"),
      ("e(a)", "e*a"),
      ("x·sigma(z)(1-sigma(z))", "x*sigma(z)*(1 - sigma(z))"),
      ("max(a(2); 1)", "max(a*2, 1)"),
    ])
  func factors(text: String, expected: String) throws {
    #expect(
      try Expression(parsing: text, syntax: .answer(over: ["a", "e", "x"]))
        == Expression(parsing: expected))
  }

  @Test("Behind a quotient, and before the bracket of another name, no product is guessed")
  func noFactors() {
    func error(_ text: String) -> ExpressionError.Kind? {
      do throws(ExpressionError) {
        _ = try Expression(parsing: text, syntax: .answer(over: ["a"]))
        return nil
      } catch {
        return error.kind
      }
    }
    #expect(error("1/a(1-a)") == .missingOperator)
    #expect(error("b(1-a)") == .notAFunction("b", nearest: nil))
    #expect(error("sigm(a)") == .notAFunction("sigm", nearest: "sigma"))
  }

  @Test(
    "Unicode notation writes what a book would print",
    arguments: [
      ("2*b", "2·b"),
      ("sigma(z)", "σ(z)"),
      ("(y - t)^2", "(y − t)²"),
      ("-x^3", "−x³"),
      ("x^4", "x^4"),
      ("(x^2)^3", "(x²)³"),
      ("sqrt(0.5)", "√(0,5)"),
      ("max(a, 1.5)", "max(a; 1,5)"),
      ("2*pi", "2·π"),
      ("1e-7", "1e−7"),
    ])
  func unicode(text: String, expected: String) throws {
    let notation = Notation(unicode: true, decimalMark: ",")
    let printed = try Expression(parsing: text).text(notation)
    #expect(printed == expected)
    // What the program shows, a learner can type.
    #expect(
      try Expression(parsing: printed, syntax: .answer) == Expression(parsing: text))
  }

  @Test("Names are told once each in the order of their first appearance")
  func names() throws {
    #expect(try Expression(parsing: "w2*h + b2 - w2*e").names == ["w2", "h", "b2", "e"])
  }

  @Test("Mentions say where each name stands")
  func mentions() throws {
    let parsed = try ParsedExpression(parsing: "ŷ*w1 + ln(ŷ)")
    let places = parsed.mentions.map { "\($0.name) \($0.offset) \($0.length)" }
    #expect(places == ["ŷ 0 1", "w1 2 2", "ŷ 10 1"])
  }

  @Test(
    "Numbers print the shortest digits that read back",
    arguments: [
      (-10, "-10"), (0.1 + 0.2, "0.30000000000000004"), (102_000, "102000"), (-0.0, "0"),
      (1e16, "1e16"), (1.5e-7, "1.5e-7"), (1 / 3, "0.3333333333333333"),
    ] as [(Double, String)])
  func numbers(number: Double, expected: String) {
    #expect(Notation.ascii.text(of: number) == expected)
  }

  @Test("Printing and reading give 2,000 random expressions back")
  func roundTrip() throws {
    var random = RandomNumbers(seed: 1)
    for _ in 0..<2_000 {
      let expression = random.expression(names: ["x", "e", "w1'", "η"], depth: 6)
      #expect(try Expression(parsing: expression.text()) == expression)
    }
  }

  @Test("No pair of brackets can be left out but those that keep a sign from an operator")
  func fewestBrackets() throws {
    var random = RandomNumbers(seed: 2)
    for _ in 0..<300 {
      // Without functions every bracket groups.
      let expression = random.arithmetic(names: ["a", "b"], depth: 4)
      let text = Array(expression.text())
      for (open, character) in text.enumerated() where character == "(" {
        var level = 0
        let close = text[open...].firstIndex { character in
          level += character == "(" ? 1 : character == ")" ? -1 : 0
          return level == 0
        }
        let before = text[..<open].last { $0 != " " }
        if text[open + 1] == "-", before.map({ "+-*/".contains($0) }) == true { continue }
        let shorter = text.indices.filter { $0 != open && $0 != close }.map { text[$0] }
        #expect((try? Expression(parsing: String(shorter))) != expression)
      }
    }
  }
}
