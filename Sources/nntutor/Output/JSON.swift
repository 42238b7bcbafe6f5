import Screen

/// A JSON value; objects keep their keys in the order given.
indirect enum JSON {
  /// Nothing.
  case null
  /// Yes or no.
  case boolean(Bool)
  /// A whole number.
  case whole(Int)
  /// A number with the fewest digits that read back as the same double; `null` unless finite.
  case number(Double)
  /// A text.
  case text(String)
  /// A list.
  case list([JSON])
  /// Keys and values.
  case object([(key: String, value: JSON)])

  /// The value on one line.
  var line: String {
    switch self {
    case .null: "null"
    case .boolean(let value): String(value)
    case .whole(let number): String(number)
    case .number(let number): Self.digits(number)
    case .text(let text): Self.quoted(text)
    case .list(let items): "[" + items.map(\.line).joined(separator: ", ") + "]"
    case .object(let entries):
      "{" + entries.map { "\(Self.quoted($0.key)): \($0.value.line)" }.joined(separator: ", ") + "}"
    }
  }

  /// The value for people: an item of a list, and a key of an object, a line each.
  ///
  /// - Parameter depth: How many levels of lists and objects get lines of their own.
  func lines(depth: Int = 2, indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .list(let items) where depth > 0 && !items.isEmpty:
      let lines = items.map { inner + $0.lines(depth: depth - 1, indent: inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let entries) where depth > 0 && !entries.isEmpty:
      let lines = entries.map {
        "\(inner)\(Self.quoted($0.key)): \($0.value.lines(depth: depth - 1, indent: inner))"
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    default:
      return line
    }
  }

  private static func digits(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    // A learner knows only one zero.
    let text = (number + 0).description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where isShownAsItIs(scalar): result.unicodeScalars.append(scalar)
      default: result += scalar.utf16Escapes
      }
    }
    return result + "\""
  }

  /// Returns whether a scalar survives being printed; the others are written as escapes, so that
  /// a text is whole for programs and harmless for terminals.
  private static func isShownAsItIs(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80: return scalar.value >= 0x20 && scalar.value != 0x7F
    // Letters of the Latin scripts, dashes and quotation marks: most of what is written.
    case 0xA1..<0xAD, 0xAE..<0x300, 0x2010...0x2027: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return false
    default: return Text(sanitizing: String(scalar)).string == String(scalar)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var utf16Escapes: String {
    UTF16.encode(self).map { units in
      units.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits
      }.joined()
    } ?? ""
  }
}
