import Checking
public import Curriculum

/// What a session can say of a learner's progress, the most urgent first.
public struct ProgressReport {
  /// How firm a rule is.
  public struct Standing: Hashable, Sendable {
    /// How well it is mastered.
    public var level: RuleHistory.Level
    /// Whether it is due now.
    public var isDue: Bool
    /// In how many days it comes back, at least 1; nil where it has no date yet.
    public var days: Int?

    /// Creates a standing.
    public init(level: RuleHistory.Level, isDue: Bool = false, days: Int? = nil) {
      self.level = level
      self.isDue = isDue
      self.days = days
    }
  }

  /// What to do next.
  public enum Advice: Hashable, Sendable {
    /// Nothing was answered yet.
    case begin
    /// So many rules are due.
    case review(Int)
    /// A rule is shaky.
    case strengthen(Rule)
    /// Nothing is urgent.
    case goOn
  }

  /// The rules that were tried: first those that are shaky, then those on the way, then the solid ones,
  /// each with the average of its answers from 0 to 1.
  public let rules: [(rule: Rule, standing: Standing, average: Double)]
  /// The rules against which the same mistake was made again and again, with how often.
  public let recurring: [(rule: Rule, count: Int)]
  /// How many lessons are finished, and how many there are.
  public let lessons: (finished: Int, all: Int)
  /// What to do next.
  public let advice: Advice

  /// Collects it from a session.
  public init(_ state: TutorState) {
    let mastery = state.record.mastery
    let levels: [RuleHistory.Level] = [.shaky, .growing, .solid]
    rules = levels.flatMap(mastery.rules).map { rule in
      let history = mastery[rule]
      let isDue = history.isDue(at: state.now)
      return (
        rule,
        Standing(
          level: history.level, isDue: isDue,
          days: isDue ? nil : history.review.map { max($0.due.days(after: state.now), 1) }),
        history.average
      )
    }
    var counts: [Rule: Int] = [:]
    for (code, count) in mastery.recurring {
      if let rule = MistakeCode(rawValue: code)?.rule { counts[rule, default: 0] += count }
    }
    recurring = Rule.allCases.compactMap { rule in counts[rule].map { (rule, $0) } }
      .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map(\.element)
    let outlines = state.course.entries.map(\.outline)
    lessons = (
      outlines.count { LessonStatus($0, record: state.record).isFinished }, outlines.count
    )
    let next = mastery.advice(at: state.now)
    advice = next == .begin || state.canPractise ? next : .goOn
  }
}
