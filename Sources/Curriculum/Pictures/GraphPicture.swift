/// A computation graph as a picture.
public struct GraphPicture: Hashable, Sendable {
  /// How much of a graph's numbers a picture shows.
  public enum Shown: String, Hashable, Sendable, CaseIterable {
    /// Only what the learner has answered in this lesson.
    case earned
    /// Everything, as in a worked example.
    case all
    /// Nothing.
    case none
  }

  /// The name of the graph that is drawn.
  public var graph: String
  /// Which forward values are shown; given values always are.
  public var values: Shown
  /// Which gradients are shown.
  public var gradients: Shown
  /// The nodes that stand out, such as the weights.
  public var highlighted: Set<String>

  /// Creates a picture of a graph.
  public init(
    graph: String, values: Shown = .earned, gradients: Shown = .none,
    highlighted: Set<String> = []
  ) {
    self.graph = graph
    self.values = values
    self.gradients = gradients
    self.highlighted = highlighted
  }
}
