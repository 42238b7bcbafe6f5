extension Expression: ExpressibleByIntegerLiteral {
  /// Creates a number; below 0 the opposite of one.
  public init(integerLiteral value: Int) {
    self = .constant(Double(value))
  }
}

/// Combinations of expressions in the form in which a person would leave them: no `0 +`, no `1*`,
/// numbers in front, one minus sign at most and at the left.
extension Expression {
  /// Returns a number in the form in which numbers are read from text: a sign is an operation.
  static func constant(_ value: Double) -> Expression {
    value < 0 ? .unary(.negate, .number(-value)) : .number(value.withoutNegativeZero)
  }

  static func sum(_ left: Expression, _ right: Expression) -> Expression {
    if left == 0 { return right }
    if right == 0 { return left }
    if let folded = folded(left, right, +) { return folded }
    if let positive = right.strippedOfMinus { return difference(left, positive) }
    if let positive = left.strippedOfMinus { return difference(right, positive) }
    if left == right { return product(2, left) }
    return switch right {
    case .binary(.add, let first, let second): sum(sum(left, first), second)
    case .binary(.subtract, let first, let second): difference(sum(left, first), second)
    default: .binary(.add, left, right)
    }
  }

  static func difference(_ left: Expression, _ right: Expression) -> Expression {
    if right == 0 { return left }
    if left == 0 { return opposite(right) }
    if let folded = folded(left, right, -) { return folded }
    if left == right { return 0 }
    if let positive = right.strippedOfMinus { return sum(left, positive) }
    return .binary(.subtract, left, right)
  }

  static func product(_ left: Expression, _ right: Expression) -> Expression {
    if left == 0 || right == 0 { return 0 }
    if left == 1 { return right }
    if right == 1 { return left }
    if let folded = folded(left, right, *, scale: { $0 * $0 }) { return folded }
    if let positive = left.strippedOfMinus { return opposite(product(positive, right)) }
    if let positive = right.strippedOfMinus { return opposite(product(left, positive)) }
    switch (left, right) {
    case (.number, .number):
      return .binary(.multiply, left, right)
    case (.binary(.multiply, .number(let number), let rest), .number):
      return product(product(.number(number), right), rest)
    case (_, .number):
      return product(right, left)
    case (_, .binary(.multiply, let first, let second)):
      return product(product(left, first), second)
    case (_, .binary(.divide, let numerator, let denominator)):
      return quotient(product(left, numerator), denominator)
    case (.binary(.divide, let numerator, let denominator), _):
      return quotient(product(numerator, right), denominator)
    default:
      return .binary(.multiply, left, right)
    }
  }

  static func quotient(_ left: Expression, _ right: Expression) -> Expression {
    if left == 0 { return 0 }
    if right == 1 { return left }
    if left == right { return 1 }
    if let positive = left.strippedOfMinus { return opposite(quotient(positive, right)) }
    if let positive = right.strippedOfMinus { return opposite(quotient(left, positive)) }
    if case .binary(.divide, let numerator, let denominator) = left {
      return .binary(.divide, numerator, product(denominator, right))
    }
    return .binary(.divide, left, right)
  }

  static func power(_ base: Expression, _ exponent: Expression) -> Expression {
    if exponent == 0 { return 1 }
    if exponent == 1 { return base }
    return .binary(.power, base, exponent)
  }

  /// Returns the expression with its sign turned, the minus as far left as possible.
  static func opposite(_ expression: Expression) -> Expression {
    if expression == 0 { return 0 }
    if let positive = expression.strippedOfMinus { return positive }
    if case .binary(.subtract, let left, let right) = expression { return difference(right, left) }
    return expression.withLeadingMinus
  }

  /// The expression with a minus before its first factor.
  ///
  /// The factor stays as it is, also where it is a difference that could be turned round: a sum of
  /// terms can then still take the sign over.
  private var withLeadingMinus: Expression {
    switch self {
    case .binary(.multiply, let left, let right): .binary(.multiply, left.withLeadingMinus, right)
    case .binary(.divide, let left, let right): .binary(.divide, left.withLeadingMinus, right)
    default: .unary(.negate, self)
    }
  }

  /// The expression without the minus sign it begins with, or nil if it begins with none.
  private var strippedOfMinus: Expression? {
    switch self {
    case .number(let number): number < 0 ? .number(-number) : nil
    case .unary(.negate, let argument): argument
    case .binary(.multiply, let left, let right):
      left.strippedOfMinus.map { Self.product($0, right) }
    case .binary(.divide, let left, let right):
      left.strippedOfMinus.map { Self.quotient($0, right) }
    default: nil
    }
  }

  /// The number that the expression is, its sign included.
  private var number: Double? {
    switch self {
    case .number(let number): number
    case .unary(.negate, .number(let number)): -number
    default: nil
    }
  }

  /// Returns the result of an operation on two numbers, or nil if it could not be written exactly.
  ///
  /// Only whole numbers and short decimals are combined, by an arithmetic on whole numbers in which
  /// nothing is rounded: 0.1*3 becomes 0.3, and 1/3 stays as it is.
  private static func folded(
    _ left: Expression, _ right: Expression, _ operation: (Double, Double) -> Double,
    scale power: (Double) -> Double = { $0 }
  ) -> Expression? {
    guard let left = left.number, let right = right.number else { return nil }
    for scale in [1.0, 1_000, 1_000_000] {
      let leftUnits = (left * scale).rounded()
      let rightUnits = (right * scale).rounded()
      guard leftUnits / scale == left, rightUnits / scale == right else { continue }
      let units = operation(leftUnits, rightUnits)
      // Up to here whole numbers are exact in double precision, and so is the one division.
      return units.magnitude <= 0x1p53 ? .constant(units / power(scale)) : nil
    }
    return nil
  }
}
