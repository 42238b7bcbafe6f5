import Autodiff

/// Reads what a learner types.
///
/// A number may be written plainly or as arithmetic: `-2`, `−2`, `0,5`, `.5`, `1/3`, `2*(4-5)`,
/// `1e-3`, `sqrt(2)`, `e^-0.87`, `1/(1+exp(-0.87))`. The decimal mark may always be a comma or a
/// point, whatever the language.
public enum AnswerReader {
  /// The most characters an answer may have.
  public static let longestAnswer = 1_000

  /// Reads a number.
  ///
  /// - Parameter isNode: Whether a name is that of a node of the lesson, which it then is before it
  ///   is a constant: where a node is called `e`, nobody who types `e` means 2.718.
  /// - Throws: The reason why the text is not a number.
  public static func number(
    _ text: String, where isNode: (String) -> Bool = { _ in false }
  ) throws(AnswerProblem) -> NumberReading {
    let trimmed = text.trimmingSpaces
    guard !trimmed.isEmpty else { throw .empty }
    // A Character can be of any size, so the bytes are counted first.
    guard trimmed.utf8.count <= 16 * longestAnswer, trimmed.count <= longestAnswer else {
      throw .tooLong(limit: longestAnswer)
    }
    // Most answers are decimals, which need no grammar.
    if let plain = PlainDecimal(trimmed), let exact = plain.value {
      return NumberReading(
        value: exact.doubleValue, exactValue: exact, writtenFigures: plain.figures)
    }
    let expression: Expression
    do throws(ExpressionError) {
      expression = try parse(String(trimmed))
    } catch {
      if case .notAFunction(let name, _) = error.kind, isNode(name) { throw .namesInNumber([name]) }
      var problem = error
      problem.offset += text.prefix { $0.isWhitespace }.count
      throw .syntax(problem)
    }
    let names = expression.names.filter { MathematicalConstant(rawValue: $0) == nil || isNode($0) }
    guard names.isEmpty else { throw .namesInNumber(names) }
    let value: Double
    do {
      value = try expression.value()
    } catch {
      throw .noValue(error)
    }
    let plain = PlainDecimal(trimmed)
    let exact = plain.map(\.value) ?? expression.exactValue()
    return NumberReading(
      value: exact?.doubleValue ?? value, exactValue: exact, writtenFigures: plain?.figures)
  }

  /// Reads a number in which every mark groups the digits, as `101.770` or `1,101,770`; nil for
  /// any other text.
  static func grouped(_ text: String) -> NumberReading? {
    PlainDecimal(grouped: text.trimmingSpaces).map {
      NumberReading(
        value: $0.value?.doubleValue ?? .nan, exactValue: $0.value, writtenFigures: $0.figures)
    }
  }

  private static func parse(_ text: String) throws(ExpressionError) -> Expression {
    do throws(ExpressionError) {
      return try Expression(parsing: text, syntax: .answer)
    } catch {
      // `max(1.5,2)` has no reading with a decimal comma, and exactly one without.
      guard case .malformedNumber = error.kind,
        let other = try? Expression(parsing: text, syntax: .lesson)
      else { throw error }
      return other
    }
  }

  /// Reads the letter of an option, or its number from 1.
  ///
  /// - Throws: `notAnOption` for anything else.
  public static func option(_ text: String, count: Int) throws(AnswerProblem) -> Int {
    let trimmed = text.trimmingSpaces
    guard !trimmed.isEmpty else { throw .empty }
    guard trimmed.utf8.count <= longestAnswer else {
      throw .notAnOption(String(trimmed.unicodeScalars.prefix(40)), count: count)
    }
    let written = trimmed.lowercased().drop { $0 == "(" }
    let letter = written.prefix { $0 != ")" && $0 != "." }
    // `1.` is the first option, `1.7` a decimal that was meant for another question.
    let isDecimal = written.dropFirst(letter.count).dropFirst().first?.isNumber ?? false
    let position: Int?
    if letter.allSatisfy(\.isNumber), let number = Int(letter), number > 0 {
      position = isDecimal ? nil : number - 1
    } else if let scalar = letter.unicodeScalars.first, letter.unicodeScalars.count == 1 {
      position = Int(scalar.value) - Int(Unicode.Scalar("a").value)
    } else {
      position = nil
    }
    guard let position, (0..<count).contains(position) else {
      throw .notAnOption(String(trimmed.prefix(40)), count: count)
    }
    return position
  }

  /// The letter that stands for an option, counted from 0.
  public static func letter(ofOption position: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return letters.indices.contains(position) ? String(letters[position]) : String(position + 1)
  }
}
