import Autodiff

/// A graph with the values and gradients of all its nodes.
struct ExplainedGraph {
  /// The graph.
  let graph: Graph
  /// The values.
  let evaluation: Evaluation
  /// The derivatives of the output.
  let gradients: Gradients
  /// The nodes that the output depends on, itself among them.
  private let relevant: Set<String>

  /// Computes a graph forward and backward.
  init(_ graph: Graph) throws(DomainError) {
    self.graph = graph
    evaluation = try graph.evaluate()
    gradients = evaluation.gradients()
    var relevant: Set<String> = [graph.output]
    for node in graph.nodes.reversed() where relevant.contains(node.name) {
      relevant.formUnion(node.expression?.names ?? [])
    }
    self.relevant = relevant
  }

  /// Returns the nodes that use a node and that the output depends on, in topological order.
  func paths(from node: String) -> [String] {
    graph.consumers(of: node).filter(relevant.contains)
  }
}
