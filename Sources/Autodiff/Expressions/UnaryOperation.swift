/// An elementary operation on one number.
///
/// The raw value is the name under which a formula calls it; `negate` is written as a minus sign.
public enum UnaryOperation: String, CaseIterable, Hashable, Sendable {
  /// The opposite, `-u`.
  case negate
  /// The logistic function, `1/(1 + exp(-u))`.
  case sigma
  /// The hyperbolic tangent.
  case tanh
  /// The rectifier, `u` where it is positive and 0 elsewhere.
  case relu
  /// The strict threshold: 1 where `u` is positive, 0 elsewhere, also at 0.
  case step
  /// The exponential function.
  case exp
  /// The natural logarithm.
  case ln
  /// The square root.
  case sqrt
  /// The absolute value.
  case abs
  /// The smallest whole number that is not less.
  case ceil
  /// The largest whole number that is not greater.
  case floor

  /// Returns the operation's result, which is NaN or infinite where it has none.
  ///
  /// It is −0 at most where the argument is: a learner knows only one zero.
  @inline(__always)
  func value(_ argument: Double) -> Double {
    switch self {
    case .negate: 0 - argument
    case .sigma: Elementary.logistic(argument)
    case .tanh: Elementary.tanh(argument)
    case .relu: argument > 0 ? argument : 0
    case .step: argument > 0 ? 1 : 0
    case .exp: Elementary.exp(argument)
    // The C library gives −∞ for 0 and NaN below: both count as no value.
    case .ln: Elementary.ln(argument)
    case .sqrt: argument.squareRoot()
    case .abs: Swift.abs(argument)
    case .ceil: argument.rounded(.up).withoutNegativeZero
    case .floor: argument.rounded(.down)
    }
  }
}
