extension TapeBuilder {
  /// Appends a node after those it uses.
  mutating func append(_ expression: Expression, named name: String) {
    if case .name(let other) = expression, let slot = slot(of: other) {
      appendCopy(of: slot)
    } else {
      append(expression)
    }
    endNode(name)
  }

  /// Appends a formula, which is never deep, and returns the slot of its value.
  @discardableResult
  private mutating func append(_ expression: Expression) -> Int {
    switch expression {
    case .number(let number):
      return append(number)
    case .name(let name):
      // The reader of the graph let only the constants pass; a NaN would be found in the first run.
      return slot(of: name) ?? append(MathematicalConstant(rawValue: name)?.value ?? .nan)
    case .unary(let operation, let argument):
      let argument = append(argument)
      return append(operation, argument)
    case .binary(let operation, let left, let right):
      let left = append(left)
      let right = append(right)
      return append(operation, left, right)
    }
  }

  private func slot(of node: String) -> Int? { indices[node].map { nodeSlots[$0] } }
}
