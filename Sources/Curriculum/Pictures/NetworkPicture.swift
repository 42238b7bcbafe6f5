/// A picture of a network as units with weights on the arrows between them; with one unit alone, of
/// the unit from its inputs to its output.
public struct NetworkPicture: Hashable, Sendable {
  /// What stands on the arrows.
  public enum Labels: String, Hashable, Sendable, CaseIterable {
    /// The numbers.
    case values
    /// The names of the weights.
    case names
  }

  /// The most layers.
  public static let layerLimit = 5
  /// The most units of a layer.
  public static let unitLimit = 4

  /// The graph.
  public var graph: String
  /// The nodes of each layer, the inputs first; each layer is computed from the one before.
  public var layers: [[String]]
  /// What stands on the arrows.
  public var weights: Labels
  /// Which of the units' values are shown.
  public var values: GraphPicture.Shown
  /// The units that are crossed out, without their arrows.
  public var dropped: Set<String>

  /// Creates a picture.
  public init(
    graph: String, layers: [[String]], weights: Labels = .values,
    values: GraphPicture.Shown = .none, dropped: Set<String> = []
  ) {
    self.graph = graph
    self.layers = layers
    self.weights = weights
    self.values = values
    self.dropped = dropped
  }
}
