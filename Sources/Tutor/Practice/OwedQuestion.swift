import Curriculum

/// What was missed in a session and is still to come back.
struct OwedQuestion: Hashable, Sendable {
  /// What was asked.
  let item: PracticeItem
  /// The rules that were broken for certain; none where nobody knows which.
  let rules: Set<Rule>
  /// The number of the question.
  let number: Int

  init(_ item: PracticeItem, rules: Set<Rule>, number: Int) {
    self.item = item
    // A formula cannot be asked again with other numbers, but another one can.
    self.rules = rules.isEmpty && item.kind == .formula ? [.formula] : rules
    self.number = number
  }
}
