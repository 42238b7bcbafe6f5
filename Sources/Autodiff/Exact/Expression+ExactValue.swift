extension Expression {
  /// Returns the expression's exact value, or nil if it has none or it is not a fraction.
  ///
  /// Numbers count as the decimals they were written as.
  ///
  ///     try Expression(parsing: "0.1 + 0.2 - 0.3").exactValue()   // 0
  ///     try Expression(parsing: "sigma(0)").exactValue()          // 1/2
  ///     try Expression(parsing: "sqrt(2)").exactValue()           // nil
  ///
  /// - Parameter lookup: The exact value of a name, or nil where it has none.
  public func exactValue(_ lookup: (String) -> Rational? = { _ in nil }) -> Rational? {
    switch self {
    case .number(let number):
      return Rational(writtenAs: number)
    case .name(let name):
      return lookup(name)
    case .unary(let operation, let argument):
      return argument.exactValue(lookup).flatMap(operation.exactValue)
    case .binary(let operation, let left, let right):
      guard let left = left.exactValue(lookup), let right = right.exactValue(lookup) else {
        return nil
      }
      return operation.exactValue(left, right)
    }
  }
}
