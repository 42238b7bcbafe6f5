extension Voice {
  /// Writes a number in few characters: four figures at most, and a power of ten where it is very
  /// large or very small.
  ///
  ///     voice.compact(0.7047456979)   // 0,7047
  ///     voice.compact(2.15671e13)     // 2,157e13
  public func compact(_ value: Double) -> String {
    let size = value.magnitude
    guard size.isFinite, size >= 1e6 || (size < 1e-3 && size > 0) else {
      return number(value, figures: 4)
    }
    var power = 0
    var unit = 1.0
    // A mantissa that would be rounded up to 10 goes with the next power.
    while size / unit >= 9.9995 { (power, unit) = (power + 1, unit * 10) }
    while size / unit < 0.99995, unit > .leastNormalMagnitude {
      (power, unit) = (power - 1, unit / 10)
    }
    return number(value / unit, figures: 4) + "e\(power)"
  }
}
