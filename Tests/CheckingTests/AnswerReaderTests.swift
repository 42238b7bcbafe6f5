import Autodiff
import Checking
import TestSupport
import Testing

@Suite("Reading answers")
struct AnswerReaderTests {
  @Test(
    "a number may be written in every usual way",
    arguments: [
      ("-2", -2), ("−2", -2), ("+2", 2), (" 2 ", 2), (".5", 0.5), ("0,5", 0.5), ("0.5", 0.5),
      ("1/3", 1.0 / 3), ("2*(4-5)", -2), ("1e-3", 0.001), ("1,8e-1", 0.18), ("2^3", 8),
      ("2×3", 6), ("2·3", 6), ("sqrt(2)", 1.4142135623730951), ("e^-0.87", 0.418951549247639),
      ("1/(1+exp(-0.87))", 0.7047456979980911), ("σ(0.87)", 0.7047456979980911),
      ("pi", 3.141592653589793), ("2.", 2), ("2,", 2), ("-.5", -0.5), (",5", 0.5), ("1.234", 1.234),
      ("1,234", 1.234), ("1E-3", 0.001), ("1e−3", 0.001), ("2²", 4), ("√2", 1.4142135623730951),
      ("½", 0.5), ("max(0,5; 0,25)", 0.5), ("max(1.5,2)", 2), ("max(1, 2)", 2), ("-2^2", -4),
      ("6÷4", 1.5), ("0.1+0.2-0.3", 0), ("sigmoid(0)", 0.5), ("log(e)", 1),
    ] as [(String, Double)])
  func numbers(text: String, value: Double) throws {
    let reading = try AnswerReader.number(text)
    #expect((reading.value - value).magnitude <= value.magnitude * 1e-14)
  }

  @Test(
    "the figures of a plain number are counted as a person counts them",
    arguments: [
      ("0.705", 3), ("0,7050", 4), ("-0.00120", 3), ("10", 2), ("101770", 6), ("1.20e-3", 3),
      ("0", 1), ("0.00", 1), (".5", 1), ("1/3", nil), ("2*3", nil), ("e", nil),
    ] as [(String, Int?)])
  func writtenFigures(text: String, figures: Int?) throws {
    expectEqual(try AnswerReader.number(text).writtenFigures, figures)
  }

  @Test("the exact value is kept where there is one")
  func exactValues() throws {
    expectEqual(try AnswerReader.number("1/3").exactValue, Rational(1, over: 3))
    expectEqual(try AnswerReader.number("0,1").exactValue, Rational(1, over: 10))
    expectEqual(try AnswerReader.number("1,8e−1").exactValue, Rational(18, over: 100))
    expectEqual(try AnswerReader.number("sqrt(2)").exactValue, nil)
  }

  @Test("the place of an error counts the spaces before the answer")
  func placeAfterSpaces() {
    #expect(
      throws: AnswerProblem.syntax(
        ExpressionError(kind: .unclosedBracket, offset: 5, length: 1))
    ) { try AnswerReader.number("   2*(3  ") }
  }

  @Test("what is not a number says why and where")
  func problems() {
    func problem(_ text: String) -> AnswerProblem? {
      do throws(AnswerProblem) {
        _ = try AnswerReader.number(text) { $0 == "a" }
        return nil
      } catch {
        return error
      }
    }
    expectEqual(problem("  "), .empty)
    expectEqual(problem("w1*x"), .namesInNumber(["w1", "x"]))
    // Of a(1 - a) nobody is told that a is no function, where it is a node.
    expectEqual(problem("a(1 - a)"), .namesInNumber(["a"]))
    expectEqual(
      problem("2 + f(3)"),
      .syntax(ExpressionError(kind: .notAFunction("f", nearest: nil), offset: 4, length: 1)))
    expectEqual(
      problem("2*(3"),
      .syntax(ExpressionError(kind: .unclosedBracket, offset: 2, length: 1)))
    expectEqual(
      problem("1/0"), .noValue(.undefined(.binary(.divide), arguments: [1, 0])))
    expectEqual(problem(String(repeating: "1", count: 1_001)), .tooLong(limit: 1_000))
  }

  @Test(
    "hostile text is refused and never traps",
    arguments: [
      String(repeating: "(", count: 100_000), "9^9^9^9", "1e999", "👩‍🚀", "\u{0}", "\u{1B}[2J",
      "١٢", "+-", "1e", "--", ",", ".", "1.234,5", "1.2.3", "1/0", "ln(0)", "1 2",
      String(repeating: "e\u{301}", count: 100_000), String(repeating: "9^", count: 400) + "9",
    ])
  func hostile(text: String) {
    #expect(throws: AnswerProblem.self) { try AnswerReader.number(text) }
  }

  @Test(
    "an option is named by its letter or its number",
    arguments: [
      ("a", 0), ("B", 1), (" c ", 2), ("(b)", 1), ("b)", 1), ("2", 1), ("2.", 1), ("2)", 1),
    ])
  func options(text: String, position: Int) throws {
    expectEqual(try AnswerReader.option(text, count: 3), position)
  }

  @Test(
    "other letters are no options",
    arguments: [
      "d", "0", "4", "ab", "-1", "+1", "1.7", "1,7", "2.0", "(1.7)", "é", "99999999999999999999",
      "-9223372036854775808",
    ])
  func notOptions(text: String) {
    #expect(throws: AnswerProblem.notAnOption(text, count: 3)) {
      try AnswerReader.option(text, count: 3)
    }
  }
}
