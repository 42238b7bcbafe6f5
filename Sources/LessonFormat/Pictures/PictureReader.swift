import Curriculum

/// Reads the picture of a step.
enum PictureReader {
  /// The rows that a chart may have.
  static let rowRange = 6...20

  /// Reads a picture: a chart of the kind that one of its keys names, or a graph without such a key.
  ///
  /// - Parameter asksGradient: Whether a question of the step asks for a gradient; then gradients
  ///   appear as they are earned unless the picture says otherwise.
  static func read(_ node: LocatedNode, in scope: StepScope, asksGradient: Bool) -> Picture? {
    guard ChartKindReader.all.contains(where: { node.hasKey($0.key) }) else {
      return readGraph(node, in: scope, asksGradient: asksGradient)
    }
    guard var mapping = node.mapping(.chart) else { return nil }
    let kinds = ChartKindReader.all.compactMap { reader in
      mapping.node(reader.key).map { (reader: reader, value: $0) }
    }
    let rows = mapping.value("rows", as: .wholeNumber(rowRange)) ?? Picture.defaultRows
    mapping.finish()
    guard kinds.count == 1, let kind = kinds.first else {
      node.report(.picture(.severalKinds(found: kinds.map(\.reader.key))))
      return nil
    }
    return kind.reader.read(kind.value, scope).map { .chart($0, rows: rows) }
  }

  private static func readGraph(
    _ node: LocatedNode, in scope: StepScope, asksGradient: Bool
  ) -> Picture? {
    guard var mapping = node.mapping(.graphPicture) else { return nil }
    let graphNode = mapping.node("graph")
    let graph = graphNode.map(scope.lesson.graphs.reader.read) ?? scope.graphName
    if graphNode == nil, scope.lacksGraph { scope.faults.report(.graphNotNamed, at: node) }
    let values = mapping.value("values", as: ValueReader<GraphPicture.Shown>.word)
    let gradients = mapping.value("gradients", as: ValueReader<GraphPicture.Shown>.word)
    let highlightNodes = mapping.value("highlight", as: .list(of: .located)) ?? []
    mapping.finish()
    let drawn = graph.flatMap { scope.lesson.graphs.graphs[$0] }?.graph
    let highlighted = highlightNodes.compactMap { node in
      drawn.flatMap { NodeReader(graph: $0).any.read(node) }
    }
    return graph.map {
      .graph(
        GraphPicture(
          graph: $0, values: values ?? .earned,
          gradients: gradients ?? (asksGradient && $0 == scope.graphName ? .earned : .none),
          highlighted: Set(highlighted)))
    }
  }
}
