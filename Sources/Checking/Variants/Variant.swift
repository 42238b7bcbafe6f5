public import Autodiff

/// A graph with given values that were drawn from a seed.
public struct Variant: Hashable, Sendable {
  /// The graph with the values.
  public let graph: Graph
  /// The seed that leads to these values again.
  public let seed: UInt64
  /// How many mistakes lead to the same wrong number as another, over all fields.
  public let collisions: Int
}
