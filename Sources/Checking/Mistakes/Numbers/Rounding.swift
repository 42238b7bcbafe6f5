/// Numbers rounded to significant figures, as a learner writes them down.
enum Rounding {
  /// Returns a number with so many significant figures; whole numbers keep all their digits.
  static func rounded(_ value: Double, figures: Int) -> Double {
    guard value.isFinite, value != 0, value != value.rounded() else { return value }
    let place = DecimalPlace.leading(in: value) - max(figures, 1) + 1
    guard place < 0 else { return value.rounded() }
    // Multiplied, not divided by a negative power: the power of ten is then exact.
    let scale = DecimalPlace.power(-place)
    let units = (value * scale).rounded()
    return units.isFinite && scale.isFinite ? units / scale : value
  }

  /// Returns whether a number has no more figures than those, apart from the noise of doubles.
  static func isShort(_ value: Double, figures: Int) -> Bool {
    isSame(value, rounded(value, figures: figures)) || isSame(value, value.rounded())
  }

  /// Returns whether a number is written with one figure, as 0.5 and 20: too little to tell that one
  /// is another with its decimal mark moved.
  static func hasOneFigure(_ value: Double) -> Bool {
    let unit = DecimalPlace.unit(ofFigure: 1, in: value)
    return isSame(value, (value / unit).rounded() * unit)
  }

  /// Returns whether two computed numbers are one and the same but for the noise of doubles.
  static func isSame(_ first: Double, _ second: Double) -> Bool {
    (first - second).magnitude <= 1e-10 * max(first.magnitude, second.magnitude) + 1e-300
  }
}
