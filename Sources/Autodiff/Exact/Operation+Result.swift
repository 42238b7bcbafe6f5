extension UnaryOperation {
  /// Returns the operation's result in double precision, or nil where it has no finite real one.
  public func result(_ argument: Double) -> Double? {
    let result = value(argument)
    return result.isFinite ? result.withoutNegativeZero : nil
  }
}

extension BinaryOperation {
  /// Returns the operation's result in double precision, or nil where it has no finite real one.
  public func result(_ left: Double, _ right: Double) -> Double? {
    let result = value(left, right)
    return result.isFinite ? result.withoutNegativeZero : nil
  }
}
