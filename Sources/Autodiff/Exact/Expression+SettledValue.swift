extension Expression {
  /// Returns the expression's value in double precision, in which a fraction is exact and a sum
  /// within 1e-12 of the size of its terms from zero is zero.
  ///
  /// - Parameters:
  ///   - lookup: The value of a name, or nil where it has none.
  ///   - exact: The exact value of a name, or nil where it has none.
  /// - Returns: nil where the expression has no value.
  public func settledValue(
    _ lookup: (String) -> Double?, exact: (String) -> Rational?
  ) -> Double? {
    settled(lookup, exact)?.value
  }

  /// A number with the fraction that it is, and the size of the largest number it was summed from.
  private struct Settled {
    var value: Double
    var exact: Rational?
    var size: Double
  }

  private func settled(
    _ lookup: (String) -> Double?, _ exact: (String) -> Rational?
  ) -> Settled? {
    switch self {
    case .number(let number):
      return Settled(value: number, exact: Rational(writtenAs: number), size: number.magnitude)
    case .name(let name):
      let constant = MathematicalConstant(rawValue: name)?.value
      return (lookup(name) ?? constant).map {
        Settled(value: $0, exact: exact(name), size: $0.magnitude)
      }
    case .unary(let operation, let argument):
      guard let argument = argument.settled(lookup, exact),
        let value = operation.result(argument.value)
      else { return nil }
      let fraction =
        argument.exact.flatMap(operation.exactValue)
        ?? operation.exactValue(ofInexact: argument.value)
      let size = operation == .negate ? argument.size : value.magnitude
      return Settled(value: fraction?.doubleValue ?? value, exact: fraction, size: size)
    case .binary(let operation, let left, let right):
      guard let left = left.settled(lookup, exact), let right = right.settled(lookup, exact),
        let value = operation.result(left.value, right.value)
      else { return nil }
      return Self.combine(operation, left, right, value)
    }
  }

  private static func combine(
    _ operation: BinaryOperation, _ left: Settled, _ right: Settled, _ value: Double
  ) -> Settled {
    var fraction: Rational?
    if let left = left.exact, let right = right.exact {
      fraction = operation.exactValue(left, right)
    }
    var result = Settled(
      value: fraction?.doubleValue ?? value, exact: fraction, size: value.magnitude)
    switch operation {
    case .add, .subtract:
      result.size = Swift.max(left.size, right.size)
      let noise = result.size * ExactSweep.zeroTolerance
      if fraction == nil, noise.isFinite, value.magnitude <= noise { result.value = 0 }
    case .multiply: result.size = left.size * right.size
    case .divide: result.size = left.size / right.value.magnitude
    case .power, .max, .min: break
    }
    return result
  }
}
