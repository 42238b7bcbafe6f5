/// A run over a tape that carries fractions beside the doubles.
struct ExactSweep {
  private(set) var memory: Tape.Memory
  private(set) var values: [Rational?]
  private(set) var adjoints: [Rational?]

  private let tape: Tape
  /// The size of the largest number that each slot was summed from.
  private var sizes: [Double]

  /// The distance from zero, relative to the size of its terms, within which a sum is zero.
  static let zeroTolerance = 1e-12

  init(graph: Graph, overriding: [String: Double]) {
    tape = graph.tape
    memory = tape.makeMemory()
    let count = tape.count
    values = Array(repeating: nil, count: count)
    adjoints = Array(repeating: .zero, count: count)
    sizes = Array(repeating: 0, count: count)
    for given in graph.given {
      guard let slot = tape.slot(of: given.name) else { continue }
      if let value = overriding[given.name] {
        memory.values[slot] = value
        values[slot] = Rational(writtenAs: value)
      } else {
        values[slot] = given.expression.exactValue()
      }
    }
  }

  // MARK: Forward

  mutating func forward() throws(DomainError) {
    for slot in tape.instructions.indices {
      let instruction = tape.instructions[slot]
      let left = instruction.left
      switch instruction.opcode {
      case .leaf:
        sizes[slot] = memory.values[slot].magnitude
        // The given values know better what they are: 1/3, or ln(3), which is no fraction.
        if slot >= tape.givenCount { values[slot] = Rational(writtenAs: memory.values[slot]) }
      case .copy:
        memory.values[slot] = memory.values[left]
        values[slot] = values[left]
        sizes[slot] = sizes[left]
      case .unary(let operation):
        let result = operation.value(memory.values[left])
        memory.values[slot] = result
        values[slot] =
          values[left].flatMap(operation.exactValue)
          ?? operation.exactValue(ofInexact: memory.values[left])
        sizes[slot] = operation == .negate ? sizes[left] : result.magnitude
      case .binary(let operation):
        combine(operation, left, instruction.right, at: slot)
      }
      try settle(slot)
    }
  }

  private mutating func combine(
    _ operation: BinaryOperation, _ left: Int, _ right: Int, at slot: Int
  ) {
    let result = operation.value(memory.values[left], memory.values[right])
    memory.values[slot] = result
    if let left = values[left], let right = values[right] {
      values[slot] = operation.exactValue(left, right)
    } else if operation == .multiply, values[left] == .zero || values[right] == .zero {
      values[slot] = .zero
    }
    switch operation {
    case .add, .subtract:
      sizes[slot] = max(sizes[left], sizes[right])
      let noise = sizes[slot] * Self.zeroTolerance
      if result.magnitude <= noise, noise.isFinite { memory.values[slot] = 0 }
    case .multiply:
      sizes[slot] = sizes[left] * sizes[right]
    case .divide:
      sizes[slot] = sizes[left] / memory.values[right].magnitude
    case .power, .max, .min:
      sizes[slot] = result.magnitude
    }
  }

  /// Puts the exact value of a slot, where it has one, in the place of the double.
  private mutating func settle(_ slot: Int) throws(DomainError) {
    // The doubles of a given value and of a written number are right already.
    if tape.instructions[slot].opcode != .leaf, let exact = values[slot] {
      memory.values[slot] = exact.doubleValue
    }
    let value = memory.values[slot]
    guard value.isFinite else { throw tape.domainError(at: slot) { memory.values[$0] } }
    memory.values[slot] = value.withoutNegativeZero
  }

  // MARK: Backward

  mutating func backward(from output: Int) {
    for slot in memory.adjoints.indices { memory.adjoints[slot] = 0 }
    var isReached = Array(repeating: false, count: memory.adjoints.count)
    var largest = Array(repeating: 0.0, count: memory.adjoints.count)
    memory.adjoints[output] = 1
    adjoints[output] = .one
    isReached[output] = true
    for slot in stride(from: output, through: 0, by: -1) where isReached[slot] {
      if let exact = adjoints[slot] {
        memory.adjoints[slot] = exact.doubleValue
      } else if largest[slot].isFinite,
        memory.adjoints[slot].magnitude <= largest[slot] * Self.zeroTolerance
      {
        memory.adjoints[slot] = 0
      }
      for (input, local) in localDerivatives(of: slot) {
        let contribution = memory.adjoints[slot] * local.double
        memory.adjoints[input] += contribution
        largest[input] = max(largest[input], contribution.magnitude)
        isReached[input] = true
        let exact = exactContribution(adjoints[slot], local)
        adjoints[input] = exact.flatMap { adjoints[input]?.adding($0) }
      }
    }
  }

  private struct LocalDerivative {
    var double: Double
    var exact: Rational?
  }

  private func exactContribution(_ upstream: Rational?, _ local: LocalDerivative) -> Rational? {
    // A path that nothing comes through is exact, whatever stands on its other side.
    if upstream == .zero, local.double.isFinite { return .zero }
    if local.exact == .zero { return .zero }
    guard let upstream, let exact = local.exact else { return nil }
    return upstream.multiplied(by: exact)
  }

  private func localDerivatives(of slot: Int) -> [(input: Int, local: LocalDerivative)] {
    let rules = DerivativeRules.standard
    let instruction = tape.instructions[slot]
    let left = instruction.left
    let right = instruction.right
    let value = memory.values[slot]
    switch instruction.opcode {
    case .leaf:
      return []
    case .copy:
      return [(left, LocalDerivative(double: 1, exact: .one))]
    case .unary(let operation):
      let argument = memory.values[left]
      let exact =
        operation.exactDerivative(ofInexact: argument)
        ?? values[left].flatMap { operation.exactDerivative($0, value: values[slot]) }
      let double = rules.localDerivative(of: operation, argument: argument, value: value)
      return [(left, LocalDerivative(double: double, exact: exact))]
    case .binary(let operation):
      let double = rules.localDerivatives(
        of: operation, left: memory.values[left], right: memory.values[right], value: value)
      let exact = operation.exactDerivatives(
        values[left], values[right], value: values[slot],
        isFirstChosen: double.left == 1)
      return [
        (left, LocalDerivative(double: double.left, exact: exact.left)),
        (right, LocalDerivative(double: double.right, exact: exact.right)),
      ]
    }
  }
}
