import Autodiff
import Curriculum

/// How much has to be worked out, link after link, from what a question of practice shows to what it asks.
///
/// Forward, a link is a node whose value is not shown; backward, a way from a node to one that uses it.
/// What an earlier field has asked for is there already, so that the gradients along a path have as many
/// links together as the last of them asked alone.
public struct WorkLinks: Hashable, Sendable {
  /// The links of each field, in the order of the step.
  public private(set) var fields: [Int] = []

  /// The nodes whose values are worked out already.
  private var values: Set<String> = []
  /// The nodes whose gradients are.
  private var gradients: Set<String> = []

  /// Follows the work of a step that shows no gradient, and all values that do not follow from what it
  /// asks; without a graph each field is a link.
  public init(of truth: StepTruth) {
    guard let graph = truth.graph else {
      fields = truth.step.fields.map { _ in 1 }
      return
    }
    let asked = truth.step.fields.compactMap { field in
      if case .value(let node, _) = field.target { node } else { nil }
    }
    let untold = graph.descendants(of: Set(asked))
    for field in truth.step.fields {
      fields.append(links(of: field, graph, untold: untold))
    }
  }

  private mutating func links(of field: Field, _ graph: Graph, untold: Set<String>) -> Int {
    switch field.target {
    case .value(let node, _):
      let behind = graph.ancestors(of: node).intersection(untold).union([node])
      return behind.count { values.insert($0).inserted }
    case .gradient(let node): return backward(to: node, graph)
    case .update(let parameter, _): return backward(to: parameter, graph) + 1
    case .expression(let question): return parts(of: question, graph)
    default: return 1
    }
  }

  /// The ways that lie between the output and a node.
  private mutating func backward(to node: String, _ graph: Graph) -> Int {
    let between = graph.nodesOnWay(from: node)
    return between.subtracting([graph.output]).filter { gradients.insert($0).inserted }
      .map { graph.consumers(of: $0, leadingTo: graph.output).count }.reduce(0, +)
  }

  /// How many formulas are put together in one that is to be written down.
  private func parts(of question: ExpressionQuestion, _ graph: Graph) -> Int {
    guard question.names != nil, case .quantity(.value(let node)) = question.subject else {
      return 1
    }
    let behind = graph.ancestors(of: node)
    return graph.nodes.count { $0.expression != nil && behind.contains($0.name) }
  }
}
