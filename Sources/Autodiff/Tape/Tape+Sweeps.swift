extension Tape {
  /// Computes the value of every slot from the given values in the memory.
  ///
  /// - Throws: The first node, in topological order, that has no finite real value. The values of
  ///   the nodes before it are then computed, those after it are not.
  public func forward(_ memory: inout Memory) throws(DomainError) {
    for slot in instructions.indices {
      let instruction = instructions[slot]
      let value: Double
      switch instruction.opcode {
      case .leaf: value = memory.values[slot]
      case .copy: value = memory.values[instruction.left]
      case .unary(let operation):
        value = operation.value(memory.values[instruction.left])
      case .binary(let operation):
        value = operation.value(memory.values[instruction.left], memory.values[instruction.right])
      }
      guard value.isFinite else { throw domainError(at: slot) { memory.values[$0] } }
      memory.values[slot] = value.withoutNegativeZero
    }
  }

  /// Computes the derivative of one slot with respect to every slot, from the values of the last
  /// forward run.
  ///
  /// A slot used in several places receives the sum of what arrives from each. An adjoint that does
  /// not exist, as below the square root of 0, is infinite or NaN.
  public func backward(
    _ memory: inout Memory, from output: Int, using rules: DerivativeRules = .standard
  ) {
    for slot in instructions.indices {
      memory.adjoints[slot] = 0
      memory.isReached[slot] = false
    }
    guard instructions.indices.contains(output) else { return }
    memory.adjoints[output] = 1
    memory.isReached[output] = true
    for slot in stride(from: output, through: 0, by: -1) where memory.isReached[slot] {
      let contributions = contributions(from: slot, upstream: memory.adjoints[slot], memory, rules)
      if let left = contributions.left { memory.receive(left, at: instructions[slot].left) }
      if let right = contributions.right { memory.receive(right, at: instructions[slot].right) }
    }
  }

  /// Returns the derivative of one node's own formula with respect to a node that it uses, all other
  /// nodes held fixed; 0 where it does not use it.
  func localDerivative(
    ofNodeAt consumer: Int, withRespectToNodeAt input: Int, _ memory: Memory,
    using rules: DerivativeRules
  ) -> Double {
    guard consumer != input else { return 1 }
    let slots = slots(ofNodeAt: consumer)
    let target = nodeSlots[input]
    var adjoints = Array(repeating: 0.0, count: slots.count)
    adjoints[slots.count - 1] = 1
    var total = 0.0
    // Slots outside the formula are other nodes: they pass nothing on, and only one is asked for.
    func receive(_ contribution: Double?, at slot: Int) {
      guard let contribution else { return }
      if slot == target { total += contribution }
      if slots.contains(slot) { adjoints[slot - slots.lowerBound] += contribution }
    }
    for slot in slots.reversed() {
      let upstream = adjoints[slot - slots.lowerBound]
      let contributions = contributions(from: slot, upstream: upstream, memory, rules)
      receive(contributions.left, at: instructions[slot].left)
      receive(contributions.right, at: instructions[slot].right)
    }
    return total
  }

  /// Returns upstream × local derivative for the slots that a slot was computed from.
  private func contributions(
    from slot: Int, upstream: Double, _ memory: Memory, _ rules: DerivativeRules
  ) -> (left: Double?, right: Double?) {
    let instruction = instructions[slot]
    switch instruction.opcode {
    case .leaf:
      return (nil, nil)
    case .copy:
      return (upstream, nil)
    case .unary(let operation):
      let local = rules.localDerivative(
        of: operation, argument: memory.values[instruction.left], value: memory.values[slot])
      return (upstream * local, nil)
    case .binary(let operation):
      let local = rules.localDerivatives(
        of: operation, left: memory.values[instruction.left],
        right: memory.values[instruction.right],
        value: memory.values[slot])
      return (upstream * local.left, upstream * local.right)
    }
  }

}

extension Tape.Memory {
  fileprivate mutating func receive(_ contribution: Double, at slot: Int) {
    adjoints[slot] += contribution
    isReached[slot] = true
  }
}
