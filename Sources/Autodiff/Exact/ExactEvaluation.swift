/// The values of a graph's nodes and the gradients of its output, exact where they are fractions.
///
/// Given values are decimals, so `+ − × /` and whole powers have exact results, which are kept
/// beside the doubles; the doubles of ``evaluation`` and ``gradients`` come from them. What is not
/// a fraction is computed in double precision, and there a sum within 1e-12 of the size of its
/// terms from zero is zero. So `step` and `relu` see the 0 that 0.1 + 0.2 − 0.3 is.
public struct ExactEvaluation: Sendable {
  /// The values as doubles.
  public let evaluation: Evaluation
  /// The gradients of the output as doubles.
  public let gradients: Gradients

  private let tape: Tape
  private let values: [Rational?]
  private let adjoints: [Rational?]

  /// Evaluates a graph.
  ///
  /// - Parameter overriding: Other values for given nodes.
  /// - Throws: The first node, in topological order, that has no finite real value.
  public init(
    of graph: Graph, overriding: [String: Double] = [:]
  ) throws(DomainError) {
    tape = graph.tape
    var sweep = ExactSweep(graph: graph, overriding: overriding)
    try sweep.forward()
    evaluation = Evaluation(tape: tape, output: graph.output, memory: sweep.memory)
    if let output = tape.slot(of: graph.output) { sweep.backward(from: output) }
    gradients = Gradients(tape: tape, adjoints: sweep.memory.adjoints)
    values = sweep.values
    adjoints = sweep.adjoints
  }

  /// Returns the exact value of a node, or nil where it is not a fraction.
  public func value(of node: String) -> Rational? {
    tape.slot(of: node).flatMap { values[$0] }
  }

  /// Returns the exact gradient of the output with respect to a node, or nil where it is not a
  /// fraction.
  public func gradient(of node: String) -> Rational? {
    tape.slot(of: node).flatMap { adjoints[$0] }
  }
}
