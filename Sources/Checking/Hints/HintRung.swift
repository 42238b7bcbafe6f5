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
    let question = step.questions.first { $0.id == field.question }
    let own = question?.hints ?? []
    let rungs = (own.isEmpty ? step.hints : own).map(HintRung.author)
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
    case .number(.number):
      return [.solution]
    case .number:
      return [.formula, .solution]
    case .choice(let options):
      return options.contains(where: \.isRight) ? [.solution] : []
    }
  }
}
