public import Autodiff

/// The graph that a learner made by taking a formula apart, with the learner's own names.
public enum LearnerGraph {
  /// Reads the graph from an accepted answer; nil where it cannot be read.
  ///
  /// - Parameter graph: The lesson's graph, for its given nodes.
  public static func read(_ answer: String, given graph: Graph) -> Graph? {
    let given = graph.given.map { (name: $0.name, text: $0.expression.text()) }
    guard let lines = try? DefinitionLine.lines(in: answer, known: given.map(\.name)) else {
      return nil
    }
    return try? Graph(
      given: given, definitions: lines.map { "\($0.name) = \($0.formula.text())" })
  }
}
