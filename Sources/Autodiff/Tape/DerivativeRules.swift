/// The local derivatives of the operations: the one table that the backward sweep reads.
///
/// Replacing an entry gives the gradients of somebody who believes another rule:
///
///     var rules = DerivativeRules.standard
///     rules[.multiply] = { left, right, _ in (left, right) }   // "own factor"
///     evaluation.gradients(using: rules)
///
/// Where a function has no derivative the convention is that of PyTorch for `relu` and `abs`, which
/// have derivative 0 at 0. `step`, `ceil` and `floor` have derivative 0 everywhere. Where the two
/// arguments of `max` or `min` are equal, the first has derivative 1 and the second 0.
public struct DerivativeRules: Sendable {
  /// The derivative of an operation on one number, from the argument and the operation's value.
  public typealias UnaryRule = @Sendable (_ argument: Double, _ value: Double) -> Double
  /// The derivatives of an operation on two numbers with respect to each, from the two numbers and
  /// the operation's value.
  public typealias BinaryRule =
    @Sendable (_ left: Double, _ right: Double, _ value: Double) -> (left: Double, right: Double)

  private var replacedUnary: [UnaryOperation: UnaryRule] = [:]
  private var replacedBinary: [BinaryOperation: BinaryRule] = [:]

  /// The rules of calculus.
  public static let standard = DerivativeRules()

  /// The rule of an operation on one number.
  public subscript(operation: UnaryOperation) -> UnaryRule {
    get { replacedUnary[operation] ?? { Self.calculus(operation, $0, $1) } }
    set { replacedUnary[operation] = newValue }
  }

  /// The rule of an operation on two numbers.
  public subscript(operation: BinaryOperation) -> BinaryRule {
    get { replacedBinary[operation] ?? { Self.calculus(operation, $0, $1, $2) } }
    set { replacedBinary[operation] = newValue }
  }

  /// Returns the derivative that the table holds for an operation on one number.
  func localDerivative(
    of operation: UnaryOperation, argument: Double, value: Double
  ) -> Double {
    if !replacedUnary.isEmpty, let rule = replacedUnary[operation] {
      return rule(argument, value)
    }
    return Self.calculus(operation, argument, value)
  }

  /// Returns the derivatives that the table holds for an operation on two numbers.
  func localDerivatives(
    of operation: BinaryOperation, left: Double, right: Double, value: Double
  ) -> (left: Double, right: Double) {
    if !replacedBinary.isEmpty, let rule = replacedBinary[operation] {
      return rule(left, right, value)
    }
    return Self.calculus(operation, left, right, value)
  }

  // MARK: Calculus

  @inline(__always)
  static func calculus(
    _ operation: UnaryOperation, _ argument: Double, _ value: Double
  ) -> Double {
    switch operation {
    case .negate: -1
    case .sigma: value * (1 - value)
    case .tanh: 1 - value * value
    case .relu: argument > 0 ? 1 : 0
    case .step, .ceil, .floor: 0
    case .exp: value
    case .ln: 1 / argument
    case .sqrt: 1 / (2 * value)
    case .abs: argument > 0 ? 1 : argument < 0 ? -1 : 0
    }
  }

  @inline(__always)
  static func calculus(
    _ operation: BinaryOperation, _ left: Double, _ right: Double, _ value: Double
  ) -> (left: Double, right: Double) {
    switch operation {
    case .add: (1, 1)
    case .subtract: (1, -1)
    case .multiply: (right, left)
    case .divide: (1 / right, -value / right)
    case .power: (powerByBase(left, right), powerByExponent(left, right, value))
    case .max: left >= right ? (1, 0) : (0, 1)
    case .min: left <= right ? (1, 0) : (0, 1)
    }
  }

  private static func powerByBase(_ base: Double, _ exponent: Double) -> Double {
    switch exponent {
    // u^0 is 1 everywhere; 0 · 0^−1 would not be a number.
    case 0: 0
    case 2: 2 * base
    default: exponent * Elementary.power(base, exponent - 1)
    }
  }

  private static func powerByExponent(
    _ base: Double, _ exponent: Double, _ value: Double
  ) -> Double {
    // 0^v is 0 for every positive v. Below 0 the power exists only for whole exponents.
    if base == 0, exponent > 0 { return 0 }
    return base > 0 ? value * Elementary.ln(base) : .nan
  }
}
