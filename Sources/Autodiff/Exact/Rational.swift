/// An exact fraction of whole numbers of at most 127 bits, in lowest terms.
///
/// Every operation whose result has no place returns nil: the caller then goes on with doubles.
///
///     let zero = try Expression(parsing: "0.1 + 0.2 - 0.3").exactValue()   // 0, exactly
public struct Rational: Hashable, Sendable {
  /// The number above the line, which carries the sign.
  public let numerator: Int128
  /// The number below the line; positive.
  public let denominator: Int128

  /// Nothing.
  public static let zero = Rational(0)
  /// One.
  public static let one = Rational(1)

  /// Creates a whole number.
  public init(_ whole: Int) {
    self.init(lowest: Int128(whole), 1)
  }

  /// Creates a fraction, or nil where the denominator is 0 or a part has no place.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.init(
      lowest: sign * (numerator / Int128(divisor)), sign * (denominator / Int128(divisor)))
  }

  /// Creates a fraction from parts that have no common divisor.
  init(lowest numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether it is a whole number.
  public var isWhole: Bool { denominator == 1 }

  /// −1, 0 or 1.
  public var sign: Int { numerator < 0 ? -1 : numerator > 0 ? 1 : 0 }

  /// The same size without the sign.
  public var magnitude: Rational { numerator < 0 ? negated : self }

  /// The opposite number.
  public var negated: Rational { Rational(lowest: -numerator, denominator) }

  /// Euclid's algorithm; the fast path is for the numbers that lessons have.
  static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (a, b) = (first, second)
    while b > UInt128(UInt64.max) || a > UInt128(UInt64.max) {
      guard b != 0 else { return a }
      (a, b) = (b, a % b)
    }
    var (small, smaller) = (UInt64(a), UInt64(b))
    while smaller != 0 { (small, smaller) = (smaller, small % smaller) }
    return UInt128(small)
  }
}

extension Rational: Comparable {
  /// Returns whether one number is less than another.
  public static func < (left: Rational, right: Rational) -> Bool {
    // In full width, so that the comparison of two fractions never overflows.
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}
