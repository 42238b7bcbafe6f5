/// Predictions and targets as points above each example, with the error between them as a bar.
public struct ErrorsPicture: Hashable, Sendable {
  /// The nodes of an example.
  public struct Pair: Hashable, Sendable {
    /// The node that predicts.
    public var prediction: String
    /// The node that is to be predicted.
    public var target: String

    /// Creates an example.
    public init(prediction: String, target: String) {
      self.prediction = prediction
      self.target = target
    }
  }

  /// The most examples.
  public static let pairLimit = 12

  /// The graph.
  public var graph: String
  /// The examples.
  public var pairs: [Pair]

  /// Creates a picture.
  public init(graph: String, pairs: [Pair]) {
    self.graph = graph
    self.pairs = pairs
  }
}
