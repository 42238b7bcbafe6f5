/// The compiled form of a graph: flat arrays, computed forward and swept backward by loops.
///
/// A slot holds one number: a given value, a number of a formula, or the result of one operation.
/// The slots of a node stand together, those it uses before it, its own value last:
///
///     d = 2*b      slot 3: 2      slot 4: multiply 3 1
///
/// Values and adjoints live in a ``Memory``, which one run after the other can use: neither
/// ``forward(_:)`` nor ``backward(_:from:using:)`` allocates.
public struct Tape: Sendable {
  /// What fills a slot.
  enum Opcode: Hashable, Sendable {
    /// A given value or a number of a formula.
    case leaf
    /// The value of another slot, for a node that only renames one.
    case copy
    case unary(UnaryOperation)
    case binary(BinaryOperation)
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

  let names: [String]
  let givenCount: Int
  let opcodes: [Opcode]
  let lefts: [Int]
  let rights: [Int]
  /// The slot of each node's value, ascending.
  let nodeSlots: [Int]

  private let initialValues: [Double]
  private let indices: [String: Int]

  init(given: [Graph.Given], nodes: [Graph.Node]) {
    var compiler = TapeCompiler(nodeCount: nodes.count)
    for node in given { compiler.append(given: node) }
    for node in nodes {
      if let expression = node.expression { compiler.append(expression, named: node.name) }
    }
    names = nodes.map(\.name)
    givenCount = given.count
    opcodes = compiler.opcodes
    lefts = compiler.lefts
    rights = compiler.rights
    nodeSlots = compiler.nodeSlots
    initialValues = compiler.values
    indices = compiler.indices
  }

  /// Returns the slot that holds a node's value.
  public func slot(of node: String) -> Int? {
    indices[node].map { nodeSlots[$0] }
  }

  /// Returns a memory with the given values of the graph.
  public func makeMemory() -> Memory {
    Memory(
      values: initialValues,
      adjoints: Array(repeating: 0, count: opcodes.count),
      isReached: Array(repeating: false, count: opcodes.count))
  }

  /// Sets the value of a given node for the runs to come.
  ///
  /// Other names have no effect.
  public func setGiven(_ node: String, to value: Double, in memory: inout Memory) {
    guard let index = indices[node], index < givenCount else { return }
    memory.values[nodeSlots[index]] = value
  }

  /// The position of a node in topological order.
  func index(of node: String) -> Int? { indices[node] }

  /// The slots of a node's own formula; the last one holds its value.
  func slots(ofNodeAt index: Int) -> ClosedRange<Int> {
    let last = nodeSlots[index]
    return (index == 0 ? 0 : min(nodeSlots[index - 1] + 1, last))...last
  }
}
