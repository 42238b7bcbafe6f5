import Autodiff
import Testing

@Suite("Texts that are not expressions")
struct ExpressionErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var kind: ExpressionError.Kind
    var offset: Int
    var length: Int
    var syntax = ExpressionSyntax.lesson

    init(
      _ text: String, _ kind: ExpressionError.Kind, _ offset: Int, _ length: Int,
      _ syntax: ExpressionSyntax = .lesson
    ) {
      (self.text, self.kind, self.offset, self.length) = (text, kind, offset, length)
      self.syntax = syntax
    }

    var testDescription: String { text }
  }

  @Test(
    "A bad text has a kind of error and a place",
    arguments: [
      Case("", .empty, 0, 0),
      Case("   ", .empty, 3, 0),
      Case("2x", .missingOperator, 1, 1),
      Case("2(3)", .missingOperator, 1, 1),
      Case("1/2x", .missingOperator, 3, 1, .answer),
      Case("1e", .missingExponent(of: 1), 0, 2, .answer),
      Case("3*(x - 2.5E)", .missingExponent(of: 2.5), 7, 4, .answer),
      Case("2 e)", .unopenedBracket, 3, 1, .answer),
      Case("x 3", .missingOperator, 2, 1, .answer),
      Case("(1)(2)", .missingOperator, 3, 1),
      Case("x  y1", .missingOperator, 3, 2),
      Case("1e", .missingOperator, 1, 1),
      Case("1e-", .missingOperator, 1, 1),
      Case("x²3", .missingOperator, 2, 1),
      Case("2+", .missingOperand, 2, 0),
      Case("*3", .missingOperand, 0, 1),
      Case("2+*3", .missingOperand, 2, 1),
      Case("2***3", .missingOperand, 3, 1),
      Case("()", .missingOperand, 1, 1),
      Case("max(,2)", .missingOperand, 4, 1),
      Case("²", .missingOperand, 0, 1),
      Case("(1+2", .unclosedBracket, 0, 1),
      Case("1+(2*(3)", .unclosedBracket, 2, 1),
      Case("ln(2", .unclosedBracket, 2, 1),
      Case("1+2)", .unopenedBracket, 3, 1),
      Case("1,5", .unexpectedSeparator, 1, 1),
      Case("(1;2)", .unexpectedSeparator, 2, 1),
      Case("sgma(2)", .notAFunction("sgma", nearest: "sigma"), 0, 4),
      Case("1+Sigma(2)", .notAFunction("Sigma", nearest: "sigma"), 2, 5),
      Case("w(x+1)", .notAFunction("w", nearest: nil), 0, 1),
      Case("ln 2", .functionWithoutBrackets("ln"), 0, 2),
      Case("2*sigma", .functionWithoutBrackets("sigma"), 2, 5),
      Case("max(1)", .wrongArgumentCount(function: "max", expected: 2, found: 1), 0, 3),
      Case("ln()", .wrongArgumentCount(function: "ln", expected: 1, found: 0), 0, 2),
      Case("2*ln(1,2)", .wrongArgumentCount(function: "ln", expected: 1, found: 2), 2, 2),
      Case("min(1,2,3)", .wrongArgumentCount(function: "min", expected: 2, found: 3), 0, 3),
      Case("1.2.3", .malformedNumber("1.2.3"), 0, 5),
      Case("1..2", .malformedNumber("1..2"), 0, 4),
      Case("x⁻", .malformedNumber("⁻"), 1, 1),
      Case("1.234,5", .malformedNumber("1.234,5"), 0, 7, .answer),
      Case("1,2,3", .malformedNumber("1,2,3"), 0, 5, .answer),
      Case("max(1,2,3)", .malformedNumber("1,2,3"), 4, 5, .answer),
      Case("2;3", .unexpectedSeparator, 1, 1, .answer),
      Case("1e999", .numberOutOfRange("1e999"), 0, 5),
      Case("2+1e-999", .numberOutOfRange("1e-999"), 2, 6),
      Case("d = 2*b", .unexpectedCharacter("="), 2, 1),
      Case("[1]", .unexpectedCharacter("["), 0, 1),
      Case("_x", .unexpectedCharacter("_"), 0, 1),
      Case("1 + 🎉", .unexpectedCharacter("🎉"), 4, 1),
      Case("🏳️‍🌈+1", .unexpectedCharacter("🏳️‍🌈"), 0, 1),
      Case("a\0b", .unexpectedCharacter("\0"), 1, 1),
      Case("1\u{1B}[31m", .unexpectedCharacter("\u{1B}"), 1, 1),
      Case("\u{202E}1", .unexpectedCharacter("\u{202E}"), 0, 1),
      // A letter with a combining mark only looks like ŷ.
      Case("y\u{302}", .unexpectedCharacter("y\u{302}"), 0, 1),
      Case("٣", .unexpectedCharacter("٣"), 0, 1),
      // Where there are two errors the left one is told.
      Case("2x+🎉", .missingOperator, 1, 1),
      Case("ln 🎉", .unexpectedCharacter("🎉"), 3, 1),
    ])
  func bad(example: Case) {
    #expect(
      throws: ExpressionError(kind: example.kind, offset: example.offset, length: example.length)
    ) {
      try Expression(parsing: example.text, syntax: example.syntax)
    }
  }

  @Test("A hundred thousand brackets are refused at once")
  func brackets() {
    #expect(throws: ExpressionError(kind: .tooLong(limit: 10_000), offset: 10_000, length: 1)) {
      try Expression(parsing: String(repeating: "(", count: 100_000))
    }
    #expect(throws: ExpressionError(kind: .nestedTooDeeply(limit: 200), offset: 200, length: 1)) {
      try Expression(parsing: String(repeating: "(", count: 10_000))
    }
  }

  @Test("A text of few Characters and many bytes is refused at once")
  func accents() throws {
    let accents = "a" + String(repeating: "\u{301}", count: 200_000)
    let error = #expect(throws: ExpressionError.self) { try Expression(parsing: accents) }
    #expect(error == ExpressionError(kind: .tooLong(limit: 10_000), offset: 0, length: 1))
    let problems = #expect(throws: GraphProblems.self) {
      try Graph(given: [], definitions: ["L = 1" + accents])
    }
    #expect(problems?.problems.map(\.kind) == [.syntax(.tooLong(limit: 10_000))])
  }

  @Test(
    "Nesting of every kind has a bound",
    arguments: [("ln(", 600), ("2^", 400), ("√", 200), ("2^-", 600), ("max(1,", 1_200)])
  func nesting(text: String, offset: Int) {
    let error = #expect(throws: ExpressionError.self) {
      try Expression(parsing: String(repeating: text, count: 1_000))
    }
    #expect(error?.kind == .nestedTooDeeply(limit: 200))
    // The token that would be one level too deep.
    #expect(error.map { $0.offset / text.count } == offset / text.count)
  }

  @Test(
    "Long chains have a bound",
    arguments: ["1+", "1-", "2*", "1/", "-", "x²²+"])
  func chains(text: String) {
    let error = #expect(throws: ExpressionError.self) {
      try Expression(parsing: String(repeating: text, count: 2_000) + "1")
    }
    #expect(error?.kind == .tooManyOperations(limit: 500))
  }

  @Test("The largest expressions that are allowed can be used in every way")
  func largest() throws {
    let nested = String(repeating: "sigma(", count: 200) + "x" + String(repeating: ")", count: 200)
    let sum = String(repeating: "x + ", count: 500) + "x"
    let product = String(repeating: "x*", count: 500) + "x"
    let minuses = String(repeating: "-", count: 500) + "x"
    let powers = String(repeating: "x^", count: 200) + "x"
    for text in [nested, sum, product, minuses, powers] {
      let expression = try Expression(parsing: text)
      #expect(expression.text() == text)
      #expect(expression.names == ["x"])
      let point = { (_: String) -> Double? in 0.9 }
      let derivative = expression.derivative(withRespectTo: "x")
      let graph = try Graph(given: [("x", "0.9")], definitions: ["L = " + text])
      let gradient = try #require(try graph.evaluate().gradients()["x"])
      #expect(isClose(try derivative.value(point), gradient, within: 1e-9))
      #expect(!derivative.text().isEmpty)
    }
  }

  @Test("Spaces and plus signs without end are harmless")
  func longButFlat() throws {
    let text = String(repeating: " ", count: 5_000) + String(repeating: "+", count: 4_000) + "1"
    #expect(try Expression(parsing: text) == .number(1))
  }

  @Test("Every text of three odd characters gives an expression or an error inside the text")
  func exhaustive() {
    let alphabet = Array("2x(),;.^-√²⁻e=σ'\0🎉 ")
    for first in alphabet {
      for second in alphabet {
        for third in alphabet {
          let text = String([first, second, third])
          for syntax in [ExpressionSyntax.lesson, .answer] {
            do {
              let expression = try Expression(parsing: text, syntax: syntax)
              #expect(!expression.text().isEmpty)
            } catch {
              #expect(error.offset >= 0 && error.length >= 0)
              #expect(error.offset + error.length <= text.count)
            }
          }
        }
      }
    }
  }
}
