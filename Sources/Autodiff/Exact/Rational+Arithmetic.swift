extension Rational {
  /// Returns the sum, or nil where it has no place.
  public func adding(_ other: Rational) -> Rational? {
    let (left, leftOverflow) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, rightOverflow) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (below, belowOverflow) = denominator.multipliedReportingOverflow(by: other.denominator)
    let (above, aboveOverflow) = left.addingReportingOverflow(right)
    guard !leftOverflow, !rightOverflow, !belowOverflow, !aboveOverflow else { return nil }
    return Rational(above, over: below)
  }

  /// Returns the difference, or nil where it has no place.
  public func subtracting(_ other: Rational) -> Rational? { adding(other.negated) }

  /// Returns the product, or nil where it has no place.
  public func multiplied(by other: Rational) -> Rational? {
    // Shortened crosswise first, so that a product that has a place is found.
    guard let left = Rational(numerator, over: other.denominator),
      let right = Rational(other.numerator, over: denominator)
    else { return nil }
    let (above, aboveOverflow) = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let (below, belowOverflow) =
      left.denominator.multipliedReportingOverflow(by: right.denominator)
    guard !aboveOverflow, !belowOverflow else { return nil }
    return Rational(above, over: below)
  }

  /// Returns the quotient, or nil where it has no place or the other number is 0.
  public func divided(by other: Rational) -> Rational? {
    guard let inverse = Rational(other.denominator, over: other.numerator) else { return nil }
    return multiplied(by: inverse)
  }

  /// Returns a whole power, or nil where it has no place or does not exist.
  public func raised(to exponent: Int) -> Rational? {
    if exponent == 0 { return .one }
    if denominator == 1, numerator == 10, exponent > 0 { return Self.powerOfTen(exponent) }
    guard exponent > 0 else {
      guard exponent != .min, let inverse = Rational.one.divided(by: self) else { return nil }
      return inverse.raised(to: -exponent)
    }
    // A number other than −1, 0 and 1 runs out of place before its 128th power.
    if magnitude == .one { return exponent.isMultiple(of: 2) ? .one : self }
    if numerator == 0 { return .zero }
    guard exponent < 128 else { return nil }
    // By squaring: x^13 = x^8·x^4·x.
    var result = Rational.one
    var square = self
    var rest = exponent
    while true {
      if !rest.isMultiple(of: 2) {
        guard let product = result.multiplied(by: square) else { return nil }
        result = product
      }
      rest /= 2
      if rest == 0 { return result }
      guard let next = square.multiplied(by: square) else { return nil }
      square = next
    }
  }

  /// The power that decimals are made of.
  private static func powerOfTen(_ exponent: Int) -> Rational? {
    powersOfTen.indices.contains(exponent) ? Rational(lowest: powersOfTen[exponent], 1) : nil
  }

  private static let powersOfTen: [Int128] = (0...38).map { exponent in
    (0..<exponent).reduce(Int128(1)) { power, _ in power * 10 }
  }

  /// The square root, or nil where it is not a fraction.
  public var squareRoot: Rational? {
    guard let above = Self.wholeRoot(numerator), let below = Self.wholeRoot(denominator) else {
      return nil
    }
    return Rational(above, over: below)
  }

  private static func wholeRoot(_ square: Int128) -> Int128? {
    guard square >= 0 else { return nil }
    // The root of a double is off by one at most where the square is below 2^106.
    guard square < 1 << 106 else { return nil }
    let guess = Int128(Double(square).squareRoot())
    return [guess, guess + 1, guess - 1].first { $0 >= 0 && $0 * $0 == square }
  }

  /// The largest whole number that is not greater.
  public var floor: Rational {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return Rational(lowest: remainder < 0 ? quotient - 1 : quotient, 1)
  }

  /// The smallest whole number that is not less.
  public var ceil: Rational { negated.floor.negated }
}
