/// A node of a graph, computed without the nodes that it does not depend on: where a loss has no
/// value, the prediction still has one.
///
///     let graph = try Graph(given: [("z", "800")], definitions: ["y = sigma(z)", "L = -ln(1 - y)"])
///     NodeProbe("y", of: graph)?.value()   // 1
///     NodeProbe("L", of: graph)?.value()   // nil
public struct NodeProbe: Sendable {
  private let tape: Tape
  private let slot: Int

  /// Prepares a node; nil where the graph has none of that name.
  public init?(_ node: String, of graph: Graph) {
    guard let tape = graph.tape(of: node), let slot = tape.slot(of: node) else { return nil }
    self.tape = tape
    self.slot = slot
  }

  /// Returns the node's value; nil where it has none.
  ///
  /// - Parameter overriding: Other values for given nodes.
  public func value(overriding: [String: Double] = [:]) -> Double? {
    var memory = tape.makeMemory()
    for (name, value) in overriding { tape.setGiven(name, to: value, in: &memory) }
    return (try? tape.forward(&memory)) == nil ? nil : memory.values[slot]
  }
}
