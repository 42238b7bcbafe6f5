public import Curriculum

extension Mastery {
  /// Returns what to do next, for who can practise.
  ///
  /// - Parameter missed: The rule to look at after what was missed just now, which is named before others.
  public func advice(at now: Timestamp, missed: Rule? = nil) -> ProgressReport.Advice {
    if rules.isEmpty { return .begin }
    let due = due(at: now).count
    if due > 0 { return .review(due) }
    let rule = missed ?? rules(.shaky).sortedStably { self[$0].average }.first
    return rule.map { .strengthen($0) } ?? .goOn
  }

  /// Returns the rules that are shaky or due or have been missed and are not solid again, the least firm first,
  /// and of those the ones that are due.
  func needed(at now: Timestamp) -> [Rule] {
    let due = Set(due(at: now))
    return Rule.allCases
      .filter { due.contains($0) || self[$0].level != .solid && self[$0].review != nil }
      .sortedStably { due.contains($0) ? 0 : 1 }
      .sortedStably { self[$0].average }
  }
}
