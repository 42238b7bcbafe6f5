import Autodiff
import Curriculum

/// What the mistakes `U-STALE…` lead to: values after an update, computed with something from
/// before it.
///
/// Before the update the given nodes had the values of the graph itself; the step that asks has
/// values of its own for some of them.
struct StaleFindings {
  private let question: FormulaQuestion
  /// The numbers before the update.
  private let old: LearnerNumbers
  /// The given nodes with new values.
  private let changed: Set<String>

  init(_ question: FormulaQuestion, old: LearnerNumbers, changed: Set<String>) {
    self.question = question
    self.old = old
    self.changed = changed
  }

  /// The numbers.
  var all: [Finding] {
    guard !changed.isEmpty, let facts = question.facts, let node = question.node else { return [] }
    let formula = question.formula
    func finding(_ code: UpdateMistake, isOld: (String) -> Bool) -> Finding {
      let mixed = formula.replacingNames { name in
        guard isOld(name), let value = old.values[name] else { return nil }
        return .number(value)
      }
      return question.finding(.update(code), .shape, at: .node(node), mixed)
    }
    return [
      Finding(
        .update(.stale), .shape, at: .node(node), old.values[node] ?? .nan,
        slack: old.uncertainty(of: formula)),
      finding(.staleMix) { facts.formulas[$0] != nil },
      finding(.oldParameter) { changed.contains($0) },
    ]
  }
}
