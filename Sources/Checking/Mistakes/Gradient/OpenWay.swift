import Autodiff

/// The nodes whose gradients a learner has to find, or to trust, on the way back to one.
///
/// The way ends at the gradients that are known: whoever has ∂L/∂h right goes on from there to ∂L/∂w, and
/// nothing behind h is a place where ∂L/∂w went wrong.
struct OpenWay {
  private var nodes: Set<String> = []

  /// Follows the ways from a node towards the output.
  ///
  /// - Parameter isKnown: Whether the learner has the right gradient of a node.
  init(to node: String, in graph: Graph, where isKnown: (String) -> Bool) {
    var open = [node]
    while let next = open.popLast() {
      guard nodes.insert(next).inserted else { continue }
      open += graph.consumers(of: next, leadingTo: graph.output).filter { !isKnown($0) }
    }
  }

  /// Returns whether a mistake may have been made on it: one at the last step always, and one that was carried
  /// through all steps where it was made on the way.
  func holds(_ mistake: Mistake) -> Bool {
    guard mistake.specificity == .chain else { return true }
    return switch mistake.place {
    case .edge(let from, _), .edges(let from, _): nodes.contains(from)
    case .node, .term, .neighbour, .formula, .answer: true
    }
  }
}
