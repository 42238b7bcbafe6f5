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

  /// Computes a graph forward and backward, exact where the numbers are fractions as in a lesson.
  init(_ graph: Graph) throws(DomainError) {
    self.graph = graph
    let exact = try ExactEvaluation(of: graph)
    evaluation = exact.evaluation
    gradients = exact.gradients
    var relevant: Set<String> = [graph.output]
    for node in graph.nodes.reversed() where relevant.contains(node.name) {
      relevant.formUnion(node.expression?.names ?? [])
    }
    self.relevant = relevant
  }

  /// Returns nodes with all whose gradients theirs are worked from, but for the output that is not
  /// among them: from the output back.
  func onTheWay(to asked: [String]) -> [String] {
    let found = graph.descendants(of: Set(asked)).intersection(relevant)
      .subtracting([graph.output]).union(asked)
    return graph.nodes.reversed().map(\.name).filter(found.contains)
  }

  /// Returns the nodes that use a node and that the output depends on, in topological order.
  func paths(from node: String) -> [String] {
    graph.consumers(of: node).filter(relevant.contains)
  }
}
