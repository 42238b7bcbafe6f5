/// Cuts the text of a formula into tokens.
struct ExpressionLexer {
  private let characters: [Character]
  private let syntax: ExpressionSyntax
  private var position = 0
  private var tokens: [Token] = []

  /// Returns the tokens of the text, an end token last.
  ///
  /// Text that is no token becomes an invalid token, and the rest is not read.
  static func tokens(in characters: [Character], syntax: ExpressionSyntax) -> [Token] {
    var lexer = ExpressionLexer(characters: characters, syntax: syntax)
    lexer.run()
    return lexer.tokens
  }

  private init(characters: [Character], syntax: ExpressionSyntax) {
    self.characters = characters
    self.syntax = syntax
  }

  private mutating func run() {
    while let character = peek() {
      if character.isWhitespace {
        position += 1
        continue
      }
      let start = position
      let kind = next(character)
      tokens.append(Token(kind: kind, offset: start, length: position - start))
      if case .invalid = kind { return }
    }
    tokens.append(Token(kind: .end, offset: characters.count, length: 0))
  }

  private mutating func next(_ character: Character) -> Token.Kind {
    if NameSyntax.isDigit(character) || startsWithMark(character) { return number() }
    if NameSyntax.isHead(character) { return name() }
    if let symbol = Self.symbols[character] {
      // The power of Python, which many type.
      let isPower = character == "*" && peek(1) == "*"
      position += isPower ? 2 : 1
      return isPower ? .power : symbol
    }
    if Self.superscripts[character] != nil || character == "⁻" { return superscript() }
    position += 1
    return .invalid(.unexpectedCharacter(character))
  }

  private mutating func name() -> Token.Kind {
    let start = position
    position += 1
    while let character = peek(), NameSyntax.isTail(character) { position += 1 }
    let name = NameSyntax.normalized(String(characters[start..<position]))
    return FunctionName(spelling: name).map(Token.Kind.function) ?? .name(name)
  }

  private mutating func superscript() -> Token.Kind {
    let start = position
    var digits = ""
    if take("⁻") { digits = "-" }
    while let character = peek(), let digit = Self.superscripts[character] {
      digits.append(digit)
      position += 1
    }
    guard let number = Double(digits), number.isFinite else {
      return .invalid(.malformedNumber(String(characters[start..<position])))
    }
    return .superscript(number)
  }

  // MARK: Numbers

  private mutating func number() -> Token.Kind {
    let start = position
    var digits = takeDigits()
    if let character = peek(), isDecimalMark(character) {
      position += 1
      digits += "." + takeDigits()
      if digits.hasSuffix(".") { digits += "0" }
    }
    digits += takeExponent()
    if let character = peek(), character == "." || startsWithMark(character) {
      repeat { position += 1 } while peek().map(isPartOfNumber) ?? false
      return .invalid(.malformedNumber(String(characters[start..<position])))
    }
    let written = String(characters[start..<position])
    guard let number = Double(digits.hasPrefix(".") ? "0" + digits : digits) else {
      return .invalid(.malformedNumber(written))
    }
    let mantissa = digits.prefix { $0 != "e" }
    let isZeroWritten = !mantissa.contains { "1" <= $0 && $0 <= "9" }
    guard number.isFinite, number != 0 || isZeroWritten else {
      return .invalid(.numberOutOfRange(written))
    }
    return .number(number)
  }

  private mutating func takeDigits() -> String {
    let start = position
    while let character = peek(), NameSyntax.isDigit(character) { position += 1 }
    return String(characters[start..<position])
  }

  /// Reads `e-3`; without digits behind it the `e` is a name and stays.
  private mutating func takeExponent() -> String {
    guard let mark = peek(), mark == "e" || mark == "E" else { return "" }
    var ahead = 1
    var sign = ""
    if let character = peek(1), let symbol = Self.symbols[character],
      symbol == .plus || symbol == .minus
    {
      sign = symbol == .minus ? "-" : ""
      ahead = 2
    }
    guard let digit = peek(ahead), NameSyntax.isDigit(digit) else { return "" }
    position += ahead
    return "e" + sign + takeDigits()
  }

  /// Whether a mark inside or behind digits belongs to the number.
  private func isDecimalMark(_ character: Character) -> Bool {
    if character == "." { return true }
    guard syntax.decimalComma, character == "," else { return false }
    guard let following = peek(1) else { return true }
    // A comma at the very end is a number not typed to its end.
    return NameSyntax.isDigit(following)
      || characters[position...].dropFirst().allSatisfy(\.isWhitespace)
  }

  /// Whether a number begins with the mark, as `.5` and, where the comma is decimal, `,5`.
  private func startsWithMark(_ character: Character) -> Bool {
    guard character == "." || character == "," else { return false }
    guard let following = peek(1), NameSyntax.isDigit(following) else { return false }
    if character == "." { return true }
    // Behind a name or a bracket the comma separates arguments. Behind the digits of a number that
    // is still being read it is one too many.
    guard syntax.decimalComma else { return false }
    return !(tokens.last?.endsOperand ?? false)
  }

  private func isPartOfNumber(_ character: Character) -> Bool {
    NameSyntax.isDigit(character) || character == "." || startsWithMark(character)
  }

  // MARK: Characters

  private func peek(_ ahead: Int = 0) -> Character? {
    let index = position + ahead
    return index < characters.count ? characters[index] : nil
  }

  private mutating func take(_ character: Character) -> Bool {
    guard peek() == character else { return false }
    position += 1
    return true
  }

  private static let symbols: [Character: Token.Kind] = [
    "+": .plus, "-": .minus, "−": .minus, "–": .minus,
    "*": .times, "×": .times, "·": .times, "⋅": .times, "∗": .times,
    "/": .divide, "÷": .divide, "^": .power, "√": .root,
    "(": .open, ")": .close, ",": .separator, ";": .separator, "½": .number(0.5),
  ]

  private static let superscripts: [Character: Character] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4",
    "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9",
  ]
}
