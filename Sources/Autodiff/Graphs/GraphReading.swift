/// The parts of a graph as they were read, in order and checked.
struct GraphReading {
  var given: [Graph.Given]
  /// In topological order, given nodes first.
  var nodes: [Graph.Node]
  /// For each node the indices of the nodes that use it, ascending.
  var consumers: [[Int]]
  var output: String
  var warnings: [GraphProblem]
}
