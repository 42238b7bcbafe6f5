public import Curriculum

extension Mastery {
  /// Returns what to do next, for who can practise.
  ///
  /// - Parameter missed: The rules that were missed just now, the least firm first, which are named before
  ///   others.
  public func advice(
    at now: Timestamp, missed: [Rule] = []
  ) -> ProgressReport.Advice {
    if rules.isEmpty { return .begin }
    let due = due(at: now).count
    if due > 0 { return .review(due) }
    let shaky = rules(.shaky)
    let rule =
      missed.first(where: shaky.contains) ?? missed.first { self[$0].level != .solid }
      ?? shaky.sortedStably { self[$0].average }.first
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
