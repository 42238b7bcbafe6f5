import Autodiff
import Curriculum

/// The backward pass of a whole graph with one wrong rule.
struct ChainedRule: Sendable {
  /// The mistake.
  let code: GradientMistake
  /// The gradients under it.
  let gradients: [String: Double]
  /// For each node the first step behind its consumers at which the rule is used.
  let sites: [String: MistakePlace]

  /// Sweeps a graph once for each wrong rule that finds an operation in it.
  ///
  /// - Parameter codes: The mistakes that are looked for; nil for all.
  static func sweeps(
    _ facts: GraphFacts, _ numbers: LearnerNumbers, among codes: Set<MistakeCode>? = nil
  ) -> [ChainedRule] {
    let right = numbers.localDerivatives(facts)
    let rules = LocalRule.catalogue.filter {
      facts.operations.contains($0.operation) && codes?.contains(.gradient($0.code)) != false
    }
    return rules.compactMap { rule in
      let sites = Self.sites(of: rule, facts, numbers)
      guard !sites.isEmpty else { return nil }
      return ChainedRule(
        code: rule.code,
        gradients: numbers.gradients(
          of: .name(facts.output), facts, using: rule.rules,
          goingOnWith: numbers.ownGradients,
          // Where the operation is not, the rule changes nothing.
          knowing: right.filter { !facts.uses(rule.operation, in: $0.key) }),
        sites: sites)
    }
  }

  /// Returns the first step at which the rule is used on the way from a node to the output, unless
  /// it is the very next: that is a mistake of the last step.
  func site(behind node: String) -> MistakePlace? { sites[node] }

  /// For each node the first step behind its consumers at which the rule is used.
  private static func sites(
    of rule: LocalRule, _ facts: GraphFacts, _ numbers: LearnerNumbers
  ) -> [String: MistakePlace] {
    var nearest: [String: MistakePlace] = [:]
    var behind: [String: MistakePlace] = [:]
    for name in facts.order.reversed() {
      for consumer in facts.consumers(of: name) {
        if let further = nearest[consumer] { behind[name] = further }
        if facts.uses(rule.operation, in: consumer), let formula = facts.formulas[consumer],
          rule.applies(formula, name, numbers)
        {
          nearest[name] = .edge(from: name, to: consumer)
        }
      }
      if nearest[name] == nil { nearest[name] = behind[name] }
    }
    return behind
  }
}
