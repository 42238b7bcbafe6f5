import Autodiff

/// An earlier number as a learner may take it into an operation.
struct KnownNumber: Hashable, Sendable {
  /// Where it lies.
  var range: Interval
  /// The number itself, where nothing was rounded.
  var exact: Rational?
  /// The number as it was typed, or as the lesson's numbers give it.
  var value: Double
  /// Whether it is a wrong number of the learner's, or was computed from one.
  var isOff: Bool

  /// Creates a number that needs no rounding.
  init(exact: Rational, isOff: Bool = false) {
    value = exact.doubleValue
    range = Interval(value)
    self.exact = exact
    self.isOff = isOff
  }

  /// Creates a number that is known as far as its interval says.
  init(range: Interval, value: Double, isOff: Bool = false) {
    self.range = range
    self.value = value
    self.isOff = isOff
  }

  /// Creates the number that the lesson's own numbers give, for who has not been asked for it:
  /// with half a unit of the last figure where it has more figures and is not whole.
  init(truth: Double, exact: Rational?, figures: Int, isOff: Bool = false) {
    if let exact, exact.isWhole || exact.isShort(figures: figures) {
      self.init(exact: exact, isOff: isOff)
    } else if truth == 0 {
      self.init(exact: .zero, isOff: isOff)
    } else {
      let half = DecimalPlace.unit(ofFigure: figures, in: truth) / 2
      self.init(range: Interval(truth).widened(by: half), value: truth, isOff: isOff)
    }
  }
}
