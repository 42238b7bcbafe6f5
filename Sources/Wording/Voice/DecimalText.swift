/// A number written in decimal digits, rounded to significant figures.
///
/// Works on the shortest digits that name a double, so that what is rounded is the number a
/// person sees. Noise of computed doubles (9.799999999999999) is gone below twelve figures.
struct DecimalText: Hashable, Sendable {
  private var digits: [UInt8]
  /// The power of ten of the first digit.
  private var exponent: Int
  private var isNegative: Bool
  private var word: String?

  /// Reads the digits of a value and rounds them, halves away from zero.
  init(_ value: Double, figures: Int) {
    isNegative = value < 0
    digits = []
    exponent = 0
    guard value.isFinite else {
      word = value.isNaN ? "?" : "∞"
      return
    }
    var exponentOfPoint = 0
    var seenPoint = false
    let text = value.magnitude.description
    let mantissa = text.prefix { $0 != "e" }
    let power = Int(text.dropFirst(mantissa.count + 1)) ?? 0
    for character in mantissa {
      if let digit = character.wholeNumberValue {
        digits.append(UInt8(truncatingIfNeeded: digit))
        if !seenPoint { exponentOfPoint += 1 }
      } else {
        seenPoint = true
      }
    }
    let leadingZeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leadingZeros)
    exponent = exponentOfPoint - leadingZeros - 1 + power
    round(to: min(max(figures, 1), 12))
  }

  /// Returns whether a value is a whole number, up to the noise of computed doubles.
  static func isWhole(_ value: Double) -> Bool {
    value.isFinite && value.magnitude < 1e15
      && (value - value.rounded()).magnitude <= value.magnitude * 1e-12
  }

  /// How many significant digits are left.
  var figures: Int { digits.count }

  /// The number that the digits say; NaN or infinite like the value they were read from.
  var value: Double {
    guard word == nil else { return isNegative ? -.infinity : word == "?" ? .nan : .infinity }
    guard !digits.isEmpty else { return 0 }
    let whole = digits.map { String($0) }.joined()
    let size = Double("\(whole)e\(exponent - digits.count + 1)") ?? .nan
    return isNegative ? -size : size
  }

  private mutating func round(to figures: Int) {
    // A whole number keeps all its digits before the point: 101770 is not 102000.
    let wanted = max(figures, min(exponent + 1, 15))
    if digits.count > wanted {
      let roundsUp = digits[wanted] >= 5
      digits.removeLast(digits.count - wanted)
      if roundsUp { increment() }
    }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { isNegative = false }
  }

  private mutating func increment() {
    for index in digits.indices.reversed() {
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
    exponent += 1
  }

  /// Writes the number; very large and very small ones with a power of ten, as in `1.5e-9`.
  func text(decimalMark: Character) -> String {
    let sign = isNegative ? "−" : ""
    if let word { return sign + word }
    guard !digits.isEmpty else { return "0" }
    let all = digits.map { String($0) }
    func grouped(_ whole: [String], _ fraction: [String]) -> String {
      let tail = fraction.isEmpty ? "" : String(decimalMark) + fraction.joined()
      return (whole.isEmpty ? "0" : whole.joined()) + tail
    }
    switch exponent {
    case 0..<16:
      let padding = Array(repeating: "0", count: max(exponent + 1 - all.count, 0))
      let padded = all + padding
      return sign + grouped(Array(padded.prefix(exponent + 1)), Array(all.dropFirst(exponent + 1)))
    case -6..<0:
      let zeros = Array(repeating: "0", count: -exponent - 1)
      return sign + grouped([], zeros + all)
    default:
      return sign + grouped([all[0]], Array(all.dropFirst())) + "e\(exponent)"
    }
  }
}
