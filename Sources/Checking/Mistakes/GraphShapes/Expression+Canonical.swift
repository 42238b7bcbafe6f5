import Autodiff

/// One form for what can be written in several ways.
extension Expression {
  /// The expression with `sigma(u)` for `1/(1 + exp(-u))`, `u^2` for `u*u` and `max(0, u)` as
  /// `relu(u)`.
  var canonical: Expression {
    switch self {
    case .number, .name:
      return self
    case .unary(let operation, let argument):
      return .unary(operation, argument.canonical)
    case .binary(let operation, let left, let right):
      let left = left.canonical
      let right = right.canonical
      if let argument = Self.sigmoidArgument(operation, left, right) {
        return .unary(.sigma, argument)
      }
      if operation == .multiply, left == right, !left.isNumber { return left.squared }
      if operation == .max, left == 0 { return .unary(.relu, right) }
      if operation == .max, right == 0 { return .unary(.relu, left) }
      return .binary(operation, left, right)
    }
  }

  /// The most operations in a formula that somebody works out by hand: in longer ones no mistakes
  /// are looked for.
  static let handLimit = 200

  /// Whether the expression is a number without names.
  var isNumber: Bool {
    switch self {
    case .number, .unary(.negate, .number): true
    default: false
    }
  }

  /// Whether the expression is a function of something, such as `ln(p)`.
  var isFunction: Bool {
    if case .unary(let operation, _) = self { operation != .negate } else { false }
  }

  /// The base of a second power.
  var squareBase: Expression? {
    if case .binary(.power, let base, .number(2)) = self { base } else { nil }
  }

  private static func sigmoidArgument(
    _ operation: BinaryOperation, _ numerator: Expression, _ denominator: Expression
  ) -> Expression? {
    guard operation == .divide, numerator == 1,
      case .binary(.add, let first, let second) = denominator
    else { return nil }
    let exponential = first == 1 ? second : second == 1 ? first : nil
    switch exponential {
    case .unary(.exp, .unary(.negate, let argument))?: return argument
    case .binary(.power, .name(MathematicalConstant.e.rawValue), .unary(.negate, let argument))?:
      return argument
    default: return nil
    }
  }
}
