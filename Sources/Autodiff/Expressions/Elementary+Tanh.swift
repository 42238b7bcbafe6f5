extension Elementary {
  /// Returns the hyperbolic tangent, within 2.6 units in the last place (the C library's is within
  /// 2.2).
  @inline(never)
  static func tanh(_ argument: Double) -> Double { tanhInLoop(argument) }

  /// Returns the same number, for a loop over an array.
  ///
  /// There is no branch, so that the compiler computes several at once where a loop goes over an
  /// array. It rounds the same way there as for one number: no value depends on where it is
  /// computed.
  ///
  /// With E = exp(2u) − 1 it is E/(E + 2). For E, 2u is split into k·ln 2 + r with |r| ≤ ½·ln 2, and
  /// exp(r) − 1 is r + r·c, with c from the Padé approximant of degree 6 of the exponential function,
  /// whose error is below 1e-18 here.
  @inline(__always)
  static func tanhInLoop(_ argument: Double) -> Double {
    let size = argument.magnitude
    // From 20 on the result rounds to 1. NaN is not larger than 20, and stays.
    let doubled = 2 * (size > 20 ? 20 : size)
    // Adding 1.5·2^52 rounds to a whole number and leaves it in the lowest bits.
    let shifted = doubled * 0x1.71547652b82fep0 + 0x1.8p52
    let whole = shifted - 0x1.8p52
    // ln 2 in two parts, the first with so few digits that its multiples are exact.
    let r = (doubled - whole * 0x1.62e42feep-1) - whole * 0x1.a39ef35793c76p-33
    let power = Double(bitPattern: (shifted.bitPattern &+ 1023) &<< 52)
    let z = r * r
    let even = 665_280 + z * (75_600 + z * (840 + z))
    let odd = r * (332_640 + z * (10_080 + z * 42))
    let c = (odd - z * (55_440 + z * (756 + z))) / (even - odd)
    let excess = power * (r + r * c) + (power - 1)
    return Double(signOf: argument, magnitudeOf: excess / (excess + 2))
  }
}
