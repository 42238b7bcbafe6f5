import Autodiff
import Curriculum

extension PredictionSource {
  /// Whether there is anything to round on the way to the right number: else nobody is told that
  /// they rounded.
  func hasRounding(_ field: Field) -> Bool {
    guard let numbers = learners[field.figures]?.first?.numbers else { return false }
    switch field.target {
    case .value(let node, let given):
      guard let facts = facts(given) else { return false }
      let numbers = given.isEmpty ? numbers : numbers.again(facts)
      // The number asked for is not on the way to itself.
      return numbers.hasRounding(on: facts.formulas[node] ?? .name(node), facts)
    case .number(.name(let node)):
      return numbers.hasRounding(on: base?.formulas[node] ?? .name(node), base)
    case .number(let expression): return numbers.hasRounding(on: expression, base)
    case .gradient(let node):
      return base.map { numbers.hasRounding(onGradientOf: node, $0) } ?? false
    case .update(let parameter, _):
      guard let base else { return false }
      return numbers.halfUnit(of: numbers.gradients[parameter] ?? 0) > 0
        || numbers.hasRounding(onGradientOf: parameter, base)
    case .localDerivative(let consumer, let input):
      return base.map { numbers.hasRounding(onLocalDerivativeOf: consumer, by: input, $0) } ?? false
    case .expression, .shape, .decomposition, .find, .experiment, .choice: return false
    }
  }
}
