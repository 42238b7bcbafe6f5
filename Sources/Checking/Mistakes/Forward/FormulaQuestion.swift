import Autodiff
import Curriculum

/// The question for the value of a formula: of a node, or one that belongs to none.
struct FormulaQuestion: Sendable {
  /// The formula, in the form in which shapes are recognised.
  let formula: Expression
  /// The node that it defines, if any.
  let node: String?
  /// The graph, if there is one.
  let facts: GraphFacts?
  let numbers: LearnerNumbers

  /// The place of the formula as a whole.
  var place: MistakePlace { node.map(MistakePlace.node) ?? .formula }

  /// Returns the place of a part of the formula.
  func place(of part: Expression) -> MistakePlace {
    if part == formula || part == -formula { return place }
    if case .name(let name) = part, let node { return .edge(from: name, to: node) }
    return .term(part, of: node)
  }

  /// Returns the value of an expression over the graph's names.
  func value(of expression: Expression) -> Double { numbers.value(of: expression) }

  /// Returns what a name stands for.
  func resolved(_ expression: Expression) -> Expression {
    facts?.resolved(expression) ?? expression
  }

  /// Returns the number that another formula leads to.
  func finding(
    _ code: MistakeCode, _ specificity: Specificity, at place: MistakePlace,
    _ formula: Expression
  ) -> Finding {
    let value = value(of: formula)
    return Finding(
      code, specificity, at: place, value,
      slack: numbers.uncertainty(of: formula))
  }
}
