/// A mistake with a penalty on weights or with dropout: `R-`.
///
/// The raw value is the code under which the mistake is recorded and reported; it is final.
public enum RegularisationMistake: String, CaseIterable, Hashable, Sendable {
  /// λw for 2λw.
  case half = "R-HALF"
  /// The penalty subtracted.
  case sign = "R-SIGN"
  /// λ|w| for λw².
  case notSquared = "R-NOSQ"
  /// λ left out.
  case withoutRate = "R-NO-LAMBDA"
  /// The penalty left out.
  case forgotten = "R-FORGET"
  /// The penalty itself added to the gradient.
  case value = "R-VALUE"
  /// λ/2 for 2λ.
  case inverted = "R-INV"
  /// A survivor of dropout not scaled.
  case withoutScale = "R-NOSCALE"
  /// A survivor of dropout scaled by p.
  case scaledByDropRate = "R-SCALE-P"
  /// A survivor of dropout multiplied by 1 − p.
  case scaleMultiplied = "R-SCALE-MUL"
  /// A value scaled although nothing is dropped.
  case evaluationScaled = "R-EVAL-SCALE"
  /// The factor of training used in evaluation.
  case evaluationDropped = "R-EVAL-DROP"
}
