/// Lays the formulas of a graph out in slots.
struct TapeCompiler {
  private(set) var opcodes: [Tape.Opcode] = []
  private(set) var lefts: [Int] = []
  private(set) var rights: [Int] = []
  private(set) var values: [Double] = []
  private(set) var nodeSlots: [Int] = []
  private(set) var indices: [String: Int] = [:]

  init(nodeCount: Int) {
    nodeSlots.reserveCapacity(nodeCount)
    indices.reserveCapacity(nodeCount)
  }

  mutating func append(given node: Graph.Given) {
    finish(node.name, slot: appendSlot(.leaf, value: node.value))
  }

  /// Appends a node after those it uses.
  mutating func append(_ expression: Expression, named name: String) {
    if case .name(let other) = expression, let index = indices[other] {
      finish(name, slot: appendSlot(.copy, left: nodeSlots[index]))
    } else {
      finish(name, slot: compile(expression))
    }
  }

  private mutating func finish(_ name: String, slot: Int) {
    indices[name] = nodeSlots.count
    nodeSlots.append(slot)
  }

  private mutating func compile(_ expression: Expression) -> Int {
    switch expression {
    case .number(let number):
      return appendSlot(.leaf, value: number)
    case .name(let name):
      if let index = indices[name] { return nodeSlots[index] }
      // The reader of the graph let only the constants pass; a NaN would be found in the first run.
      return appendSlot(.leaf, value: MathematicalConstant(rawValue: name)?.value ?? .nan)
    case .unary(let operation, let argument):
      let argument = compile(argument)
      return appendSlot(.unary(operation), left: argument)
    case .binary(let operation, let left, let right):
      let left = compile(left)
      let right = compile(right)
      return appendSlot(.binary(operation), left: left, right: right)
    }
  }

  private mutating func appendSlot(
    _ opcode: Tape.Opcode, left: Int = 0, right: Int = 0, value: Double = 0
  ) -> Int {
    opcodes.append(opcode)
    lefts.append(left)
    rights.append(right)
    values.append(value)
    return opcodes.count - 1
  }
}
