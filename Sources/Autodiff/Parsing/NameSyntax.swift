/// What a name looks like: a letter, then letters, digits, `_` and `'`.
enum NameSyntax {
  /// Returns whether a name may begin with the character.
  ///
  /// Letters are the Latin and Greek ones that are a single scalar. A letter with a combining mark
  /// is not one, so that two names that look alike are the same name.
  static func isHead(_ character: Character) -> Bool {
    if let ascii = character.asciiValue {
      return 0x41...0x5A ~= ascii || 0x61...0x7A ~= ascii
    }
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return false
    }
    switch scalar.value {
    // Latin-1 letters (without × and ÷), Latin Extended-A and -B, Greek and Coptic.
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x370...0x3FF:
      return scalar.properties.isAlphabetic
    default: return false
    }
  }

  /// Returns whether a name may go on with the character.
  static func isTail(_ character: Character) -> Bool {
    isHead(character) || isDigit(character) || character == "_" || isPrime(character)
  }

  /// Returns the name in the one spelling used everywhere: primes as `'`, and `π` as `pi`.
  static func normalized(_ name: String) -> String {
    if name == "π" { return MathematicalConstant.pi.rawValue }
    guard name.utf8.contains(where: { $0 >= 0x80 }) else { return name }
    return String(name.map { isPrime($0) ? "'" : $0 })
  }

  /// Returns the name that the text is, or nil if the text is not exactly one name.
  static func name(_ text: some StringProtocol) -> String? {
    guard let head = text.first, isHead(head), text.dropFirst().allSatisfy(isTail) else {
      return nil
    }
    return normalized(String(text))
  }

  /// Returns whether the character is one of the ten ASCII digits.
  static func isDigit(_ character: Character) -> Bool {
    character.asciiValue.map { 0x30...0x39 ~= $0 } ?? false
  }

  private static func isPrime(_ character: Character) -> Bool {
    character == "'" || character == "′" || character == "’"
  }
}
