import Autodiff
import Curriculum

/// A formula that leads to a number, with the quantities that its names stand for.
struct Route: Sendable {
  let formula: Formula
  let parts: [String: Quantity]

  /// Creates the route from the values of a graph's nodes.
  ///
  /// - Parameter quantities: The names that stand for something other than a node's value.
  init(value expression: Expression, graph: Graph?, quantities: [String: Quantity] = [:]) {
    var parts: [String: Quantity] = [:]
    for name in expression.names {
      if let quantity = quantities[name] {
        parts[name] = quantity
      } else if graph?.node(named: name) != nil {
        parts[name] = .value(node: name)
      }
    }
    self.parts = parts
    formula = Formula(expression, names: Set(parts.keys))
  }
}
