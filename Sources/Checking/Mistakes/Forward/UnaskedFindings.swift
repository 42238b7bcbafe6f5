import Autodiff
import Curriculum

/// What a mistake leads to that was made in a node on the way to the one asked for, where the step
/// asks for no number in between that would have shown it.
///
/// A truth table may ask for `h = relu(s)` and not for `s`: who forgets the bias in `s` goes on with
/// the wrong `s`, and the mistake has to be told from `h` alone.
struct UnaskedFindings {
  /// The most nodes on the way that are looked at: a mistake made further back is told from a small
  /// number by chance more often than not.
  private static let most = 8

  private let node: String
  private let facts: GraphFacts
  private let numbers: LearnerNumbers
  private let unasked: [String]

  /// Prepares for a question.
  ///
  /// - Parameters:
  ///   - node: The node that is asked for.
  ///   - isShown: Whether the learner has, or is asked for, the number of a node.
  init(
    of node: String, _ facts: GraphFacts, _ numbers: LearnerNumbers,
    where isShown: (String) -> Bool
  ) {
    self.node = node
    self.facts = facts
    self.numbers = numbers
    var behind: Set<String> = [node]
    var unasked: [String] = []
    for name in facts.order.reversed() where behind.contains(name) {
      guard let formula = facts.formulas[name], name == node || !isShown(name) else { continue }
      behind.formUnion(formula.names)
      if name != node { unasked.append(name) }
    }
    self.unasked = Array(unasked.prefix(Self.most))
  }

  /// The numbers, those of the nearest node first.
  var all: [Finding] { unasked.flatMap(findings) }

  private func findings(at node: String) -> [Finding] {
    guard let formula = facts.formulas[node],
      formula.operationCount <= Expression.handLimit
    else { return [] }
    let question = FormulaQuestion(formula: formula, node: node, facts: facts, numbers: numbers)
    return ForwardFindings(question).ofOperations.map { finding in
      let mistake = Mistake(
        code: finding.mistake.code, place: finding.mistake.place, specificity: .chain)
      return carried(mistake, from: node, finding.value)
    }
  }

  /// Carries a wrong value of a node on to the one that is asked for.
  private func carried(_ mistake: Mistake, from wrong: String, _ value: Double) -> Finding {
    let own = numbers.goingOn(with: [wrong: numbers.written(value)], facts)
    return Finding(
      mistake, own.values[node] ?? .nan,
      slack: facts.formulas[node].map { own.uncertainty(of: $0) } ?? 0)
  }
}
