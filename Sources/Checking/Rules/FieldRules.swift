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
      func rules(_ mistakes: [Mistake]) -> Set<Rule> {
        Set(mistakes.compactMap { Rule(brokenBy: $0, in: field, of: recogniser.truth) })
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
