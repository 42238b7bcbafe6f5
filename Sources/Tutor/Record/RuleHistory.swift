/// What a learner's answers have shown of one rule.
public struct RuleHistory: Hashable, Sendable {
  /// How well a rule is mastered.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    /// Not to be seen yet.
    case growing
    /// It has failed lately more often than not.
    case shaky
    /// It holds.
    case solid
  }

  /// The exponential average of the answers, from 0 to 1.
  public private(set) var average = RuleHistory.start
  /// How likely the next answer that needs the rule is right, from 0 to 1, as the last dozen answers tell.
  public private(set) var chance = RuleHistory.usualChance
  /// How many answers told something of the rule.
  public private(set) var tries = 0
  /// How many answers in a row failed that told of the rule, for certain or not.
  public private(set) var failures = 0
  /// When the rule comes back; nil before it was missed or mastered for the first time.
  public private(set) var review: ReviewSchedule?

  /// Where the average starts: a rule without failures is solid after three answers.
  private static let start = 0.6
  /// The weight of the last answer.
  private static let weight = 0.4
  /// The chance of a rule of which nothing is known, and how many answers that is worth.
  private static let (usualChance, usualWorth) = (0.8, 3.0)
  /// How many answers the chance is taken from.
  private static let remembered = 12.0
  /// The average from which on a rule is solid.
  private static let solid = 0.9
  /// The average below which a rule is shaky: one miss of a rule that was solid, and one of which nobody knows
  /// which of several rules was missed, show nothing yet.
  private static let shaky = 0.4
  /// The failures in a row after which more of the same does not help.
  private static let stuck = 10

  /// Creates the history of a rule of which nothing is known.
  public init() {}

  /// How well the rule is mastered.
  public var level: Level {
    average >= Self.solid ? .solid : average < Self.shaky ? .shaky : .growing
  }

  /// Whether repeating has not helped: a smaller question may.
  public var isStuck: Bool { failures >= Self.stuck }

  /// Returns whether the rule is to come back now.
  public func isDue(at now: Timestamp) -> Bool { review?.isDue(at: now) ?? false }

  /// Adds a first answer without hints, or that it was not right or needed help.
  ///
  /// - Parameter certainty: How sure it is that it tells of this rule, from 0 to 1.
  public mutating func add(isRight: Bool, certainty: Double = 1, at time: Timestamp) {
    let answer = isRight ? 1.0 : 0
    average += Self.weight * certainty * (answer - average)
    tries += 1
    let worth = min(Double(tries) + Self.usualWorth, Self.remembered)
    chance += certainty / worth * (answer - chance)
    failures = isRight ? 0 : failures + 1
    if !isRight {
      review = ReviewSchedule(after: time)
    } else if review != nil {
      review?.pass(at: time)
    } else if level == .solid {
      review = ReviewSchedule(after: time)
    }
  }
}
