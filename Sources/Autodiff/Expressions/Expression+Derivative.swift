extension Expression {
  /// Returns the derivative with respect to a name, simplified for a reader.
  ///
  /// All other names count as constants. Conventions are those of ``DerivativeRules``.
  ///
  ///     try Expression(parsing: "c*e").derivative(withRespectTo: "c").text()        // e
  ///     try Expression(parsing: "(y - t)^2").derivative(withRespectTo: "t").text()  // -2*(y - t)
  ///     try Expression(parsing: "sigma(z)").derivative(withRespectTo: "z").text()
  ///     // sigma(z)*(1 - sigma(z))
  public func derivative(withRespectTo name: String) -> Expression {
    switch self {
    case .number:
      return 0
    case .name(let own):
      return own == name ? 1 : 0
    case .unary(let operation, let argument):
      let inner = argument.derivative(withRespectTo: name)
      if inner == 0 { return 0 }
      return .product(Self.localDerivative(of: operation, argument), inner)
    case .binary(let operation, let left, let right):
      return Self.derivative(
        of: operation, left, right,
        inner: (left.derivative(withRespectTo: name), right.derivative(withRespectTo: name)))
    }
  }

  /// The derivative of an operation with respect to its argument.
  private static func localDerivative(
    of operation: UnaryOperation, _ u: Expression
  ) -> Expression {
    let value = Expression.unary(operation, u)
    return switch operation {
    case .negate: .opposite(1)
    case .sigma: .product(value, .difference(1, value))
    case .tanh: .difference(1, .binary(.power, value, 2))
    case .relu: .unary(.step, u)
    case .step, .ceil, .floor: 0
    case .exp: value
    case .ln: .quotient(1, u)
    case .sqrt: .quotient(1, .product(2, value))
    // The sign of u, which is 0 at 0.
    case .abs: .difference(.unary(.step, u), .unary(.step, .opposite(u)))
    }
  }

  private static func derivative(
    of operation: BinaryOperation, _ u: Expression, _ v: Expression,
    inner: (u: Expression, v: Expression)
  ) -> Expression {
    switch operation {
    case .add:
      return .sum(inner.u, inner.v)
    case .subtract:
      return .difference(inner.u, inner.v)
    case .multiply:
      return .sum(.product(inner.u, v), .product(u, inner.v))
    case .divide:
      let first = Expression.quotient(inner.u, v)
      if inner.v == 0 { return first }
      let second = Expression.quotient(.product(u, inner.v), .power(v, 2))
      return .difference(first, second)
    case .power:
      return power(u, v, inner: inner)
    case .max, .min:
      if inner.u == 0, inner.v == 0 { return 0 }
      // 1 where the second argument is chosen, which is not so where both are equal.
      let second = Expression.unary(
        .step, operation == .max ? .difference(v, u) : .difference(u, v))
      return .sum(.product(.difference(1, second), inner.u), .product(second, inner.v))
    }
  }

  /// The derivative of `u^v`: `v·u^(v − 1)·u' + u^v·ln(u)·v'`.
  private static func power(
    _ u: Expression, _ v: Expression, inner: (u: Expression, v: Expression)
  ) -> Expression {
    let byBase = Expression.product(.product(v, .power(u, .difference(v, 1))), inner.u)
    if inner.v == 0 { return byBase }
    let byExponent = Expression.product(
      .product(.binary(.power, u, v), .unary(.ln, u)), inner.v)
    return .sum(byBase, byExponent)
  }
}
