extension Expression {
  /// How many operations there are.
  public var operationCount: Int {
    switch self {
    case .number, .name: 0
    case .unary(_, let argument): 1 + argument.operationCount
    case .binary(_, let left, let right): 1 + left.operationCount + right.operationCount
    }
  }
}
