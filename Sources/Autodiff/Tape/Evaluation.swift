/// The values of a graph's nodes.
public struct Evaluation: Sendable {
  private let tape: Tape
  private let output: String
  private let memory: Tape.Memory

  init(tape: Tape, output: String, memory: Tape.Memory) {
    self.tape = tape
    self.output = output
    self.memory = memory
  }

  /// The value of a node; nil where the graph has no node of that name.
  public subscript(name: String) -> Double? {
    tape.slot(of: name).map { memory.values[$0] }
  }

  /// Returns the derivative of a node with respect to every node.
  ///
  /// - Parameters:
  ///   - name: The node that is differentiated; the graph's output unless named.
  ///   - rules: The local derivatives to use.
  /// - Returns: The gradients; without any where the graph has no node of that name.
  public func gradients(
    of name: String? = nil, using rules: DerivativeRules = .standard
  ) -> Gradients {
    var swept = memory
    if let slot = tape.slot(of: name ?? output) {
      tape.backward(&swept, from: slot, using: rules)
    } else {
      swept.adjoints = Array(repeating: .nan, count: swept.adjoints.count)
    }
    return Gradients(tape: tape, adjoints: swept.adjoints)
  }

  /// Returns the derivative of a node's own formula with respect to a node in it, all others held
  /// fixed.
  ///
  /// With `L = c*e` this is the value of `c` for `e`, whatever `e` is computed from. It is 0 for a
  /// node that does not stand in the formula, and 1 for the node itself.
  ///
  /// - Returns: The derivative; nil where one of the nodes is unknown, or where the derivative is
  ///   not a finite number, as that of `sqrt` at 0.
  public func localDerivative(
    of consumer: String, withRespectTo input: String, using rules: DerivativeRules = .standard
  ) -> Double? {
    guard let consumer = tape.index(of: consumer), let input = tape.index(of: input) else {
      return nil
    }
    let derivative = tape.localDerivative(
      ofNodeAt: consumer, withRespectToNodeAt: input, memory, using: rules)
    return derivative.isFinite ? derivative : nil
  }
}
