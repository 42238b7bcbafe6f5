/// Everything wrong with the description of a graph.
public struct GraphProblems: Error, Hashable, Sendable {
  /// The problems in the order of the text: given nodes, definitions, output.
  public let problems: [GraphProblem]
}
