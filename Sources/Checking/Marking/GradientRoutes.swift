import Autodiff
import Curriculum

/// The ways in which a gradient may be computed: Σ over the consumers of upstream × local
/// derivative, each local derivative from whichever number the learner takes for it.
struct GradientRoutes {
  private let graph: Graph
  private let node: String

  /// With more consumers whose local derivative can be written in two ways, all are written the
  /// same way.
  private static let mostMixed = 3

  init(graph: Graph, node: String) {
    self.graph = graph
    self.node = node
  }

  /// The sum over the consumers, from their gradients.
  var direct: [Route] {
    if node == graph.output { return [route(1, [:])] }
    return sums { consumer in [upstream(consumer)] }
  }

  /// The sum one level further up, from the gradients of the consumers' consumers.
  ///
  /// For a = σ(z) in a cross-entropy this is (−y/a + (1 − y)/(1 − a))·a·(1 − a) as one formula of
  /// a, of which a learner knows that it is a − y.
  var composed: [Route] {
    guard node != graph.output, consumers.contains(where: { $0 != graph.output }) else {
      return []
    }
    return sums { consumer in
      if consumer == graph.output { return [upstream(consumer)] }
      let terms = graph.consumers(of: consumer).compactMap { next in
        localDerivatives(of: next, by: consumer).first.map {
          Term(upstream(next), times: $0)
        }
      }
      return [Term(sum: terms)]
    }
  }

  /// The sum over the consumers, with every local derivative as a number of its own.
  var named: Route? {
    guard node != graph.output, !consumers.isEmpty else { return nil }
    let sum = Term(
      sum: consumers.map { consumer in
        let name = ChainRule.gradientName(of: consumer, by: node)
        let local = Term(
          .name(name), quantities: [name: .localDerivative(consumer: consumer, input: node)])
        let upstream = upstream(consumer)
        return upstream.expression == 1
          ? local
          : Term(
            .binary(.multiply, upstream.expression, local.expression),
            quantities: upstream.quantities.merging(local.quantities) { first, _ in first })
      })
    return route(sum.expression, sum.quantities)
  }

  /// The ways to the local derivative of a consumer.
  func local(of consumer: String) -> [Route] {
    localDerivatives(of: consumer, by: node).map { route($0, [:]) }
  }

  // MARK: Terms

  /// A part of a sum with the quantities it names.
  private struct Term {
    var expression: Expression
    var quantities: [String: Quantity] = [:]

    init(_ expression: Expression, quantities: [String: Quantity] = [:]) {
      self.expression = expression
      self.quantities = quantities
    }

    /// The product of a gradient and a local derivative; a factor 1 is not written.
    init(_ upstream: Term, times local: Expression) {
      quantities = upstream.quantities
      if upstream.expression == 1 {
        expression = local
      } else if local == 1 {
        expression = upstream.expression
      } else {
        expression = .binary(.multiply, upstream.expression, local)
      }
    }

    init(sum terms: [Term]) {
      expression = terms.first?.expression ?? 0
      for term in terms.dropFirst() {
        expression = .binary(.add, expression, term.expression)
      }
      for term in terms { quantities.merge(term.quantities) { first, _ in first } }
    }
  }

  private var consumers: [String] { graph.consumers(of: node) }

  private func upstream(_ consumer: String) -> Term {
    guard consumer != graph.output else { return Term(1) }
    let name = ChainRule.gradientName(of: graph.output, by: consumer)
    return Term(.name(name), quantities: [name: .gradient(node: consumer)])
  }

  /// The local derivative from the consumer's own value where it has one, as a·(1 − a), and from
  /// its argument.
  private func localDerivatives(of consumer: String, by input: String) -> [Expression] {
    guard let formula = graph.node(named: consumer)?.expression else { return [] }
    let plain = formula.derivative(withRespectTo: input)
    let short = plain.substituting(formula, with: .name(consumer))
    return short == plain ? [plain] : [short, plain]
  }

  /// Returns a sum over the consumers for every combination of their local derivatives.
  private func sums(_ upstream: (String) -> [Term]) -> [Route] {
    let choices = consumers.map { consumer in
      let locals = localDerivatives(of: consumer, by: node)
      return upstream(consumer).flatMap { term in locals.map { Term(term, times: $0) } }
    }
    let mixed = choices.count { $0.count > 1 }
    var combinations: [[Term]] = [[]]
    if mixed <= Self.mostMixed {
      for choice in choices {
        combinations = combinations.flatMap { terms in choice.map { terms + [$0] } }
      }
    } else {
      combinations = [choices.compactMap(\.first), choices.compactMap(\.last)]
    }
    return combinations.map {
      let sum = Term(sum: $0)
      return route(sum.expression, sum.quantities)
    }
  }

  private func route(_ expression: Expression, _ quantities: [String: Quantity]) -> Route {
    Route(value: expression, graph: graph, quantities: quantities)
  }
}
