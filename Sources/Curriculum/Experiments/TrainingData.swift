/// The examples that a network is trained on.
public struct TrainingData: Hashable, Sendable {
  /// The most examples.
  public static let exampleLimit = 64

  /// The given nodes that differ from example to example, in the order written.
  public var inputs: [String]
  /// Their values, an example each; every example names all of them.
  public var examples: [[String: Double]]
  /// The node that predicts, if the lesson names one.
  public var prediction: String?
  /// The given node that is to be predicted, one of the inputs.
  public var target: String?

  /// Creates a table of examples.
  public init(
    inputs: [String], examples: [[String: Double]], prediction: String? = nil,
    target: String? = nil
  ) {
    self.inputs = inputs
    self.examples = examples
    self.prediction = prediction
    self.target = target
  }

  /// The two inputs that a plane can show; nil where there are more or fewer besides the target.
  public var axes: (horizontal: String, vertical: String)? {
    let features = inputs.filter { $0 != target }
    guard features.count == 2, prediction != nil else { return nil }
    return (features[0], features[1])
  }
}
