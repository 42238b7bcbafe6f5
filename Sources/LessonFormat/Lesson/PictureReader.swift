import Curriculum

/// Reads the picture of a step.
enum PictureReader {
  /// Reads a picture.
  ///
  /// - Parameter asksGradient: Whether a question of the step asks for a gradient; then gradients
  ///   appear as they are earned unless the picture says otherwise.
  static func read(_ node: LocatedNode, in scope: StepScope, asksGradient: Bool) -> Picture? {
    guard var mapping = node.mapping() else { return nil }
    let graphNode = mapping.node("graph")
    let graph = graphNode.map(scope.lesson.graphs.reader.read) ?? scope.graphName
    if graphNode == nil, scope.lacksGraph { node.report(.graphNotNamed) }
    let values = mapping.optional("values", as: ValueReader<Picture.Shown>.word)
    let gradients = mapping.optional("gradients", as: ValueReader<Picture.Shown>.word)
    mapping.finish()
    return graph.map {
      Picture(
        graph: $0, values: values ?? .earned,
        gradients: gradients ?? (asksGradient && $0 == scope.graphName ? .earned : .none))
    }
  }
}
