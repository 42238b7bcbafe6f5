import Autodiff

/// The graph as JSON: every node in topological order, given values first.
enum ExplainJSON {
  /// Returns the document.
  ///
  /// The operation of a given node is `null`, and so is a gradient that does not exist.
  static func document(_ explained: ExplainedGraph) -> JSON {
    let nodes = explained.graph.nodes.map { node in
      JSON.object([
        ("name", .text(node.name)),
        ("operation", node.expression.map { .text($0.text()) } ?? .null),
        ("value", explained.evaluation[node.name].map(JSON.number) ?? .null),
        ("gradient", explained.gradients[node.name].map(JSON.number) ?? .null),
      ])
    }
    return .object([("nodes", .list(nodes)), ("output", .text(explained.graph.output))])
  }
}
