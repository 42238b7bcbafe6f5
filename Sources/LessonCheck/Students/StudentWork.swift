import Autodiff
import Curriculum

/// A graph worked through by hand: forward node by node, backward by the chain rule.
struct StudentWork {
  private let graph: Graph?
  private let given: [String: Double]
  private let arithmetic: StudentArithmetic
  /// The value of every node.
  private let values: [String: Double]
  /// The gradient of the output with respect to every node on a way to it.
  private let gradients: [String: Double]

  /// Works through a step's graph.
  init(_ graph: Graph?, given: [String: Double], arithmetic: StudentArithmetic) {
    self.graph = graph
    self.given = given
    self.arithmetic = arithmetic
    var values: [String: Double] = [:]
    for node in graph?.nodes ?? [] {
      if let formula = node.expression {
        values[node.name] = arithmetic.kept(
          arithmetic.value(of: formula) { Self.number($0, values) })
      } else {
        values[node.name] = given[node.name] ?? graph?.givenValue(node.name)
      }
    }
    var gradients: [String: Double] = [:]
    if let graph {
      gradients[graph.output] = 1
      for node in graph.nodes.reversed() where node.name != graph.output {
        let terms = graph.consumers(of: node.name).compactMap { consumer -> Double? in
          guard let upstream = gradients[consumer],
            let formula = graph.node(named: consumer)?.expression
          else { return nil }
          let local = arithmetic.slope(of: formula, by: node.name) { Self.number($0, values) }
          return upstream * arithmetic.kept(local)
        }
        if !terms.isEmpty { gradients[node.name] = arithmetic.kept(terms.reduce(0, +)) }
      }
    }
    self.values = values
    self.gradients = gradients
  }

  /// Returns the number that a field asks for; nil where it asks for none.
  func number(for target: Field.Target) -> Double? {
    switch target {
    case .value(let node, let row) where row.isEmpty: values[node]
    case .value(let node, let row):
      StudentWork(graph, given: given.merging(row) { $1 }, arithmetic: arithmetic).values[node]
    case .gradient(let node): gradients[node] ?? 0
    case .localDerivative(let consumer, let input):
      (graph?.node(named: consumer)?.expression).map { formula in
        arithmetic.slope(of: formula, by: input) { Self.number($0, values) }
      }
    case .update(let parameter, let rate):
      values[parameter].map { $0 - arithmetic.kept(rate * (gradients[parameter] ?? 0)) }
    case .number(let formula): value(of: formula)
    case .expression, .shape, .decomposition, .find, .experiment, .choice: nil
    }
  }

  /// Returns the value of a formula over the graph's names.
  func value(of formula: Expression) -> Double {
    arithmetic.value(of: formula) { Self.number($0, values) }
  }

  private static func number(_ name: String, _ values: [String: Double]) -> Double {
    values[name] ?? MathematicalConstant(rawValue: name)?.value ?? .nan
  }
}
