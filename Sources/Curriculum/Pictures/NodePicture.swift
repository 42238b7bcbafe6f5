/// One node of a graph by itself: what goes into it and out of it, and on the way back the gradient
/// that arrives, the local derivatives, and the gradients that leave.
public struct NodePicture: Hashable, Sendable {
  /// The graph.
  public var graph: String
  /// The node.
  public var node: String
  /// Which of the values are shown.
  public var values: GraphPicture.Shown
  /// Which of the gradients are shown.
  public var gradients: GraphPicture.Shown

  /// Creates a picture.
  public init(
    graph: String, node: String, values: GraphPicture.Shown = .all,
    gradients: GraphPicture.Shown = .earned
  ) {
    self.graph = graph
    self.node = node
    self.values = values
    self.gradients = gradients
  }
}
