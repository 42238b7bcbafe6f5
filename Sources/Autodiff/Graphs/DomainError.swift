/// A node whose value cannot be computed.
public struct DomainError: Error, Hashable, Sendable {
  /// The node's name.
  public let node: String
  /// The operation in the node's formula that has no finite real result; nil for a given node whose
  /// value is not finite.
  public let operation: Operation?
  /// What the operation was applied to, or the value of the given node.
  public let arguments: [Double]

  /// Creates an error.
  public init(node: String, operation: Operation?, arguments: [Double]) {
    self.node = node
    self.operation = operation
    self.arguments = arguments
  }

  /// Why there is no value.
  public var fault: Operation.Fault {
    operation?.fault(for: arguments) ?? .argumentNotFinite
  }
}
