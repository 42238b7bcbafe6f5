extension UnaryOperation {
  /// Returns the operation's exact result, or nil where it is not a fraction.
  func exactValue(_ argument: Rational) -> Rational? {
    switch self {
    case .negate: argument.negated
    case .relu: max(argument, .zero)
    case .step: argument.sign > 0 ? .one : .zero
    case .abs: argument.magnitude
    case .ceil: argument.ceil
    case .floor: argument.floor
    case .sqrt: argument.squareRoot
    // The only fractions at which these are fractions too.
    case .sigma: argument == .zero ? Rational(1, over: 2) : nil
    case .tanh: argument == .zero ? .zero : nil
    case .exp: argument == .zero ? .one : nil
    case .ln: argument == .one ? .zero : nil
    }
  }

  /// Returns the exact result where it does not take an exact argument to know it.
  func exactValue(ofInexact argument: Double) -> Rational? {
    switch self {
    case .step: argument > 0 ? .one : .zero
    case .relu: argument > 0 ? nil : .zero
    case .ceil, .floor: Int(exactly: value(argument)).map { Rational($0) }
    default: nil
    }
  }

  /// Returns the exact derivative, by the conventions of ``DerivativeRules``.
  func exactDerivative(_ argument: Rational, value: Rational?) -> Rational? {
    switch self {
    case .negate, .relu, .step, .ceil, .floor, .abs:
      exactDerivative(ofInexact: argument.doubleValue)
    case .ln: Rational.one.divided(by: argument)
    case .exp: value
    case .sqrt: value.flatMap { $0.multiplied(by: Rational(2)) }.flatMap(Rational.one.divided)
    case .sigma:
      value.flatMap { value in Rational.one.subtracting(value)?.multiplied(by: value) }
    case .tanh: value.flatMap { $0.raised(to: 2) }.flatMap(Rational.one.subtracting)
    }
  }

  /// Returns the exact derivative where it does not take an exact argument to know it.
  func exactDerivative(ofInexact argument: Double) -> Rational? {
    switch self {
    case .negate: Rational(-1)
    case .relu: argument > 0 ? .one : .zero
    case .step, .ceil, .floor: .zero
    case .abs: argument > 0 ? .one : argument < 0 ? Rational(-1) : .zero
    default: nil
    }
  }
}

extension BinaryOperation {
  /// Returns the operation's exact result, or nil where it is not a fraction.
  func exactValue(_ left: Rational, _ right: Rational) -> Rational? {
    switch self {
    case .add: return left.adding(right)
    case .subtract: return left.subtracting(right)
    case .multiply: return left.multiplied(by: right)
    case .divide: return left.divided(by: right)
    case .power:
      if right == Rational(1, over: 2) { return left.squareRoot }
      guard let exponent = right.wholeExponent else { return nil }
      return left.raised(to: exponent)
    case .max: return left >= right ? left : right
    case .min: return left <= right ? left : right
    }
  }

  /// Returns the exact derivatives with respect to both arguments, by the conventions of
  /// ``DerivativeRules``; one that is not a fraction is nil.
  ///
  /// - Parameter isFirstChosen: Whether a maximum or minimum is its first argument.
  func exactDerivatives(
    _ left: Rational?, _ right: Rational?, value: Rational?, isFirstChosen: Bool
  ) -> (left: Rational?, right: Rational?) {
    switch self {
    case .add: return (.one, .one)
    case .subtract: return (.one, Rational(-1))
    case .multiply: return (right, left)
    case .max, .min: return isFirstChosen ? (.one, .zero) : (.zero, .one)
    case .divide:
      guard let right else { return (nil, value == .zero ? .zero : nil) }
      return (Rational.one.divided(by: right), value?.divided(by: right)?.negated)
    case .power:
      guard let right else { return (nil, nil) }
      let lowered = right.wholeExponent.flatMap { left?.raised(to: $0 - 1) }
      let byBase = right == .zero ? .zero : lowered?.multiplied(by: right)
      let hasFlatExponent = left == .one || left == .zero && right.sign > 0
      return (byBase, hasFlatExponent ? .zero : nil)
    }
  }
}

extension Rational {
  /// The number as an exponent, if it is whole and small enough to be of use.
  fileprivate var wholeExponent: Int? {
    isWhole && numerator.magnitude <= 1_000 ? Int(numerator) : nil
  }
}
