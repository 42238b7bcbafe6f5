public import Curriculum

/// What a session of practice has shown, and what comes back when.
public struct PracticeSummary: Hashable, Sendable {
  /// What the session showed of a rule.
  public struct Outcome: Hashable, Sendable {
    /// The rule.
    public let rule: Rule
    /// How many first answers without hints were right.
    public let right: Int
    /// How many were not, or needed help.
    public let missed: Int
    /// In how many days it comes back, at least 1; nil where it has not been mastered yet.
    public let days: Int?

    /// Creates an outcome.
    public init(rule: Rule, right: Int, missed: Int, days: Int?) {
      self.rule = rule
      self.right = right
      self.missed = missed
      self.days = days
    }
  }

  /// The seed of the session.
  public let seed: UInt64
  /// How many questions were tried, or had their solution looked at.
  public let answered: Int
  /// How many of them without a miss or hint.
  public let clean: Int
  /// The rules that were missed, those first of which the smallest share was right.
  public let missed: [Outcome]
  /// The rules that held in all answers that needed them, in the order of the catalogue.
  public let held: [Outcome]
  /// The rules without a miss that the session has made solid, in the order of the catalogue.
  public let firmed: [Rule]
  /// What the next session would ask.
  public let next: PracticeRequest

  /// Creates a summary.
  public init(
    seed: UInt64, answered: Int, clean: Int, missed: [Outcome], held: [Outcome],
    firmed: [Rule] = [], next: PracticeRequest
  ) {
    self.seed = seed
    self.answered = answered
    self.clean = clean
    self.missed = missed
    self.held = held
    self.firmed = firmed
    self.next = next
  }

  /// Sums up a session that ends now.
  init(_ run: PracticeRun, mastery: Mastery, at now: Timestamp) {
    seed = run.seed
    answered = run.tally.answered
    clean = run.tally.clean
    let outcomes = Rule.allCases.compactMap { rule in
      run.tally.rules[rule].map {
        Outcome(
          rule: rule, right: $0.right, missed: $0.missed,
          days: mastery[rule].review.map { $0.due.days(after: now) })
      }
    }
    held = outcomes.filter { $0.missed == 0 && !run.tally.doubted.contains($0.rule) }
    missed = outcomes.filter { $0.missed > 0 }
      .sortedStably { -Double($0.missed) }
      .sortedStably { run.tally.rules[$0.rule]?.share ?? 1 }
    firmed = held.map(\.rule).filter {
      mastery[$0].level == .solid && run.levels[$0] != .solid
    }
    var next = run.request
    // Who shares a seed goes on sharing it.
    next.seed = next.seed.map { $0 &+ 1 }
    self.next = next
  }
}
