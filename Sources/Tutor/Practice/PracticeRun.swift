import Checking
public import Curriculum

/// A stream of practice questions, as far as it has got.
public struct PracticeRun: Hashable, Sendable {
  /// What was wanted.
  public let request: PracticeRequest
  /// The seed that all numbers and the order come from.
  public let seed: UInt64
  /// When it began, which keeps its answers apart from those of other runs with the same seed.
  public let start: Timestamp
  /// How firm the rules were when it began.
  let levels: [Rule: RuleHistory.Level]
  /// The number of the question, from 1; 0 before the first.
  public private(set) var number = 0
  /// The step of a lesson that is repeated with new numbers, to go back to it; nil in a stream.
  public internal(set) var repeated: Place?
  /// How often the question that is asked now was drawn anew.
  private(set) var redraws = 0
  /// Whether it was answered before it was drawn anew.
  var wasAnswered = false
  /// How many questions there are, of which none repeats numbers that were asked, but for those that come
  /// back because they were skipped.
  public internal(set) var length: Int
  /// Whether it asks all there is, each as often as it may be: then what is skipped comes back in
  /// place of its like.
  private var asksAll = false
  /// What has been asked, in its order, with what is asked now at the end.
  private(set) var asked: [PracticeItem] = []
  /// The numbers that were asked about.
  private(set) var draws: Set<PracticeDraw> = []
  /// What has been missed, or needed help.
  private var missed: Set<PracticeTask> = []
  /// What of it was answered with hints, or shown, and never wrong.
  private var helped: Set<PracticeTask> = []
  /// What was wrong in each question that was missed, and has not come right since.
  private var missedTargets: [PracticeTask: Set<Field.Target>] = [:]
  /// The number of the question in which each mistake was made first.
  private var made: [MistakeCode: Int] = [:]
  /// What was missed and has not come back, in its order.
  private var owing = OwedQuestions()
  /// What was missed and comes back as what is asked now; nil where nothing does.
  private var returning: OwedQuestion?
  /// Whether what is asked now was missed before, and comes again with other numbers.
  public private(set) var repeatsMiss = false
  /// Whether what is asked now needed help before, and comes again with other numbers.
  public private(set) var repeatsHelp = false
  /// What was left unanswered and is still to come back, in its order.
  private var skipped: [PracticeItem] = []
  /// Whether there was nothing else to be asked before it had its length.
  private(set) var isExhausted = false
  /// How many questions were left unanswered for good.
  private var abandoned = 0
  /// Whether what is asked now was skipped before.
  public private(set) var repeatsSkip = false
  /// What came of what was tried before it was skipped, so that it is counted already when it comes
  /// back.
  private var firstTries: [PracticeTask: PracticeTally.FirstTry] = [:]
  /// How often each rule has been asked in another way.
  private(set) var approached: [Rule: Int] = [:]
  /// How the question is asked in another way, where its rule has failed too often.
  public private(set) var approach: ChangedApproach?
  /// The rules that were named at the start as those that are needed most.
  var focus: [Rule] = []
  /// The rules that were due at the start and that no question shows.
  var dueElsewhere: Set<Rule> = []
  /// What it has shown so far.
  var tally: PracticeTally
  /// The exponential average of the share of first answers, of each question, that are right without a hint, from
  /// 0 to 1.
  package private(set) var success = 0.85
  /// The items for which no numbers were found.
  var unusable: Set<PracticeItem> = []

  /// How much the last question counts for the average.
  private static let weight = 0.2
  /// The questions of a session, and of a review before a lesson.
  public static let lengths = (session: 10, review: 3)
  /// How often the same is asked in a session, each time with other numbers: more is no practice of
  /// anything but patience.
  private static let repetitions = 2

  /// The seeds that are chosen by the program, short enough to be told to a neighbour.
  private static let seeds: Int64 = 100_000

  /// Whether a lesson comes after it.
  var leadsToLesson: Bool { repeated != nil || request.before != nil }

  /// Whether the session has had its questions.
  var isOver: Bool {
    number >= length
  }

  /// Begins a stream, knowing how firm the rules are.
  public init(_ request: PracticeRequest, at start: Timestamp, mastery: Mastery = Mastery()) {
    self.request = request
    levels = mastery.rules.mapValues(\.level)
    tally = PracticeTally(open: mastery.missedLast)
    length = request.before == nil ? Self.lengths.session : Self.lengths.review
    self.start = start
    let rest = start.milliseconds % Self.seeds
    seed = request.seed ?? UInt64(rest.magnitude)
  }

  /// What is asked now.
  public var item: PracticeItem? { asked.last }

  /// Makes a session no longer than there is something new to ask of some items.
  mutating func shorten(to items: [PracticeItem]) {
    guard !request.isDueOnly else { return }
    let most = Set(items.map(\.task)).reduce(0) { $0 + mostOften($1) }
    asksAll = most <= length
    length = min(length, max(most, 1))
  }

  /// Notes a mistake against a rule that was broken for certain.
  ///
  /// - Returns: Whether it was made in a question before.
  mutating func make(_ code: MistakeCode) -> Bool {
    let first = made[code] ?? number
    made[code] = first
    return first < number
  }

  /// Notes that a field came right at once.
  ///
  /// - Returns: Whether it was missed in the same question, with other numbers, and not right since.
  mutating func mend(_ field: Field) -> Bool {
    guard let item else { return false }
    return missedTargets[item.task]?.remove(field.target) != nil
  }

  /// Returns whether an item may still be asked: what is due or was missed is asked until it succeeds,
  /// and nothing that is to come back anyway.
  func hasRoom(for item: PracticeItem) -> Bool {
    !isHeld(item)
      && (request.isDueOnly || owing.contains(item.task)
        || timesAsked(item) < mostOften(item.task))
  }

  private func mostOften(_ task: PracticeTask) -> Int {
    task.holdsForAllNumbers && !missed.contains(task) ? 1 : Self.repetitions
  }

  /// How often what an item asks has been asked.
  func timesAsked(_ item: PracticeItem) -> Int {
    asked.count { $0.task == item.task }
  }

  /// Counts the question that is asked now, which was tried; where it was before it was skipped, as
  /// the same one.
  ///
  /// - Parameters:
  ///   - answers: The first answers without a hint, of all that were tried.
  ///   - isClean: Whether all of it was answered without a miss or hint.
  ///   - misses: What was missed or needed a hint; nothing of what was begun well and left, though that is not
  ///     clean either.
  ///   - rules: The rules that were broken for certain.
  mutating func count(
    _ answers: PracticeTally.Answers, isClean: Bool, misses: [PracticeMiss],
    breaking rules: Set<Rule>
  ) {
    guard let item else { return }
    let before = repeatsSkip && redraws == 0 ? firstTries[item.task] : nil
    if before == nil { success += Self.weight * (answers.share - success) }
    tally.addQuestion(isClean: isClean, misses: misses, breaking: rules, before: before)
    guard !misses.isEmpty else { return }
    if !misses.allSatisfy(\.isOfHelp) {
      helped.remove(item.task)
    } else if !missed.contains(item.task) {
      helped.insert(item.task)
    }
    missed.insert(item.task)
    for miss in misses where !miss.isOfHelp {
      guard case .field(let target) = miss.subject else { continue }
      missedTargets[item.task, default: []].insert(target)
    }
    owing.add(OwedQuestion(item, rules: rules, number: number))
  }

  /// What was missed a while ago and has not come back, in its order; none right after another such, and after
  /// a miss, which is followed by what is likely to succeed.
  var owed: [OwedQuestion] {
    returning == nil && tally.streak > 0 ? owing.ready(at: number) : []
  }

  /// The first of the rules that were missed before and are asked now about another graph; nil where it
  /// is nothing that comes back, or the same with other numbers.
  public var missedRule: Rule? {
    repeatsMiss || repeatsHelp ? nil : Rule.allCases.first { returning?.rules.contains($0) == true }
  }

  /// Whether what is asked now comes back at the end if it is left unanswered: the first time.
  var isSkippable: Bool { !repeatsSkip }

  /// Returns whether what an item asks was left unanswered and is still to come back.
  func isHeld(_ item: PracticeItem) -> Bool {
    skipped.contains { $0.task == item.task }
  }

  /// Remembers that the question that is asked now was left unanswered, to come back at the end; the last one of
  /// all does not, for it would come back at once.
  ///
  /// - Parameter firstTry: What came of it all the same, which was counted; nil where nothing was
  ///   tried.
  mutating func skip(after firstTry: PracticeTally.FirstTry?) {
    guard isSkippable, let item, !isHeld(item) else { return }
    guard !isOver || !skipped.isEmpty else {
      abandoned += 1
      return
    }
    skipped.append(item)
    firstTries[item.task] = firstTry
    let takesTurn = asksAll && timesAsked(item) < mostOften(item.task)
    if !takesTurn { length += 1 }
  }

  /// How many of the questions that were skipped are still unanswered.
  var unanswered: Int { skipped.count + abandoned }

  /// Remembers that the question that is asked now is left unanswered and does not come back.
  mutating func abandon() {
    if repeatsSkip { abandoned += 1 }
  }

  /// What was skipped and comes next, once nothing else is left to be asked; nil where nothing was.
  ///
  /// As far as possible it is no question like the last.
  var comingBack: PracticeItem? {
    guard number + skipped.count >= length else { return nil }
    return skipped.first { $0.kind != item?.kind && $0.graph != item?.graph } ?? skipped.first
  }

  /// Ends the questions that were not asked yet, so that only those skipped are left.
  mutating func endQuestions() {
    length = number + skipped.count
    isExhausted = true
  }

  /// Lets what was skipped be, for there are no numbers for it.
  mutating func dropSkipped(_ item: PracticeItem) {
    guard takeSkipped(item) else { return }
    abandoned += 1
    length -= 1
  }

  @discardableResult
  private mutating func takeSkipped(_ item: PracticeItem) -> Bool {
    guard let index = skipped.firstIndex(of: item) else { return false }
    skipped.remove(at: index)
    return true
  }

  /// Returns whether a question with its numbers has not been asked.
  func isNew(_ draw: PracticeDraw) -> Bool { !draws.contains(draw) }

  /// Asks the next question.
  ///
  /// - Parameters:
  ///   - comesBack: Whether it is one that was skipped.
  ///   - owed: What was missed before and comes back by it.
  mutating func ask(
    _ item: PracticeItem, _ draw: PracticeDraw, approach: ChangedApproach?, comesBack: Bool,
    for owed: OwedQuestion?
  ) {
    number += 1
    redraws = 0
    wasAnswered = false
    repeatsSkip = comesBack
    if comesBack { takeSkipped(item) }
    repeatsHelp = helped.contains(item.task)
    repeatsMiss = missed.contains(item.task) && !repeatsHelp
    returning = owed
    owing.drop(item.task)
    if let owed {
      owing.drop(owed)
      tally.reopen(owed.rules)
    }
    asked.append(item)
    draws.insert(draw)
    self.approach = approach
    if let approach { approached[approach.rule, default: 0] += 1 }
  }

  /// Asks the same question with other numbers.
  mutating func askAgain(_ draw: PracticeDraw) {
    redraws += 1
    draws.insert(draw)
    approach = nil
  }

  /// The numbers that decide a question, or how it is drawn anew for so many times.
  func numbers(of question: Int, redraws: Int = 0) -> SplitMix64 {
    var numbers = SplitMix64(seed: seed)
    let own = numbers.next()
    var drawn = SplitMix64(seed: own ^ UInt64(max(question, 0)))
    for _ in 0..<redraws { drawn = SplitMix64(seed: drawn.next()) }
    return drawn
  }

  /// The id of the step of a question, under which its answers are kept.
  func stepID(of question: Int, redraws: Int = 0) -> String {
    "\(Self.prefix)\(seed).\(start.milliseconds).\(question)" + (redraws > 0 ? ".\(redraws)" : "")
  }

  /// Returns whether answers under a step's id come from practice.
  public static func isPractice(step: String) -> Bool { step.hasPrefix(prefix) }

  /// No step of a lesson file has an id with a point.
  private static let prefix = "practice."
}
