import Autodiff
import Curriculum

/// The formulas of a graph's quantities, as they would be written on paper.
struct GraphFormulas {
  private let graph: Graph?

  init(_ graph: Graph?) {
    self.graph = graph
  }

  /// Returns one formula that answers a question; nil where there is none of a readable length.
  func formula(for question: ExpressionQuestion) -> Expression? {
    let formula: Expression? =
      switch question.subject {
      case .expression(let expression): expression
      case .quantity(.value(let node)): graph?.node(named: node)?.expression
      case .quantity(.gradient(let node)): gradient(of: node)
      case .quantity(.localDerivative(let consumer, let input)):
        graph?.node(named: consumer)?.expression?.derivative(withRespectTo: input)
      }
    guard let names = question.names else { return formula }
    return formula.flatMap { expanded($0) { !names.contains($0) } }
  }

  /// Returns the formula of a node over given nodes alone.
  func value(of node: String) -> Expression? { expanded(.name(node)) { _ in true } }

  /// Returns Σ over the consumers of upstream × local derivative, with the upstream written out.
  private func gradient(of node: String) -> Expression? {
    guard let graph, graph.node(named: node) != nil else { return nil }
    var formulas: [String: Expression] = [graph.output: 1]
    for name in graph.nodes.map(\.name).reversed() where formulas[name] == nil {
      var sum: Expression?
      for consumer in graph.consumers(of: name, leadingTo: graph.output) {
        guard let upstream = formulas[consumer],
          let local = ChainRule(graph: graph, node: name).localDerivative(of: consumer)
        else { return nil }
        let term = Self.product(upstream, local)
        sum = sum.map { $0 + term } ?? term
      }
      let formula = sum ?? 0
      guard formula.operationCount <= ChainRule.longestFormula else { return nil }
      formulas[name] = formula
      if name == node { break }
    }
    return formulas[node]
  }

  /// Returns an expression with the formulas of nodes in the place of their names.
  private func expanded(
    _ expression: Expression, where isReplaced: (String) -> Bool
  ) -> Expression? {
    var result = expression
    while true {
      let next = result.replacingNames { name in
        isReplaced(name) ? graph?.node(named: name)?.expression : nil
      }
      if next == result { return result }
      guard next.operationCount <= ChainRule.longestFormula else { return nil }
      result = next
    }
  }

  private static func product(_ left: Expression, _ right: Expression) -> Expression {
    if left == 1 { return right }
    return right == 1 ? left : left * right
  }
}
