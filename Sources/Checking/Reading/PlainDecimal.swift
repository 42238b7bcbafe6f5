import Autodiff

/// A number written in digits, with at most one decimal mark, a sign and a power of ten.
struct PlainDecimal {
  /// The exact value; nil where it has no place.
  var value: Rational?
  /// The significant figures that were written.
  ///
  /// Zeros before the first other digit do not count; a zero written as `0` or `0.00` has one.
  var figures: Int

  /// Reads a decimal number; nil for any other text.
  init?(_ text: some StringProtocol) {
    var normal = ""
    var digits = ""
    var hasMark = false
    var rest = text[...]
    if let sign = rest.first, Self.isSign(sign) {
      if sign != "+" { normal = "-" }
      rest.removeFirst()
    }
    while let character = rest.first, character != "e", character != "E" {
      rest.removeFirst()
      if Self.isDigit(character) {
        normal.append(character)
        digits.append(character)
      } else if character == "." || character == ",", !hasMark {
        hasMark = true
        normal.append(".")
      } else {
        return nil
      }
    }
    guard !digits.isEmpty else { return nil }
    if rest.popFirst() != nil {
      normal += "e"
      if let sign = rest.first, Self.isSign(sign) {
        if sign != "+" { normal += "-" }
        rest.removeFirst()
      }
      guard !rest.isEmpty, rest.allSatisfy(Self.isDigit) else { return nil }
      normal += rest
    }
    value = Rational(decimal: normal)
    figures = max(digits.drop { $0 == "0" }.count, 1)
  }

  /// Reads a whole number whose digits stand in groups of three, as `101.770`; nil for any other
  /// text.
  init?(grouped text: some StringProtocol) {
    let sign = text.first.map(Self.isSign) == true ? String(text.prefix(1)) : ""
    let groups = text.dropFirst(sign.count).split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
    let marks = Set(text.filter { $0 == "." || $0 == "," })
    guard groups.count > 1, marks.count == 1, let first = groups.first,
      (1...3).contains(first.count), first.first != "0",
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    self.init(sign + groups.joined())
  }

  private static func isSign(_ character: Character) -> Bool {
    character == "-" || character == "+" || character == "−" || character == "–"
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
