public import Curriculum

/// What can be said of a learner's progress, the most urgent first.
public struct ProgressReport {
  /// How firm rules are.
  public struct Standing: Hashable, Sendable {
    /// How well they are mastered.
    public var level: RuleHistory.Level
    /// Whether they are due now.
    public var isDue: Bool
    /// In how many days they come back, at least 1; nil where they have no date yet.
    public var days: Int?

    /// Creates a standing.
    public init(level: RuleHistory.Level, isDue: Bool = false, days: Int? = nil) {
      self.level = level
      self.isDue = isDue
      self.days = days
    }
  }

  /// A rule that was tried.
  public struct TriedRule: Hashable, Sendable {
    /// The rule.
    public let rule: Rule
    /// How firm it is.
    public let standing: Standing
    /// The average of its answers, from 0 to 1.
    public let average: Double

    /// The cells of a bar: the levels begin at tenths.
    public static let cells = 10

    /// How many cells of a bar are full: rounded away from the other levels, so that rules of two levels never
    /// look alike.
    public var filled: Int {
      let share = min(max(average, 0), 1) * Double(Self.cells)
      return Int(share.rounded(standing.level == .solid ? .up : .down))
    }
  }

  /// Rules that are as firm and come back on the same day.
  public struct Group: Hashable, Sendable {
    /// How firm they are.
    public let standing: Standing
    /// The rules, the least firm first.
    public let rules: [TriedRule]
  }

  /// What to do next.
  public enum Advice: Hashable, Sendable {
    /// Nothing was answered yet.
    case begin
    /// So many rules are due.
    case review(Int)
    /// A rule is shaky, or was missed just now.
    case strengthen(Rule)
    /// Nothing is urgent.
    case goOn
  }

  /// The rules that were tried: first those that are shaky, then those on
  /// the way, then the solid ones, and of each level what comes back soonest first.
  public let groups: [Group]
  /// The rules that mistakes break again and again, with how often.
  public let recurring: [(rule: Rule, count: Int)]
  /// What to do next.
  public let advice: Advice

  /// Collects what is known at a moment.
  ///
  /// - Parameters:
  ///   - missed: The rule to look at after what was missed just now, which is named before others.
  ///   - canPractise: Whether there is something to practise.
  public init(
    _ mastery: Mastery, at now: Timestamp, missed: Rule? = nil, canPractise: Bool = true
  ) {
    let tried = Rule.allCases.filter { mastery.rules[$0] != nil }.map { rule in
      let history = mastery[rule]
      let isDue = history.isDue(at: now)
      let days = isDue ? nil : history.review.map { max($0.due.days(after: now), 1) }
      return TriedRule(
        rule: rule, standing: Standing(level: history.level, isDue: isDue, days: days),
        average: history.average)
    }
    let byStanding = Dictionary(grouping: tried, by: \.standing)
    groups = byStanding.sorted { $0.key.order < $1.key.order }
      .map { Group(standing: $0.key, rules: $0.value.sortedStably(by: \.average)) }
    recurring = mastery.recurringRules
    let next = mastery.advice(at: now, missed: missed)
    advice = next == .begin || canPractise ? next : .goOn
  }

  /// Collects it from a session, in which the question on the screen counts already.
  public init(_ state: TutorState) {
    let summary: PracticeSummary? =
      if case .practiceEnd(let summary) = state.page { summary } else { state.practiceSummary }
    self.init(
      state.record.mastery, at: state.now, missed: summary?.toPractise,
      canPractise: state.canPractise)
  }
}

extension ProgressReport.Standing {
  /// What it is sorted by: the level, then when it comes back, that without a date last.
  fileprivate var order: (Int, Int) {
    let level =
      switch level {
      case .shaky: 0
      case .growing: 1
      case .solid: 2
      }
    return (level, isDue ? 0 : days ?? .max)
  }
}
