public import Autodiff
import Curriculum

/// The chain rule at one node of a graph: the sum over its consumers of upstream × local
/// derivative, `∂L/∂x = ∂L/∂p·∂p/∂x + ∂L/∂q·∂q/∂x`.
public struct ChainRule: Sendable {
  /// The most operations of a formula that is differentiated for a reader; of a longer one only
  /// the value of the derivative is shown.
  public static let longestFormula = 60

  /// The node.
  public let node: String
  /// The graph's output.
  public let output: String
  /// The nodes that use it and that the output depends on, in topological order: one for each way
  /// from the node on.
  public let consumers: [String]
  private let graph: Graph

  /// Creates the chain rule at a node of a graph.
  public init(graph: Graph, node: String) {
    self.graph = graph
    self.node = node
    output = graph.output
    consumers = graph.consumers(of: node, leadingTo: graph.output)
  }

  /// The notation for the gradient of the node.
  public var left: String { Self.gradientName(of: output, by: node) }

  /// Whether ``sum`` says more than the gradient's name: not where the output alone uses the node
  /// in a formula too long to be differentiated for a reader.
  public var isReadable: Bool {
    consumers != [output] || isShort(output)
  }

  /// The sum of upstream × local derivative, over names such as `∂L/∂d` and `∂d/∂b`.
  ///
  /// Where the output itself uses the node, that path's term is its local derivative written out,
  /// or ``directName`` where that would be too long.
  public var sum: Expression {
    let terms = consumers.map { consumer -> Expression in
      guard consumer != output else {
        return localDerivative(of: consumer) ?? .name(directName)
      }
      let upstream = Expression.name(Self.gradientName(of: output, by: consumer))
      let local = Expression.name(Self.gradientName(of: consumer, by: node))
      return .binary(.multiply, upstream, local)
    }
    guard let first = terms.first else { return .number(0) }
    return terms.dropFirst().reduce(first) { .binary(.add, $0, $1) }
  }

  /// The local derivatives that ``sum`` names, as formulas, one for each consumer whose formula is
  /// not too long.
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
    for consumer in consumers {
      guard consumer != output else {
        quantities[directName] = .localDerivative(consumer: output, input: node)
        continue
      }
      quantities[Self.gradientName(of: output, by: consumer)] = .gradient(node: consumer)
      quantities[Self.gradientName(of: consumer, by: node)] =
        .localDerivative(consumer: consumer, input: node)
    }
    return quantities
  }

  /// The notation for the share of the gradient that comes straight from the output's formula, all
  /// other nodes held fixed.
  private var directName: String { "(\(left))" }

  /// Returns the local derivative of a consumer as a formula, or nil where that is too long.
  ///
  /// Where the derivative holds the consumer's own formula, that is its value, so that a = σ(z)
  /// gives a·(1 − a).
  func localDerivative(of consumer: String) -> Expression? {
    guard let formula = graph.node(named: consumer)?.expression, isShort(consumer) else {
      return nil
    }
    return formula.derivative(withRespectTo: node).substituting(formula, with: .name(consumer))
  }

  private func isShort(_ consumer: String) -> Bool {
    (graph.node(named: consumer)?.expression?.operationCount ?? 0) <= Self.longestFormula
  }

  /// Returns the notation for a derivative, such as `∂L/∂b`.
  public static func gradientName(of output: String, by node: String) -> String {
    "∂\(output)/∂\(node)"
  }
}
