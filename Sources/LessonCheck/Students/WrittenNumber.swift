import Glibc

/// A number as a student writes it, rounded to significant figures, halves away from zero.
struct WrittenNumber {
  /// The digits and the sign, the decimal mark a point.
  let text: String

  /// Writes a number; a whole one whole, any other with all the figures.
  init(_ number: Double, figures: Int) {
    text = Self.digits(of: number, figures: figures)
  }

  /// What the digits say.
  var value: Double { Double(text) ?? .nan }

  /// The digits without the zeros at the end of a decimal.
  var short: String {
    guard text.contains(".") else { return text }
    let digits = text.reversed().drop { $0 == "0" }.drop { $0 == "." }
    return String(digits.reversed())
  }

  /// The digits with another decimal mark.
  func text(decimalMark: Character) -> String {
    String(text.map { $0 == "." ? decimalMark : $0 })
  }

  /// Whether a number is whole but for the noise of doubles.
  static func isWhole(_ number: Double) -> Bool {
    number.magnitude < 1e15
      && (number - number.rounded()).magnitude <= max(number.magnitude * 1e-12, 1e-15)
  }

  private static func digits(of number: Double, figures: Int) -> String {
    guard number.isFinite else { return "?" }
    if isWhole(number), let whole = Int64(exactly: number.rounded()) { return String(whole) }
    let sign = number < 0 ? "-" : ""
    let size = number.magnitude
    var exponent = Int(floor(log10(size)))
    guard exponent > -15, exponent < 15 else { return sign + size.description }
    // A little more than the half that a double may miss.
    var scaled = (size * pow(10, Double(figures - 1 - exponent)) * (1 + 1e-15)).rounded()
    if scaled >= pow(10, Double(figures)) {
      scaled /= 10
      exponent += 1
    }
    let digits = String(Int64(scaled))
    if exponent < 0 {
      return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits
    }
    guard digits.count > exponent + 1 else {
      return sign + digits + String(repeating: "0", count: exponent + 1 - digits.count)
    }
    return sign + digits.prefix(exponent + 1) + "." + digits.dropFirst(exponent + 1)
  }
}
