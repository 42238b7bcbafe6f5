public import Autodiff

/// The formula of a node over the given nodes alone, as a learner is to take it apart.
public enum WholeFormula {
  /// Returns the formula; nil where it is too long for a reader.
  public static func of(_ node: String, in graph: Graph) -> Expression? {
    GraphFormulas(graph).value(of: node)
  }
}
