/// A mistake with momentum or Adam: `A-`.
///
/// The raw value is the code under which the mistake is recorded and reported; it is final.
public enum OptimiserMistake: String, CaseIterable, Hashable, Sendable {
  /// The bias correction left out.
  case withoutCorrection = "A-NO-BIAS"
  /// 1 − β for 1 − β^t.
  case correctionOfFirstStep = "A-CORR-T1"
  /// 1 − 2β for 1 − β².
  case correctionDoubled = "A-CORR-2B"
  /// A division by β.
  case correctionByDecay = "A-WRONG-CORR"
  /// A division by v̂, not by its root.
  case withoutRoot = "A-NOSQRT"
  /// v from g, not from g².
  case withoutSquare = "A-NOSQ"
  /// β and 1 − β exchanged.
  case decaySwapped = "A-SWAP-BETA"
  /// m from the corrected m of the step before.
  case correctedAverage = "A-USE-MHAT"
  /// A step of plain descent.
  case plainDescent = "A-SGD"
  /// The average begun again from 0.
  case reset = "A-RESET"
  /// The newest gradient alone.
  case withoutDecay = "A-NO-DECAY"
  /// β₁ for β₂.
  case firstDecay = "A-USE-B1"
  /// β₂ for β₁.
  case secondDecay = "A-USE-B2"
  /// A step in proportion to the gradient.
  case proportional = "A-PROPORTIONAL"
  /// A step of size η whatever the averages.
  case signOnly = "A-SIGN-ONLY"
  /// A weight from before the step.
  case oldWeight = "A-OLD-W2"
}
