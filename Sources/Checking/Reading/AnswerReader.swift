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
  /// - Throws: The reason why the text is not a number.
  public static func number(_ text: String) throws(AnswerProblem) -> NumberReading {
    let trimmed = trim(text)
    guard !trimmed.isEmpty else { throw .empty }
    guard trimmed.count <= longestAnswer else { throw .tooLong(limit: longestAnswer) }
    let expression: Expression
    do {
      expression = try Expression(parsing: String(trimmed), syntax: .answer)
    } catch {
      throw .syntax(error)
    }
    let names = expression.names.filter { MathematicalConstant(rawValue: $0) == nil }
    guard names.isEmpty else { throw .namesInNumber(names) }
    do {
      let value = try expression.value()
      return NumberReading(value: value, writtenFigures: writtenFigures(of: trimmed))
    } catch {
      throw .noValue(error)
    }
  }

  /// Reads the letter of an option, or its number from 1.
  ///
  /// - Throws: `notAnOption` for anything else.
  public static func option(_ text: String, count: Int) throws(AnswerProblem) -> Int {
    let trimmed = trim(text)
    guard !trimmed.isEmpty else { throw .empty }
    let letter = trimmed.lowercased().drop { $0 == "(" }.prefix { $0 != ")" && $0 != "." }
    let position: Int?
    if let number = Int(letter) {
      position = number - 1
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

  private static func trim(_ text: String) -> Substring {
    var result = Substring(text)
    while result.first?.isWhitespace == true { result.removeFirst() }
    while result.last?.isWhitespace == true { result.removeLast() }
    return result
  }

  /// The significant figures of a plain decimal number, or nil if the text is anything else.
  ///
  /// Zeros before the first other digit do not count; a zero written as `0` or `0.00` has one.
  private static func writtenFigures(of text: Substring) -> Int? {
    var digits = text
    if let first = digits.first, "+-−".contains(first) { digits.removeFirst() }
    if let exponent = digits.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      let power = digits[digits.index(after: exponent)...]
      let unsigned = power.drop { "+-−".contains($0) }
      guard !unsigned.isEmpty, unsigned.allSatisfy({ $0.isASCII && $0.isNumber }) else {
        return nil
      }
      digits = digits[..<exponent]
    }
    var figures = 0
    var marks = 0
    for character in digits {
      if character == "." || character == "," {
        marks += 1
      } else if character.isASCII, character.isNumber {
        if figures > 0 || character != "0" { figures += 1 }
      } else {
        return nil
      }
    }
    guard marks <= 1, digits.contains(where: \.isNumber) else { return nil }
    return max(figures, 1)
  }
}
