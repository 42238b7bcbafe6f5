/// What was counted in one kind of simulation.
public struct Tally: Hashable, Sendable {
  /// Graphs that learners worked through.
  public var runs = 0
  /// Answers they gave.
  public var answers = 0
  /// Accepted answers for which more figures had to be given first.
  public var padded = 0
  /// Runs that were begun anew because the learner came to no number.
  public var abandoned = 0
  /// Right answers, and those that follow from a mistake, which were not accepted.
  public var refused = 0
  /// Mistakes that were planted.
  public var planted = 0
  /// Mistakes that were accepted.
  public var missed = 0
  /// The first failures, to look at.
  public var examples: [String] = []

  /// Creates an empty tally.
  public init() {}

  /// The share of the planted mistakes that were refused, from 0 to 1.
  public var caught: Double {
    planted == 0 ? 1 : Double(planted - missed) / Double(planted)
  }

  mutating func note(_ example: @autoclosure () -> String) {
    if examples.count < 20 { examples.append(example()) }
  }

  /// Returns both tallies added up.
  public static func + (left: Tally, right: Tally) -> Tally {
    var sum = left
    sum.runs += right.runs
    sum.answers += right.answers
    sum.padded += right.padded
    sum.abandoned += right.abandoned
    sum.refused += right.refused
    sum.planted += right.planted
    sum.missed += right.missed
    sum.examples += right.examples.prefix(max(0, 20 - left.examples.count))
    return sum
  }
}
