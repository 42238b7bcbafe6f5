/// A number as the program read it from what was typed.
public struct NumberReading: Hashable, Sendable {
  /// Its value; finite.
  public var value: Double
  /// The significant figures that were written, where the answer is a plain decimal number;
  /// nil for arithmetic such as `1/3`, which is exact.
  public var writtenFigures: Int?

  /// Creates a reading.
  public init(value: Double, writtenFigures: Int?) {
    self.value = value
    self.writtenFigures = writtenFigures
  }
}
