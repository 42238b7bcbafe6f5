import Curriculum

/// What a session of practice has shown so far.
struct PracticeTally: Hashable, Sendable {
  /// First answers, of a question or such as needed a rule.
  struct Answers: Hashable, Sendable {
    var right = 0
    var missed = 0

    /// The share that was right, from 0 to 1.
    var share: Double { Double(right) / Double(max(right + missed, 1)) }
  }

  /// What came of a question before it was skipped.
  enum FirstTry: Hashable, Sendable {
    /// It was begun, without a miss or hint.
    case begun
    /// There was a miss or hint.
    case missed
  }

  /// How many questions were tried, or had their solution looked at.
  private(set) var answered = 0
  /// How many of them without a miss or hint.
  private(set) var clean = 0
  /// How many in a row, up to the last, were without a miss or hint.
  private(set) var streak = 0
  /// What was missed, in the order of the questions.
  private(set) var misses: [PracticeMiss] = []
  private(set) var rules: [Rule: Answers] = [:]
  /// In how many questions each rule was broken for certain.
  private(set) var broken: [Rule: Int] = [:]
  /// The rules that were broken for certain, or missed before, and have not held since.
  private var open: Set<Rule>
  /// The rules by which right first answers were worked out.
  private(set) var used: Set<Rule> = []
  /// The rules that wrong answers needed, whichever was broken.
  private(set) var doubted: Set<Rule> = []

  /// Begins a session.
  ///
  /// - Parameter open: The rules that were missed the last time they were needed.
  init(open: Set<Rule>) { self.open = open }

  /// Counts a question that is left.
  ///
  /// - Parameters:
  ///   - isClean: Whether all of it was answered without a miss or hint.
  ///   - misses: What was missed or needed a hint.
  ///   - rules: The rules that were broken for certain.
  ///   - before: What came of it before it was skipped, which was counted; nil where nothing was.
  mutating func addQuestion(
    isClean: Bool, misses: [PracticeMiss], breaking rules: Set<Rule>, before: FirstTry?
  ) {
    if before == nil { answered += 1 }
    if isClean, before != .missed { clean += 1 }
    if isClean { streak += 1 }
    if !misses.isEmpty { streak = 0 }
    self.misses += misses
    // One that was missed before it was skipped is the same question.
    for rule in rules where before != .missed || broken[rule] == nil {
      broken[rule, default: 0] += 1
    }
    open.formUnion(rules)
  }

  /// Notes the rules that a wrong answer needed: whatever it was that was broken, none of them held without a
  /// miss.
  mutating func doubt(_ rules: [Rule]) { doubted.formUnion(rules) }

  /// Whether a rule that was broken has held since.
  func hasHeld(_ rule: Rule) -> Bool { broken[rule] != nil && !open.contains(rule) }

  /// Notes that rules which were missed come back, whether they have held since or not.
  mutating func reopen(_ rules: Set<Rule>) { open.formUnion(rules) }

  /// Notes the rules by which a right first answer without a hint was worked out.
  ///
  /// - Returns: The one that holds for the first time since it was missed; nil where none does.
  mutating func mend(_ held: [Rule]) -> Rule? {
    let mended = held.last(where: open.contains)
    open.subtract(held)
    used.formUnion(held)
    return mended
  }

  /// Adds an answer.
  ///
  /// - Parameters:
  ///   - history: What came of the field before.
  ///   - mastery: What was known of the rules before.
  mutating func add(_ attempt: Attempt, after history: FieldHistory, mastery: Mastery) {
    guard let isRight = attempt.shows(after: history) else { return }
    for rule in mastery.rules(toldBy: attempt, isRight: isRight) {
      if isRight {
        rules[rule, default: Answers()].right += 1
      } else {
        rules[rule, default: Answers()].missed += 1
      }
    }
  }
}
