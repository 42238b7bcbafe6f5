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
      let nearest =
        differentiated(text) ?? node.suggestion(for: text, among: graph.nodes.map(\.name))
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

  /// The node that a gradient is taken with respect to, in a text such as `dL/dx`, `∂L/∂x` or `dx`.
  private func differentiated(_ text: String) -> String? {
    guard let last = text.split(separator: "/").last, let sign = last.first,
      sign == "d" || sign == "∂"
    else { return nil }
    return graph.node(named: String(last.dropFirst()))?.name
  }

  /// Returns the name that a text is, in the spelling that formulas use (`w′` is `w'`).
  static func name(_ text: String) -> String? {
    guard case .name(let name) = try? Expression(parsing: text) else { return nil }
    return name
  }
}
