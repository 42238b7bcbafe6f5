/// A tape made ready to be run many times, with one output, as training needs.
///
///     let workspace = Workspace(graph)
///     workspace.setValue(0.5, at: weight)
///     try workspace.forward()
///     workspace.backward()
///     workspace.gradient(at: weight)
///
/// Making one takes the time of a dozen runs of the tape as it stands; after that nothing is
/// allocated. Values are the very ones that ``Tape/forward(_:)`` computes. Gradients may differ in
/// the last digits, because their terms are added in another order.
public final class Workspace {
  /// The tape that is run.
  public let tape: Tape
  @usableFromInline let memory: SweepMemory
  private let outputPosition: Int
  /// Whether every run holds one operation.
  private let isShort: Bool

  deinit { memory.deallocate() }

  /// Makes a workspace with the given values of the tape.
  ///
  /// - Parameter output: The slot that is differentiated.
  public init(_ tape: Tape, output: Int) {
    precondition(tape.instructions.indices.contains(output), "the output is a slot of the tape")
    self.tape = tape
    memory = SweepMemory(tape, Schedule(of: tape, output: output))
    outputPosition = Int(memory.positions[output])
    isShort = memory.runs.count == memory.operationCount
  }

  /// Makes a workspace for the output of a graph.
  public convenience init(_ graph: Graph) {
    self.init(graph.tape, output: graph.tape.slot(of: graph.output) ?? graph.tape.count - 1)
  }

  /// Sets the value of a given node, or of a number in a formula, for the runs to come.
  ///
  /// Slots that are computed keep what is computed.
  @inlinable
  public func setValue(_ value: Double, at slot: Int) {
    let position = position(of: slot)
    if position < memory.leafCount { memory.values[position] = value + 0 }
  }

  /// Computes the value of every slot.
  ///
  /// - Throws: The first node, in the tape's order, that has no finite real value.
  public func forward() throws(DomainError) {
    let isFinite = isShort ? forwardSingly() : forwardInRuns()
    if !isFinite { try fail() }
  }

  /// Computes the derivative of the output with respect to every slot, from the values of the last
  /// forward run.
  public func backward() {
    memory.adjoints.update(repeating: 0, count: memory.count)
    memory.adjoints[outputPosition] = 1
    if isShort { backwardSingly() } else { backwardInRuns() }
  }

  /// Takes a step of gradient descent: each parameter becomes itself − learning rate × gradient.
  ///
  /// - Parameter parameters: The slots of given nodes.
  public func descend(_ parameters: [Int], learningRate: Double) {
    for slot in parameters {
      setValue(value(at: slot) - learningRate * gradient(at: slot), at: slot)
    }
  }

  /// Returns the value of a slot.
  @inlinable
  public func value(at slot: Int) -> Double { memory.values[position(of: slot)] }

  /// Returns the derivative of the output with respect to a slot.
  ///
  /// It is infinite or NaN where it does not exist, as below the square root of 0.
  @inlinable
  public func gradient(at slot: Int) -> Double { memory.adjoints[position(of: slot)] }

  @inlinable
  func position(of slot: Int) -> Int {
    precondition(0..<memory.count ~= slot, "a slot of the tape")
    return Int(memory.positions[slot])
  }

  // Apart, so that what an error needs is not made ready in every run.
  @inline(never)
  private func fail() throws(DomainError) {
    // Before the first slot in the tape's order that is not finite, everything is as it should be.
    let slot = (0..<tape.count).first { !value(at: $0).isFinite } ?? 0
    throw tape.domainError(at: slot, values: value)
  }
}
