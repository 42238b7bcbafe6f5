/// How an expression is written for a reader.
public struct Notation: Hashable, Sendable {
  /// Whether to write `2·b`, `σ(z)` and `(y − t)²` instead of `2*b`, `sigma(z)` and `(y - t)^2`.
  public var unicode: Bool
  /// The mark between whole and fraction.
  ///
  /// Where it is a comma, arguments are separated by semicolons.
  public var decimalMark: Character

  /// Creates a notation.
  public init(unicode: Bool, decimalMark: Character = ".") {
    self.unicode = unicode
    self.decimalMark = decimalMark
  }

  /// Plain ASCII with a decimal point: the notation of lesson files.
  public static let ascii = Notation(unicode: false)

  /// Returns a number with the fewest digits that read back as the same double.
  ///
  /// Whole numbers have no fraction, and 0 has no sign.
  ///
  ///     Notation.ascii.text(of: -10)       // -10
  ///     Notation.ascii.text(of: 1e-7)      // 1e-7
  ///     Notation(unicode: true, decimalMark: ",").text(of: -0.5)   // −0,5
  public func text(of number: Double) -> String {
    var digits = number.withoutNegativeZero.description
    if digits.hasSuffix(".0") { digits.removeLast(2) }
    if let mark = digits.firstIndex(of: "e"), let exponent = Int(digits[mark...].dropFirst()) {
      var mantissa = digits[..<mark]
      if mantissa.hasSuffix(".0") { mantissa.removeLast(2) }
      digits = "\(mantissa)e\(exponent)"
    }
    return String(
      digits.map { character in
        switch character {
        case ".": decimalMark
        case "-": minus
        default: character
        }
      })
  }

  var minus: Character { unicode ? "−" : "-" }

  var times: Character { unicode ? "·" : "*" }

  var argumentSeparator: String { decimalMark == "," ? "; " : ", " }

  func name(_ name: String) -> String {
    unicode && name == MathematicalConstant.pi.rawValue ? "π" : name
  }

  func name(of function: UnaryOperation) -> String {
    switch function {
    case .sigma where unicode: "σ"
    case .sqrt where unicode: "√"
    default: function.rawValue
    }
  }
}
