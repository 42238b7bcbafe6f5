public import Curriculum

/// How well a learner masters each rule, from the first answer to each field.
///
/// Answers after the first, and those that could not be read, change nothing.
public struct Mastery: Hashable, Sendable {
  /// The rules of which something is known.
  public private(set) var rules: [Rule: RuleHistory] = [:]
  /// How often each mistake was the likeliest, by its code.
  private var mistakes: [String: Int] = [:]
  /// How often each rule was broken by a mistake that has a name, where it can have been no other.
  private var broken: [Rule: Int] = [:]

  /// From how many times on a mistake recurs.
  private static let habit = 3

  /// Creates the mastery of which nothing is known.
  public init() {}

  /// Returns what is known of a rule.
  public subscript(rule: Rule) -> RuleHistory { rules[rule] ?? RuleHistory() }

  /// Adds an answer.
  ///
  /// - Parameters:
  ///   - attempt: The answer, with the rules that it tells of.
  ///   - history: What came of the field before.
  public mutating func add(_ attempt: Attempt, after history: FieldHistory, at time: Timestamp) {
    if let mistake = attempt.mistakes.first {
      mistakes[mistake, default: 0] += 1
      if attempt.rules.count == 1, !attempt.isAmbiguous, let rule = attempt.rules.first {
        broken[rule, default: 0] += 1
      }
    }
    guard let isRight = attempt.shows(after: history) else { return }
    let told = rules(toldBy: attempt, isRight: isRight)
    // A miss of which nobody knows which of several rules it was counts for all of them together, and one that
    // something else than breaking a rule may have led to counts for half.
    let causes = max(told.count, attempt.isAmbiguous ? 2 : 1)
    let certainty = isRight ? 1 : 1 / Double(causes)
    for rule in told {
      rules[rule, default: RuleHistory()].add(isRight: isRight, certainty: certainty, at: time)
    }
  }

  /// Returns the rules that an answer tells of.
  ///
  /// Where no mistake explains that it is wrong or that help was needed, or several do, it may be any of
  /// them, but hardly one that is solid; only where all are, each is doubted.
  func rules(toldBy attempt: Attempt, isRight: Bool) -> [Rule] {
    guard !isRight, attempt.mistakes.isEmpty || attempt.rules.count > 1 else {
      return attempt.rules
    }
    let doubtful = attempt.rules.filter { self[$0].level != .solid }
    return doubtful.isEmpty ? attempt.rules : doubtful
  }

  /// Returns how likely the next answer that needs a rule is right, from 0 to 1; of a rule that was never
  /// tried, as likely as of the others on the average.
  public func chance(of rule: Rule) -> Double {
    if let known = rules[rule] { return known.chance }
    let chances = Rule.allCases.compactMap { rules[$0]?.chance }
    return chances.isEmpty
      ? self[rule].chance : chances.reduce(0, +) / Double(chances.count)
  }

  /// How likely a link comes off whose rule holds, from 0 to 1: as the solid rules do on the average, or where
  /// none is, all that were tried.
  public var care: Double {
    let solid = Rule.allCases.compactMap { rules[$0] }.filter { $0.level == .solid }
    let tried = solid.isEmpty ? Rule.allCases.compactMap { rules[$0] } : solid
    return tried.isEmpty
      ? RuleHistory().chance : tried.map(\.chance).reduce(0, +) / Double(tried.count)
  }

  /// The rules that were missed the last time they were needed, and once for certain.
  var missedLast: Set<Rule> {
    Set(rules.filter { $0.value.failures > 0 && broken[$0.key] != nil }.keys)
  }

  /// Returns the rules that are to come back now, in the order of the catalogue.
  public func due(at now: Timestamp) -> [Rule] {
    Rule.allCases.filter { self[$0].isDue(at: now) }
  }

  /// The rules that have failed so often that more of the same does not help, in the order of the
  /// catalogue.
  public var stuck: [Rule] { Rule.allCases.filter { self[$0].isStuck } }

  /// When the next rule is due; nil where none ever is.
  public var nextDue: Timestamp? { rules.values.compactMap(\.review?.due).min() }

  /// The rules of a level, in the order of the catalogue.
  public func rules(_ level: RuleHistory.Level) -> [Rule] {
    Rule.allCases.filter { rules[$0]?.level == level }
  }

  /// The codes of the mistakes that recur against rules that are not solid, the most frequent first.
  public var recurring: [(code: String, count: Int)] {
    mistakes.filter { code, count in
      guard count >= Self.habit, let rule = MistakeCode(rawValue: code)?.rule else { return false }
      return self[rule].level != .solid
    }
    .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    .map { (code: $0.key, count: $0.value) }
  }

  /// The rules that mistakes break again and again and that are not solid, the most frequent first.
  public var recurringRules: [(rule: Rule, count: Int)] {
    Rule.allCases.compactMap { rule in
      broken[rule].flatMap { count in
        count >= Self.habit && self[rule].level != .solid ? (rule: rule, count: count) : nil
      }
    }
    .sortedStably { -Double($0.count) }
  }
}
