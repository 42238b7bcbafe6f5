public import Curriculum

/// What a session of practice has shown, and what comes back when.
public struct PracticeSummary: Hashable, Sendable {
  /// When a rule that the session has asked comes back.
  public struct Outcome: Hashable, Sendable {
    /// The rule.
    public let rule: Rule
    /// In how many days it comes back, at least 1; nil where it has not been mastered yet.
    public let days: Int?

    /// Creates an outcome.
    public init(rule: Rule, days: Int?) {
      self.rule = rule
      self.days = days
    }
  }

  /// The seed of the session.
  public let seed: UInt64
  /// How many questions were tried, or had their solution looked at.
  public let answered: Int
  /// How many of them without a miss or hint.
  public let clean: Int
  /// What was missed or needed a hint, in the order of the questions.
  public let misses: [PracticeMiss]
  /// How many questions were skipped and are unanswered.
  public let unanswered: Int
  /// The rules that were missed for certain, the least firm first, as on the page of progress.
  public let missed: [Outcome]
  /// The rules that may have been missed, or needed help, and are not solid, the least firm first.
  public let doubted: [Outcome]
  /// The rule that was missed most often for certain, of those that are not solid; of several the least firm.
  public let weakest: Rule?
  /// In how many questions the rule to look at was broken for certain.
  public let weakestMisses: Int
  /// Whether the rule to look at has held since it was broken.
  public let weakestHeld: Bool
  /// The rule to be practised next, of those missed: the one to look at, or where nothing is certain the least
  /// firm of those that are not solid.
  public let toPractise: Rule?
  /// The rules by which answers were worked out, and that held in all that needed them, in the order of the
  /// catalogue.
  public let held: [Outcome]
  /// The rules without a miss that the session has made solid, in the order of the catalogue.
  public let firmed: [Rule]
  /// How many of the rules that are due now a question may show.
  public let due: Int
  /// In how many hours the next rule is due, where none is now; nil where none ever is.
  public let nextHours: Int?
  /// What the next session would ask.
  public let next: PracticeRequest

  /// Creates a summary.
  public init(
    seed: UInt64, answered: Int, clean: Int, misses: [PracticeMiss] = [], unanswered: Int = 0,
    missed: [Outcome], doubted: [Outcome] = [], weakest: Rule? = nil, weakestMisses: Int = 1,
    weakestHeld: Bool = false, held: [Outcome], firmed: [Rule] = [], due: Int = 0,
    nextHours: Int? = nil, next: PracticeRequest
  ) {
    self.seed = seed
    self.answered = answered
    self.clean = clean
    self.misses = misses
    self.unanswered = unanswered
    self.missed = missed
    self.doubted = doubted
    self.weakest = weakest
    self.weakestMisses = weakestMisses
    self.weakestHeld = weakestHeld
    toPractise = weakest
    self.held = held
    self.firmed = firmed
    self.due = due
    self.nextHours = nextHours
    self.next = next
  }

  /// Sums up a session that ends now.
  ///
  /// - Parameter due: The rules that are due and that another session can ask.
  init(_ run: PracticeRun, mastery: Mastery, due: [Rule], at now: Timestamp) {
    seed = run.seed
    answered = run.tally.answered
    clean = run.tally.clean
    misses = run.tally.misses
    unanswered = run.unanswered
    func outcomes(_ isMeant: (Rule, PracticeTally.Answers) -> Bool) -> [Outcome] {
      Rule.allCases.compactMap { rule in
        guard let answers = run.tally.rules[rule], isMeant(rule, answers) else { return nil }
        return Outcome(rule: rule, days: mastery[rule].review.map { $0.due.days(after: now) })
      }
    }
    held = outcomes {
      $1.missed == 0 && !run.tally.doubted.contains($0) && run.tally.used.contains($0)
    }
    let all = outcomes { $1.missed > 0 }.sortedStably { mastery[$0.rule].average }
    missed = all.filter { run.tally.broken[$0.rule] != nil }
    doubted = all.filter {
      run.tally.broken[$0.rule] == nil && mastery[$0.rule].level != .solid
    }
    let open = all.map(\.rule).filter { mastery[$0].level != .solid }
    weakest =
      missed.map(\.rule).filter(open.contains)
      .sortedStably { -Double(run.tally.broken[$0, default: 0]) }.first
    weakestMisses = weakest.flatMap { run.tally.broken[$0] } ?? 0
    weakestHeld = weakest.map(run.tally.hasHeld) ?? false
    toPractise = weakest ?? open.first
    firmed = held.map(\.rule).filter {
      mastery[$0].level == .solid && run.levels[$0] != .solid
    }
    self.due = due.count
    nextHours =
      mastery.due(at: now).isEmpty ? mastery.nextDue.map { $0.hours(after: now) } : nil
    var next = run.request
    if due.isEmpty {
      next.isDueOnly = false
    } else if next.lesson == nil, next.seed == nil {
      // What is due goes before everything that nobody has asked for.
      next.isDueOnly = true
    }
    // Who shares a seed goes on sharing it.
    next.seed = next.seed.map { $0 &+ 1 }
    self.next = next
  }
}
