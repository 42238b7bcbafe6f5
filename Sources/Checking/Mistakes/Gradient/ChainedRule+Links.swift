import Autodiff
import Curriculum

/// Slips at a single link of the way back, for who goes it at one go.
extension ChainedRule {
  /// With more links nobody goes the whole way at one go, and to try each takes too long.
  private static let mostLinks = 100

  /// Sweeps a graph once for each slip that may happen at one of its links; none of a graph that has too
  /// many.
  ///
  /// - Parameter codes: The mistakes that are looked for; nil for all.
  static func linkSweeps(
    _ facts: GraphFacts, _ numbers: LearnerNumbers, among codes: Set<MistakeCode>? = nil
  ) -> [ChainedRule] {
    guard facts.formulas.values.map(\.names.count).reduce(0, +) <= mostLinks else { return [] }
    let right = numbers.localDerivatives(facts)
    return facts.order.flatMap { consumer in
      (right[consumer] ?? []).flatMap { local in
        slips(at: local, of: consumer, facts, numbers) {
          codes?.contains(.gradient($0)) != false
        }.map { code, value in
          var locals = right
          locals[consumer] = right[consumer]?.map { other in
            other.input == local.input ? .init(input: other.input, value: value) : other
          }
          let place = MistakePlace.edge(from: local.input, to: consumer)
          return ChainedRule(
            code: code,
            gradients: numbers.gradients(
              of: .name(facts.output), facts, goingOnWith: numbers.ownGradients, knowing: locals),
            sites: facts.nodes(before: local.input).reduce(into: [:]) { $0[$1] = place })
        }
      }
    }
  }

  /// The wrong local derivatives that may stand at a link, as a slip at that one alone, of the mistakes that
  /// are looked for.
  private static func slips(
    at local: LearnerNumbers.LocalDerivative, of consumer: String, _ facts: GraphFacts,
    _ numbers: LearnerNumbers, _ isSought: (GradientMistake) -> Bool
  ) -> [(code: GradientMistake, value: Double)] {
    guard let formula = facts.formulas[consumer] else { return [] }
    let input = local.input
    var slips: [(code: GradientMistake, value: Double)] =
      local.value != 1 && isSought(.skipLink) ? [(.skipLink, 1)] : []
    if isSought(.onePath), facts.consumers(of: input).count > 1 { slips.append((.onePath, 0)) }
    for rule in LocalRule.catalogue
    where isSought(rule.code) && rule.applies(formula, input, numbers) {
      let wrong = numbers.localDerivative(of: consumer, by: input, facts, using: rule.rules)
      // With 1 the link is left out.
      if wrong != 1 { slips.append((rule.code, wrong)) }
    }
    if isSought(.squareWithoutTarget),
      case .binary(.subtract, .name(input), let target)? = formula.squareBase,
      !target.mentions(input), let value = numbers.values[input]
    {
      slips.append((.squareWithoutTarget, 2 * value))
    }
    return slips
  }
}
