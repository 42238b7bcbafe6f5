/// A number as it was read, with the units that it is compared in.
struct TypedNumber {
  /// The number.
  let value: Double
  /// A unit of the last figure asked for.
  let unit: Double
  /// Half a unit of the last figure written, where fewer are written than asked for, and more than
  /// one; nil otherwise.
  let writtenHalfUnit: Double?
  private let writtenFigures: Int?

  /// The same number with nothing forgiven for figures that were left out.
  var asWritten: TypedNumber {
    TypedNumber(
      value: value, unit: unit, writtenHalfUnit: nil, writtenFigures: writtenFigures)
  }

  private init(value: Double, unit: Double, writtenHalfUnit: Double?, writtenFigures: Int?) {
    self.value = value
    self.unit = unit
    self.writtenHalfUnit = writtenHalfUnit
    self.writtenFigures = writtenFigures
  }

  init(_ reading: NumberReading, figures: Int) {
    value = reading.value
    unit = DecimalPlace.unit(ofFigure: figures, in: value)
    writtenFigures = reading.writtenFigures
    if let written = reading.writtenFigures, (2..<max(figures, 2)).contains(written) {
      writtenHalfUnit = DecimalPlace.unit(ofFigure: written, in: value) / 2
    } else {
      writtenHalfUnit = nil
    }
  }
  /// Returns whether it is another number cut off behind its last figure, where that figure goes up when it
  /// is rounded.
  ///
  /// One figure says too little, and a whole number is not cut.
  func isCut(of number: Double) -> Bool {
    guard let writtenFigures, writtenFigures > 1, value != 0, number != number.rounded() else {
      return false
    }
    let scale = DecimalPlace.power(writtenFigures - 1 - DecimalPlace.leading(in: value))
    let rest = (number - value) * scale * (value < 0 ? -1 : 1)
    // Halfway both neighbours are right, and a double may lie just below the number that it stands for.
    return rest > 0.5 + 1e-9 && rest < 1 - 1e-9
  }
}
