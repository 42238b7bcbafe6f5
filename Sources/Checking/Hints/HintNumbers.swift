import Autodiff
import Curriculum

/// Puts numbers in the place of names in the formulas of hints.
struct HintNumbers {
  /// The numbers of the step.
  var truth: StepTruth
  /// Given values of a table's row.
  var given: [String: Double] = [:]
  /// What is still asked and must not be shown.
  var hidden: Set<Quantity> = []

  /// The numbers that open fields ask for.
  static func asked(in open: [Field]) -> Set<Quantity> {
    Set(
      open.compactMap { field in
        switch field.target {
        case .value(let node, _): .value(node: node)
        case .gradient(let node): .gradient(node: node)
        case .number, .choice: nil
        }
      })
  }

  /// Returns an expression with every number that may be shown in the place of its name.
  ///
  /// - Parameter quantities: What names stand for; any other name is the value of a node.
  func filled(_ expression: Expression, quantities: [String: Quantity] = [:]) -> Expression {
    switch expression {
    case .number: expression
    case .name(let name):
      number(quantities[name] ?? .value(node: name)).map(Expression.number) ?? expression
    case .unary(let operation, let argument):
      .unary(operation, filled(argument, quantities: quantities))
    case .binary(let operation, let left, let right):
      .binary(
        operation, filled(left, quantities: quantities), filled(right, quantities: quantities))
    }
  }

  private func number(_ quantity: Quantity) -> Double? {
    guard !hidden.contains(quantity) else { return nil }
    return switch quantity {
    case .value(let node): truth.value(of: node, given: given)
    case .gradient(let node): truth.gradients?[node]
    case .localDerivative(let consumer, let input):
      truth.evaluation?.localDerivative(of: consumer, withRespectTo: input)
    }
  }
}
