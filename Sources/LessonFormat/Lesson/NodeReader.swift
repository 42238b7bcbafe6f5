import Autodiff
import Curriculum

/// Reads the names of a graph's nodes.
struct NodeReader {
  /// The graph the names must be of.
  let graph: Graph

  /// The name of any node.
  var any: ValueReader<String> {
    ValueReader { node in
      guard let text = node.scalar() else { return nil }
      if let name = Self.name(text), graph.node(named: name) != nil { return name }
      let nearest = node.suggestion(for: text, among: graph.nodes.map(\.name))
      node.report(.unknownNode(text, nearest: nearest))
      return nil
    }
  }

  /// The name of a given node.
  var given: ValueReader<String> {
    ValueReader { node in
      guard let name = any.read(node) else { return nil }
      if graph.givenValue(name) != nil { return name }
      node.report(.notGiven(name))
      return nil
    }
  }

  /// The name of a computed node.
  var computed: ValueReader<String> {
    ValueReader { node in
      guard let name = any.read(node) else { return nil }
      if graph.givenValue(name) == nil { return name }
      node.report(.notComputed(name))
      return nil
    }
  }

  /// Returns the name that a text is, in the spelling that formulas use (`w′` is `w'`).
  static func name(_ text: String) -> String? {
    guard case .name(let name) = try? Expression(parsing: text) else { return nil }
    return name
  }
}
