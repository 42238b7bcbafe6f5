public import Autodiff

/// A computation graph of a lesson with what the lesson says about it.
public struct LessonGraph: Hashable, Sendable {
  /// The graph itself.
  public var graph: Graph
  /// The given nodes that training changes, in the order the author named them.
  public var parameters: [String]
  /// Which given values practice may draw anew.
  public var variation: Variation

  /// Creates a lesson's graph.
  public init(
    graph: Graph, parameters: [String] = [], variation: Variation = Variation()
  ) {
    self.graph = graph
    self.parameters = parameters
    self.variation = variation
  }
}
