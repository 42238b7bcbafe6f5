/// A number that belongs to a graph.
public enum Quantity: Hashable, Sendable {
  /// The forward value of a node.
  case value(node: String)
  /// The gradient of the output with respect to a node.
  case gradient(node: String)
  /// The local derivative of a consumer with respect to one of its inputs.
  case localDerivative(consumer: String, input: String)
}
