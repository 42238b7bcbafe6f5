import Autodiff
import Curriculum

extension QuestionKindReader {
  /// `local: { of: d, by: b }`, the derivative of a node's formula with respect to a node in it.
  static let local = QuestionKindReader(key: "local", shape: .mapping(.local), isAboutNode: true) {
    node, scope in
    readLocal(node, in: scope).map { consumer, input in
      .localDerivative(consumer: consumer, input: input)
    }
  }

  /// Reads a node and one that it is computed from.
  static func readLocal(
    _ node: LocatedNode, in scope: StepScope
  ) -> (consumer: String, input: String)? {
    guard let graph = scope.graph(neededBy: node), var mapping = node.mapping(.local) else {
      return nil
    }
    let names = NodeReader(graph: graph)
    let consumer = mapping.value("of", as: names.computed)
    let inputNode = mapping.node("by")
    let input = mapping.value("by", as: names.any)
    mapping.finish()
    guard let consumer, let input, let inputNode else { return nil }
    guard graph.node(named: consumer)?.expression?.mentions(input) == true else {
      inputNode.report(.notAnInput(input, of: consumer))
      return nil
    }
    if let numbers = scope.numbers,
      numbers.evaluation.localDerivative(of: consumer, withRespectTo: input) == nil
    {
      node.report(.undefinedGradient(input))
      return nil
    }
    return (consumer, input)
  }
}
