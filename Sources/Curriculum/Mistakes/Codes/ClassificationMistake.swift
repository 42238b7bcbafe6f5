/// A mistake with cross-entropy or softmax: `CE-` and `SM-`.
///
/// The raw value is the code under which the mistake is recorded and reported; it is final.
public enum ClassificationMistake: String, CaseIterable, Hashable, Sendable {
  /// y − ŷ for ŷ − y.
  case sign = "CE-SIGN"
  /// The derivative of the sigmoid applied after it cancelled.
  case doubleDerivative = "CE-DOUBLE"
  /// ∂L/∂ŷ for ∂L/∂z.
  case byProbability = "CE-DYHAT"
  /// ∂L/∂z for ∂L/∂ŷ.
  case byLogit = "CE-DZ"
  /// The term of the other target.
  case wrongTerm = "CE-WRONG-TERM"
  /// 0 where the target is 0.
  case targetZero = "CE-YZERO"
  /// The probability of another class.
  case wrongClass = "CE-WRONG-CLASS"
  /// The logarithms of all classes added.
  case sumOverAll = "CE-SUM-ALL"
  /// No gradient for a wrong class.
  case othersZero = "CE-ZERO-OTHERS"
  /// −ln(1 − p) for −ln p.
  case complement = "CE-1MP"
  /// p for p − 1 at the right class.
  case probabilityOnly = "CE-P-ONLY"
  /// p − 1 for p at a wrong class.
  case probabilityMinusOne = "CE-P-MINUS-1"
  /// The probability for its −ln.
  case probability = "CE-PROB"
  /// The logits shared out, not their exponentials.
  case withoutExponential = "SM-NOEXP"
  /// An exponential not divided by the sum.
  case withoutNorm = "SM-NONORM"
  /// The sigmoid of one logit.
  case sigmoid = "SM-SIGMOID"
}
