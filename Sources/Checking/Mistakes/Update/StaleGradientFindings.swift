import Autodiff
import Curriculum

/// What the mistakes `U-STALE…` lead to in a gradient after an update, computed with something from
/// before it.
struct StaleGradientFindings {
  private let question: GradientQuestion
  /// The numbers before the update.
  private let old: LearnerNumbers

  init(_ question: GradientQuestion, old: LearnerNumbers) {
    self.question = question
    self.old = old
  }

  /// The gradient of before, then those with the value of one node from before it.
  var all: [Finding] {
    let before = old.gradients[question.node] ?? .nan
    return [finding(.staleGradient, at: question.node, before)]
      + question.facts.order.compactMap(mixed).filter { !Rounding.isSame($0.value, before) }
  }

  /// The gradient with the old value of one node; nil where that changes nothing.
  private func mixed(_ name: String) -> Finding? {
    guard let value = old.values[name], value != question.numbers.values[name] else { return nil }
    var numbers = question.numbers
    numbers.setValue(of: name, to: value)
    let gradient = numbers.gradients(of: .name(question.facts.output), question.facts)[
      question.node]
    guard let gradient, !Rounding.isSame(gradient, question.right) else { return nil }
    let isComputed = question.facts.formulas[name] != nil
    return finding(isComputed ? .staleMix : .oldParameter, at: name, gradient)
  }

  private func finding(_ code: UpdateMistake, at node: String, _ gradient: Double) -> Finding {
    question.finding(.update(code), .combination, at: .node(node), adding: [gradient])
  }
}
