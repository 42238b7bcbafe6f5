/// The compiled form of a graph: one flat list of instructions, computed forward and swept backward
/// by loops.
///
/// A slot holds one number: a given value, a number of a formula, or the result of one operation.
/// The slots of a node stand together, those it uses before it, its own value last:
///
///     d = 2*b      slot 3: 2      slot 4: multiply 3 1
///
/// A tape that is run once is run as it stands: ``forward(_:)`` and ``backward(_:from:using:)`` on a
/// ``Memory``. A ``Workspace`` runs one many times, as training does.
public struct Tape: Sendable {
  /// A slot that nothing is computed for, and its value.
  struct Leaf: Sendable {
    var slot: Int
    var value: Double
  }

  /// The numbers of one run over a tape; only of use with the tape that made it.
  public struct Memory: Sendable {
    /// The value of each slot.
    public internal(set) var values: [Double]
    /// The derivative of the node last swept from with respect to each slot.
    public internal(set) var adjoints: [Double]
    /// The slots that the backward sweep came to.
    ///
    /// An adjoint of 0 does not tell: an infinite local derivative must spoil a 0 that arrived,
    /// and must not spoil a slot that nothing depends on.
    var isReached: [Bool]
  }

  /// The largest number of slots: their positions, times 32, fit 31 bits.
  public static let maximumCount = 1 << 26

  /// What fills each slot; the arguments of an instruction stand before it.
  let instructions: [Instruction]
  /// The slots with a value of their own, ascending; the given nodes' come first.
  let leaves: [Leaf]
  let names: [String]
  let givenCount: Int
  /// The slot of each node's value, ascending.
  let nodeSlots: [Int]
  private let indices: [String: Int]

  init(_ builder: TapeBuilder) {
    instructions = builder.instructions
    leaves = builder.leaves
    names = builder.names
    givenCount = builder.givenCount
    nodeSlots = builder.nodeSlots
    indices = builder.indices
  }

  /// The number of slots.
  public var count: Int { instructions.count }

  /// Returns the slot that holds a node's value.
  public func slot(of node: String) -> Int? {
    indices[node].map { nodeSlots[$0] }
  }

  /// Returns a memory with the given values of the graph.
  public func makeMemory() -> Memory {
    var memory = Memory(
      values: Array(repeating: 0, count: count), adjoints: Array(repeating: 0, count: count),
      isReached: Array(repeating: false, count: count))
    for leaf in leaves { memory.values[leaf.slot] = leaf.value }
    return memory
  }

  /// Sets the value of a given node for the runs to come.
  ///
  /// Other names have no effect.
  public func setGiven(_ node: String, to value: Double, in memory: inout Memory) {
    guard let index = indices[node], index < givenCount else { return }
    memory.values[nodeSlots[index]] = value
  }

  /// Sets the value of a given node, by its slot, for the runs to come.
  ///
  /// Other slots keep theirs.
  public func setGiven(at slot: Int, to value: Double, in memory: inout Memory) {
    // The given nodes have the first slots.
    guard (0..<givenCount).contains(slot) else { return }
    memory.values[slot] = value
  }

  /// The position of a node in topological order.
  func index(of node: String) -> Int? { indices[node] }

  /// The slots of a node's own formula; the last one holds its value.
  func slots(ofNodeAt index: Int) -> ClosedRange<Int> {
    let last = nodeSlots[index]
    return (index == 0 ? 0 : min(nodeSlots[index - 1] + 1, last))...last
  }

  /// Returns the error of a slot without a finite value, from the values of all slots.
  func domainError(at slot: Int, values: (Int) -> Double) -> DomainError {
    let instruction = instructions[slot]
    let left = values(instruction.left)
    let right = values(instruction.right)
    let node = name(ofSlot: slot)
    return switch instruction.opcode {
    case .leaf, .copy:
      DomainError(node: node, operation: nil, arguments: [values(slot)])
    case .unary(let operation):
      DomainError(node: node, operation: .unary(operation), arguments: [left])
    case .binary(let operation):
      DomainError(node: node, operation: .binary(operation), arguments: [left, right])
    }
  }

  /// The node to whose formula a slot belongs: the first whose own slot is not before it.
  private func name(ofSlot slot: Int) -> String {
    var low = 0
    var high = nodeSlots.count
    while low < high {
      let middle = (low + high) / 2
      if nodeSlots[middle] < slot { low = middle + 1 } else { high = middle }
    }
    return low < names.count ? names[low] : ""
  }
}
