public import Autodiff

/// A number as the program read it from what was typed.
public struct NumberReading: Hashable, Sendable {
  /// Its value; finite.
  public var value: Double
  /// The exact value; nil where it is not a fraction, as that of `sqrt(2)`.
  public var exactValue: Rational?
  /// The significant figures that were written, where the answer is a plain decimal number;
  /// nil for arithmetic such as `1/3`, which is exact.
  public var writtenFigures: Int?

  /// Creates a reading.
  public init(value: Double, exactValue: Rational?, writtenFigures: Int?) {
    self.value = value
    self.exactValue = exactValue
    self.writtenFigures = writtenFigures
  }

  /// Creates the reading of a number that was written as a decimal.
  public init(value: Double, writtenFigures: Int?) {
    self.init(
      value: value, exactValue: Rational(writtenAs: value), writtenFigures: writtenFigures)
  }

  /// Whether it is a whole number written without a decimal mark.
  var isWrittenWhole: Bool {
    exactValue?.isWhole == true
      && writtenFigures.map { $0 <= DecimalPlace.leading(in: value) + 1 } != false
  }

  /// Whether the answer is a plain decimal number, which says itself how it was read.
  public var isPlain: Bool { writtenFigures != nil }
}
