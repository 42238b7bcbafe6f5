import Autodiff

extension Rational {
  /// Returns one unit of the number's n-th significant figure, n from 1; nil where it has no place.
  func unit(ofFigure figure: Int) -> Rational? {
    Rational(10).raised(to: DecimalPlace.leading(in: doubleValue) - max(figure, 1) + 1)
  }

  /// Returns whether the number needs no rounding to be written with some significant figures.
  func isShort(figures: Int) -> Bool {
    if numerator == 0 { return true }
    return unit(ofFigure: figures).flatMap(divided(by:))?.isWhole ?? false
  }

  /// Returns whether this decimal is another number correctly rounded to some significant figures.
  ///
  /// Halfway both neighbours are right: calculators and courses differ there.
  func isRounding(of other: Rational, figures: Int) -> Bool {
    guard let unit = other.unit(ofFigure: figures), divided(by: unit)?.isWhole == true,
      let double = subtracting(other)?.magnitude.multiplied(by: Rational(2))
    else { return false }
    return double <= unit
  }
}
