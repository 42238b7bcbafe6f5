import Autodiff
import Curriculum

/// What the mistakes `U-STALE…` lead to: values after an update, computed with something from
/// before it.
struct StaleFindings {
  private let question: FormulaQuestion
  /// The numbers before the update.
  private let old: LearnerNumbers

  init(_ question: FormulaQuestion, old: LearnerNumbers) {
    self.question = question
    self.old = old
  }

  /// The numbers.
  var all: [Finding] {
    guard let facts = question.facts, let node = question.node else { return [] }
    let formula = question.formula
    func finding(_ code: UpdateMistake, at place: String, of olds: [String]) -> Finding {
      let mixed = formula.replacingNames { name in
        guard olds.contains(name), let value = old.values[name] else { return nil }
        return .number(value)
      }
      return question.finding(.update(code), .shape, at: .node(place), mixed)
    }
    // All of a kind, or one of several.
    func findings(_ code: UpdateMistake, of names: [String]) -> [Finding] {
      (names.isEmpty ? [] : [finding(code, at: node, of: names)])
        + (names.count > 1 ? names.map { finding(code, at: $0, of: [$0]) } : [])
    }
    let moved = formula.names.filter { old.values[$0] != question.numbers.values[$0] }
    return [
      Finding(
        .update(.stale), .shape, at: .node(node), old.values[node] ?? .nan,
        slack: old.uncertainty(of: formula))
    ]
      + findings(.staleMix, of: moved.filter { facts.formulas[$0] != nil })
      + findings(.oldParameter, of: moved.filter { facts.formulas[$0] == nil })
  }
}
