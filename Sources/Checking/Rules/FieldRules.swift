public import Curriculum

/// The rules that the answer to a field tells something of.
///
/// They come from the catalogue: a right number shows a rule where breaking it leads to another
/// number, and shows nothing of a rule where a mistake against it leads to the right number too.
public struct FieldRules: Hashable, Sendable {
  /// The rules that the answer needs, in the order of the catalogue.
  public let needed: [Rule]
  /// Those of them that a right answer shows.
  public let shown: [Rule]

  /// Finds the rules of a field.
  public init(of field: Field, in recogniser: MistakeRecogniser) {
    switch field.target {
    case .value, .gradient, .localDerivative, .update, .number:
      let predictions = recogniser.predictions(of: field)
      let truth = recogniser.truth
      func rules(_ mistakes: [Mistake]) -> Set<Rule> {
        Set(
          mistakes.filter { !$0.isMade(beside: field, in: truth.step) }
            .compactMap { Rule(brokenBy: $0, in: field, of: truth) })
      }
      let told = rules((predictions?.all ?? []).map(\.0))
      let masked = rules(predictions?.masked ?? [])
      needed = Rule.allCases.filter { told.contains($0) || masked.contains($0) }
      shown = needed.filter { !masked.contains($0) }
    case .expression, .decomposition:
      needed = [.formula]
      shown = needed
    case .shape:
      needed = [.shapes]
      shown = needed
    case .find, .experiment, .choice:
      needed = []
      shown = []
    }
  }
}

extension Mistake {
  /// Whether it is made at a link of the way back whose gradient is asked for by itself: who is asked for
  /// ∂L/∂y and then for ∂L/∂w shows at ∂L/∂y what they know of the link from y.
  fileprivate func isMade(beside field: Field, in step: Step) -> Bool {
    let start: String
    switch place {
    case .edge(let from, _), .edges(let from, _): start = from
    case .node, .term, .neighbour, .formula, .answer: return false
    }
    guard case .gradient(let node) = field.target, start != node else { return false }
    return step.fields.contains { $0.target == .gradient(node: start) }
  }
}
