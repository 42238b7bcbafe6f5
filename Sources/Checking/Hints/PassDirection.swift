/// Which way a pass goes through a graph.
public enum PassDirection: Hashable, Sendable {
  /// Value by value.
  case forward
  /// Gradient by gradient.
  case backward
}
