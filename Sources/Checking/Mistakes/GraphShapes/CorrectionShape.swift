import Autodiff

/// A corrected average of Adam: `m/(1 - b^t)`.
struct CorrectionShape {
  /// The average.
  let average: Expression
  /// β.
  let decay: Expression
  /// t; 1 where no power is written.
  let step: Expression

  /// Recognises a corrected average.
  init?(_ formula: Expression, resolve: (Expression) -> Expression) {
    guard case .binary(.divide, let average, let denominator) = formula,
      let subtracted = denominator.complement
    else { return nil }
    self.average = average
    if case .binary(.power, let decay, let step) = subtracted {
      (self.decay, self.step) = (decay, step)
    } else if AverageShape(resolve(average))?.decay == subtracted {
      (decay, step) = (subtracted, 1)
    } else {
      return nil
    }
  }
}
