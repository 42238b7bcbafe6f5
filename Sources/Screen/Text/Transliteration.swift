/// The ASCII form of one character.
enum Transliteration {
  /// Returns printable ASCII (or a newline) for any character; `?` if there is nothing better.
  static func ascii(_ character: Character) -> String {
    if character.asciiValue != nil { return String(character) }
    if let known = table[character] { return known }
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return "" }
    if scalars.dropFirst().contains(where: { $0 == "\u{302}" }) {
      // A circumflex is the hat of an estimate, as in ŷ.
      return ascii(Character(first)) + "h"
    }
    return table[Character(first)] ?? fromName(first) ?? "?"
  }

  /// Reads the form off the character's name, which the Unicode standard never changes.
  private static func fromName(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII { return String(scalar) }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return " "
    case .nonspacingMark, .enclosingMark: return ""
    default: break
    }
    guard let name = scalar.properties.name else { return nil }
    var words = name.split(separator: " ").map(String.init)
    if let with = words.firstIndex(of: "WITH") { words.removeSubrange(with...) }
    switch scalar.value {
    case 0x2500...0x257F: return line(words)
    case 0x2580...0x259F: return "#"
    case 0x2801...0x28FF: return "*"
    default: break
    }
    guard words.count == 4, words[2] == "LETTER", ["LATIN", "GREEK"].contains(words[0]) else {
      return nil
    }
    let letter = words[3].lowercased()
    switch words[1] {
    case "SMALL": return letter
    case "CAPITAL": return String(words[3].prefix(1)) + String(letter.dropFirst())
    default: return nil
    }
  }

  /// Returns the sign for a box drawing character, from the directions in its name.
  private static func line(_ words: [String]) -> String {
    if words.contains("AND") { return "+" }
    if words.contains("DIAGONAL") {
      return words.contains("CROSS") ? "X" : words.last == "LEFT" ? "/" : "\\"
    }
    return words.contains { ["VERTICAL", "UP", "DOWN"].contains($0) } ? "|" : "-"
  }

  /// What the names do not say, or say differently.
  private static let table: [Character: String] = [
    "ŷ": "yh", "λ": "lambda", "Λ": "Lambda", "ς": "sigma", "∂": "d", "∇": "grad", "∑": "sum",
    "∏": "prod", "√": "sqrt", "∞": "inf", "∈": "in", "−": "-", "×": "*", "·": "*", "⋅": "*",
    "∗": "*", "÷": "/", "±": "+-", "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~", "≡": "==",
    "½": "1/2", "⅓": "1/3", "¼": "1/4", "¾": "3/4", "°": "deg", "′": "'", "″": "''",
    "⁰": "^0", "¹": "^1", "²": "^2", "³": "^3", "⁴": "^4", "⁵": "^5", "⁶": "^6", "⁷": "^7",
    "⁸": "^8", "ⁿ": "^n", "⁹": "^9", "⁺": "^+", "⁻": "^-", "ᵀ": "^T", "ᵢ": "_i", "ⱼ": "_j",
    "ₖ": "_k",
    "ₙ": "_n", "₀": "_0", "₁": "_1", "₂": "_2", "₃": "_3", "₄": "_4", "₅": "_5", "₆": "_6",
    "₇": "_7", "₈": "_8", "₉": "_9", "⊙": "*", "⊗": "*", "ℝ": "R", "ı": "i", "ß": "ss",
    "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "¿": "?", "¡": "!",
    "ª": "a", "º": "o", "€": "EUR", "«": "\"", "»": "\"", "“": "\"", "”": "\"", "„": "\"",
    "‘": "'", "’": "'", "‐": "-", "‑": "-", "–": "-", "—": "-", "…": "...", "•": "*",
    "✓": "OK", "✔": "OK", "✗": "X", "✘": "X", "→": "->", "←": "<-", "↔": "<->", "↑": "^",
    "↓": "v", "⇒": "=>", "▶": ">", "▸": ">", "►": ">", "◀": "<", "◂": "<", "▲": "^",
    "▼": "v", "▴": "^", "▾": "v", "●": "*", "○": "o", "■": "#", "□": "o", "◆": "*",
    "◇": "o", "⠀": " ",
  ]
}
