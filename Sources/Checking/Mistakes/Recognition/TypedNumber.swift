/// A number as it was read, with the units that it is compared in.
struct TypedNumber {
  /// The number.
  let value: Double
  /// A unit of the last figure asked for.
  let unit: Double
  /// Half a unit of the last figure written, where fewer are written than asked for, and more than
  /// one; nil otherwise.
  let writtenHalfUnit: Double?

  /// The same number with nothing forgiven for figures that were left out.
  var asWritten: TypedNumber { TypedNumber(value: value, unit: unit, writtenHalfUnit: nil) }

  private init(value: Double, unit: Double, writtenHalfUnit: Double?) {
    self.value = value
    self.unit = unit
    self.writtenHalfUnit = writtenHalfUnit
  }

  init(_ reading: NumberReading, figures: Int) {
    value = reading.value
    unit = DecimalPlace.unit(ofFigure: figures, in: value)
    if let written = reading.writtenFigures, (2..<max(figures, 2)).contains(written) {
      writtenHalfUnit = DecimalPlace.unit(ofFigure: written, in: value) / 2
    } else {
      writtenHalfUnit = nil
    }
  }
}
