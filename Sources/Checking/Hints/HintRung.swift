import Autodiff
import Curriculum

/// A rung of a ladder of hints, before anything is computed for it.
enum HintRung: Hashable {
  /// What the author says.
  case author(LocalizedText)
  /// Where to look.
  case nudge
  /// The formula.
  case formula
  /// The formula with the numbers known so far.
  case numbers
  /// The whole solution.
  case solution

  /// Returns the rungs for a field of a step about a graph, mildest first.
  static func ladder(for field: Field, step: Step, graph: Graph?) -> [HintRung] {
    let question = step.question(of: field)
    let own = question?.hints ?? []
    // The author did not write for the small questions that a field is split into.
    let isAsked = question?.fields.contains(field) ?? true
    let rungs = isAsked ? (own.isEmpty ? step.hints : own).map(HintRung.author) : []
    let made = fromGraph(for: field, graph: graph)
    return rungs + (step.allowsReveal ? made : made.filter { $0 != .solution })
  }

  private static func fromGraph(for field: Field, graph: Graph?) -> [HintRung] {
    switch field.target {
    case .value(let node, _):
      return graph?.node(named: node)?.expression == nil
        ? [] : [.nudge, .formula, .numbers, .solution]
    case .gradient(let node):
      guard let graph, graph.node(named: node) != nil else { return [] }
      let chain = ChainRule(graph: graph, node: node)
      return node == graph.output || chain.consumers.isEmpty || !chain.isReadable
        ? [.nudge, .solution] : [.nudge, .formula, .numbers, .solution]
    case .localDerivative(let consumer, _):
      return graph?.node(named: consumer)?.expression == nil ? [] : [.nudge, .formula, .solution]
    case .update:
      return graph == nil ? [] : [.nudge, .formula, .numbers, .solution]
    case .expression(let question):
      guard case .quantity(let quantity) = question.subject, let graph else {
        return [.solution]
      }
      guard case .gradient(let node) = quantity else {
        return quantity.hasFormula(in: graph) ? [.nudge, .solution] : [.solution]
      }
      let consumers = ChainRule(graph: graph, node: node).consumers
      if consumers.isEmpty { return [.solution] }
      // Where the output uses the node, the chain rule written out is the answer.
      return consumers.contains(graph.output)
        ? [.nudge, .solution] : [.nudge, .formula, .solution]
    case .shape:
      return [.nudge, .solution]
    case .decomposition, .find, .experiment:
      return graph == nil ? [] : [.nudge, .solution]
    case .number(.number):
      return [.solution]
    case .number:
      return [.formula, .solution]
    case .choice(let options):
      return options.contains(where: \.isRight) ? [.solution] : []
    }
  }
}

extension Quantity {
  /// Whether the value or the local derivative is that of a node with a formula.
  fileprivate func hasFormula(in graph: Graph) -> Bool {
    switch self {
    case .value(let node), .localDerivative(let node, _):
      graph.node(named: node)?.expression != nil
    case .gradient: false
    }
  }
}
