/// A picture of some values of a graph as bars, such as the probabilities of classes.
public struct BarsPicture: Hashable, Sendable {
  /// The most bars.
  public static let nodeLimit = 12

  /// The graph.
  public var graph: String
  /// The nodes, a bar each.
  public var nodes: [String]
  /// Which of the values are shown.
  public var values: GraphPicture.Shown

  /// Creates a picture.
  public init(graph: String, nodes: [String], values: GraphPicture.Shown = .earned) {
    self.graph = graph
    self.nodes = nodes
    self.values = values
  }
}
