/// Lays operations out in slots, each after those it uses.
///
///     var builder = TapeBuilder(given: [("x", 3)])
///     let square = builder.append(.multiply, 0, 0)
///     let loss = builder.append(.tanh, square)
///     builder.endNode("L")
///     let tape = builder.makeTape()
public struct TapeBuilder: Sendable {
  private(set) var instructions: [Instruction] = []
  private(set) var leaves: [Tape.Leaf] = []
  private(set) var names: [String] = []
  private(set) var nodeSlots: [Int] = []
  private(set) var indices: [String: Int] = [:]
  let givenCount: Int

  /// Begins a tape.
  ///
  /// - Parameter given: The nodes whose values are given; they fill the first slots, from 0.
  public init(given: [(name: String, value: Double)] = []) {
    givenCount = given.count
    for node in given {
      append(node.value)
      endNode(node.name)
    }
  }

  /// Makes room for so many slots, so that appending need not move what is there.
  public mutating func reserveCapacity(_ count: Int) {
    instructions.reserveCapacity(count)
  }

  /// Appends a number that does not change, and returns its slot.
  @discardableResult
  public mutating func append(_ number: Double) -> Int {
    let slot = append(Instruction(.leaf))
    leaves.append(Tape.Leaf(slot: slot, value: number))
    return slot
  }

  /// Appends an operation on a slot there is, and returns its own slot.
  @discardableResult
  public mutating func append(_ operation: UnaryOperation, _ argument: Int) -> Int {
    append(Instruction(.unary(operation), left: checked(argument)))
  }

  /// Appends an operation on two slots there are, and returns its own slot.
  @discardableResult
  public mutating func append(_ operation: BinaryOperation, _ left: Int, _ right: Int) -> Int {
    append(Instruction(.binary(operation), left: checked(left), right: checked(right)))
  }

  /// Appends the value of a slot there is once more, and returns the new slot.
  @discardableResult
  mutating func appendCopy(of slot: Int) -> Int {
    append(Instruction(.copy, left: checked(slot)))
  }

  /// Gives a node the slots appended since the node before; the last one is its value.
  ///
  /// A name given twice means the later node.
  public mutating func endNode(_ name: String) {
    indices[name] = nodeSlots.count
    names.append(name)
    nodeSlots.append(instructions.count - 1)
  }

  /// Returns the tape as it is so far.
  public func makeTape() -> Tape { Tape(self) }

  private mutating func append(_ instruction: Instruction) -> Int {
    precondition(instructions.count < Tape.maximumCount, "the tape is full")
    instructions.append(instruction)
    return instructions.count - 1
  }

  /// Every argument stands before what uses it: what the sweeps rely on is made sure here, once.
  private func checked(_ slot: Int) -> Int {
    precondition(instructions.indices.contains(slot), "an argument comes before what uses it")
    return slot
  }
}
