/// A number that a learner may have come to: one who keeps all digits, or one who rounds after every
/// step.
struct PredictedNumber: Sendable {
  /// The number with all digits.
  let value: Double
  /// Whether it needs no rounding: then only the number itself is recognised.
  let isExact: Bool
  /// From the number with all digits to that of a learner who rounds, and as far as others come who
  /// round now and then.
  private let range: Interval
  private let unit: Double

  /// Creates the number.
  ///
  /// - Parameters:
  ///   - rounded: What a learner comes to who rounds after every step.
  ///   - slack: How far one comes from both who rounds some steps.
  init(_ value: Double, rounded: Double, slack: Double = 0, figures: Int) {
    self.value = value
    isExact =
      Rounding.isShort(value, figures: figures) && Rounding.isSame(value, rounded) && slack == 0
    range = Interval(value, rounded).widened(by: slack)
    unit = DecimalPlace.unit(ofFigure: figures, in: value)
  }

  /// Returns whether a learner who came to it could have typed a number.
  ///
  /// That is so within one unit of the last figure asked for. With fewer figures written, at least
  /// two, the number must be the rounded one: more is forgiven where it is a matter of being right
  /// (``Acceptance``), as a name that fits by chance is worse than none.
  func explains(_ typed: TypedNumber) -> Bool {
    if Rounding.isSame(typed.value, value) { return true }
    guard !isExact, typed.value != 0 else { return false }
    // Just above a power of ten a unit is ten times that below: the smaller one counts.
    if range.widened(by: min(typed.unit, unit)).contains(typed.value) { return true }
    guard let half = typed.writtenHalfUnit else { return false }
    return range.widened(by: half).contains(typed.value)
  }

  /// Returns whether it is the right number, or passes for it.
  func passes(for right: PredictedNumber) -> Bool {
    if Rounding.isSame(value, right.value) { return true }
    if isExact, right.isExact { return false }
    return (value - right.value).magnitude <= right.unit
  }
}
