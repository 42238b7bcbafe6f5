/// The derivative of one node of a graph with respect to every node.
public struct Gradients: Sendable {
  private let tape: Tape
  private let adjoints: [Double]

  init(tape: Tape, adjoints: [Double]) {
    self.tape = tape
    self.adjoints = adjoints
  }

  /// The derivative with respect to a node: 0 for a node without effect.
  ///
  /// It is nil where the graph has no node of that name, or where the derivative is not a finite
  /// number, as that of `sqrt(x)` at 0, or of `x^n` with respect to `n` where `x` is negative.
  public subscript(name: String) -> Double? {
    guard let slot = tape.slot(of: name), adjoints[slot].isFinite else { return nil }
    return adjoints[slot]
  }
}
