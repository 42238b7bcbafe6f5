extension Expression {
  /// Returns the expression's value in double precision.
  ///
  /// - Parameter lookup: The value of a name, or nil where it has none. The constants `e` and `pi`
  ///   stand in for names that the lookup does not know.
  /// - Throws: The first name without a value, or the first operation without a finite real result,
  ///   in the order of evaluation.
  public func value(
    _ lookup: (String) -> Double? = { _ in nil }
  ) throws(EvaluationError) -> Double {
    switch self {
    case .number(let number):
      return number
    case .name(let name):
      guard let value = lookup(name) ?? MathematicalConstant(rawValue: name)?.value else {
        throw .unknownName(name)
      }
      return value
    case .unary(let operation, let argument):
      let argument = try argument.value(lookup)
      let result = operation.value(argument)
      guard result.isFinite else { throw .undefined(.unary(operation), arguments: [argument]) }
      return result.withoutNegativeZero
    case .binary(let operation, let left, let right):
      let left = try left.value(lookup)
      let right = try right.value(lookup)
      let result = operation.value(left, right)
      guard result.isFinite else { throw .undefined(.binary(operation), arguments: [left, right]) }
      return result.withoutNegativeZero
    }
  }
}

extension Double {
  /// The same number, with 0 in place of −0: a learner knows only one zero.
  var withoutNegativeZero: Double { self + 0 }
}
