public import Autodiff

/// The chain rule at one node of a graph: the sum over its consumers of upstream × local
/// derivative, `∂L/∂x = ∂L/∂p·∂p/∂x + ∂L/∂q·∂q/∂x`.
public struct ChainRule: Sendable {
  /// The node.
  public let node: String
  /// The graph's output.
  public let output: String
  /// The nodes that use it and that the output depends on, in topological order.
  public let consumers: [String]
  private let graph: Graph

  /// Creates the chain rule at a node of a graph.
  public init(graph: Graph, node: String) {
    self.graph = graph
    self.node = node
    output = graph.output
    consumers = graph.consumers(of: node)
  }

  /// The notation for the gradient of the node.
  public var left: String { Self.gradientName(of: output, by: node) }

  /// The sum of upstream × local derivative, over names such as `∂L/∂d` and `∂d/∂b`.
  ///
  /// Where the output itself uses the node, that path's term is its local derivative written out.
  public var sum: Expression {
    let terms = consumers.compactMap { consumer -> Expression? in
      guard consumer != output else { return localDerivative(of: consumer) }
      let upstream = Expression.name(Self.gradientName(of: output, by: consumer))
      let local = Expression.name(Self.gradientName(of: consumer, by: node))
      return .binary(.multiply, upstream, local)
    }
    guard let first = terms.first else { return .number(0) }
    return terms.dropFirst().reduce(first) { .binary(.add, $0, $1) }
  }

  /// The local derivatives that ``sum`` names, as formulas, one for each consumer.
  public var localDerivatives: [Equation] {
    consumers.filter { $0 != output }.compactMap { consumer in
      localDerivative(of: consumer).map {
        Equation(Self.gradientName(of: consumer, by: node), $0)
      }
    }
  }

  /// What the names in ``sum`` stand for.
  var quantities: [String: Quantity] {
    var quantities: [String: Quantity] = [:]
    for consumer in consumers where consumer != output {
      quantities[Self.gradientName(of: output, by: consumer)] = .gradient(node: consumer)
      quantities[Self.gradientName(of: consumer, by: node)] =
        .localDerivative(consumer: consumer, input: node)
    }
    return quantities
  }

  /// The local derivative of a consumer; where it holds the consumer's own formula, that is its
  /// value, so that a = σ(z) gives a·(1 − a).
  private func localDerivative(of consumer: String) -> Expression? {
    graph.node(named: consumer)?.expression.map {
      $0.derivative(withRespectTo: node).replacing($0, with: .name(consumer))
    }
  }

  /// Returns the notation for a derivative, such as `∂L/∂b`.
  public static func gradientName(of output: String, by node: String) -> String {
    "∂\(output)/∂\(node)"
  }
}

extension Expression {
  /// Returns the expression with one of its parts replaced wherever it stands.
  fileprivate func replacing(_ part: Expression, with other: Expression) -> Expression {
    guard self != part else { return other }
    return switch self {
    case .number, .name: self
    case .unary(let operation, let argument):
      .unary(operation, argument.replacing(part, with: other))
    case .binary(let operation, let left, let right):
      .binary(
        operation, left.replacing(part, with: other), right.replacing(part, with: other))
    }
  }
}
