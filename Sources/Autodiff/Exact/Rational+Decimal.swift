extension Rational {
  /// Reads a decimal number exactly, such as `-0.1` or `1.5e-3`.
  ///
  /// - Returns: nil for any other text and where the number has no place.
  public init?(decimal text: some StringProtocol) {
    var digits: Int128 = 0
    var exponent = 0
    var hasDigits = false
    var isFraction = false
    var rest = text.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    while let character = rest.first, character | 0x20 != UInt8(ascii: "e") {
      rest.removeFirst()
      if character == UInt8(ascii: "."), !isFraction {
        isFraction = true
        continue
      }
      guard 0x30...0x39 ~= character else { return nil }
      hasDigits = true
      let (tenfold, productOverflow) = digits.multipliedReportingOverflow(by: 10)
      let (sum, sumOverflow) = tenfold.addingReportingOverflow(Int128(character - 0x30))
      guard !productOverflow, !sumOverflow else { return nil }
      digits = sum
      if isFraction { exponent -= 1 }
    }
    guard hasDigits else { return nil }
    if rest.popFirst() != nil {
      guard let power = Int(String(decoding: rest, as: UTF8.self)), power.magnitude < 1_000 else {
        return nil
      }
      exponent += power
    }
    if digits == 0 {
      self = .zero
      return
    }
    guard let power = Rational(10).raised(to: exponent),
      let value = Rational(lowest: isNegative ? -digits : digits, 1).multiplied(by: power)
    else { return nil }
    self = value
  }

  /// Creates the number that a double was most likely read from.
  ///
  /// A double with at most 15 figures is the decimal that its shortest description shows. One with
  /// more is a fraction with a denominator below 1000 if it is the double nearest to it, as 1/3.
  ///
  /// - Returns: nil for any other double.
  public init?(writtenAs value: Double) {
    guard value.isFinite else { return nil }
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 {
      self.init(whole)
      return
    }
    let text = value.description
    let mantissa = text.prefix { $0 != "e" }
    let figures = mantissa.filter(\.isNumber).drop { $0 == "0" }.count
    if figures <= 15 {
      self.init(decimal: text)
      return
    }
    guard value.magnitude < 1e6, let simple = Self.simplest(near: value) else { return nil }
    self = simple
  }

  /// The convergent of the continued fraction that gives the double, if there is a simple one.
  private static func simplest(near value: Double) -> Rational? {
    var rest = value.magnitude
    var (before, last): ((Int, Int), (Int, Int)) = ((0, 1), (1, 0))
    for _ in 0..<16 {
      let whole = Int(rest)
      let next = (whole * last.0 + before.0, whole * last.1 + before.1)
      guard next.1 < 1_000 else { return nil }
      if Double(next.0) / Double(next.1) == value.magnitude {
        return Rational(Int128(value < 0 ? -next.0 : next.0), over: Int128(next.1))
      }
      (before, last) = (last, next)
      let fraction = rest - Double(whole)
      guard fraction > 1e-9 else { return nil }
      rest = 1 / fraction
    }
    return nil
  }

  /// The double nearest to the number.
  public var doubleValue: Double {
    let above = numerator.magnitude
    let below = denominator.magnitude
    // Both are doubles, and the one division is rounded once.
    if above <= 1 << 53, below <= 1 << 53 {
      // From 64 bits, as the conversion of 128 is slow.
      let size = Double(UInt64(above)) / Double(UInt64(below))
      return numerator < 0 ? -size : size
    }
    // A quotient of about a hundred bits, its last bit standing for all that would follow.
    let shift = max(0, 100 - (below.leadingZeroBitCount - above.leadingZeroBitCount))
    let high = shift < 128 ? (shift == 0 ? 0 : above >> (128 - shift)) : above << (shift - 128)
    let low = shift < 128 ? above << shift : 0
    let (quotient, remainder) = below.dividingFullWidth((high, low))
    let size = Double(
      sign: .plus, exponent: -shift, significand: Double(quotient | (remainder == 0 ? 0 : 1)))
    return numerator < 0 ? -size : size
  }
}
