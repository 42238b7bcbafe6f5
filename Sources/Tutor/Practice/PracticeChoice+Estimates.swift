import Autodiff
import Checking
import Curriculum

/// How likely questions succeed, and how much they are needed.
extension PracticeChoice {
  /// The share of first answers that is to be right.
  private static let aim = 0.85
  /// How much the next question makes up for the last ones.
  private static let steering = 3.0
  /// The success below which questions become easier.
  private static let tooHard = 0.75
  /// The success from which on what is not firm has its turn, whether it succeeds or not.
  private static let goesWell = 0.8
  /// How often guessing finds the slip in a pass.
  private static let guessing = 0.15
  /// The least and the most success that a question is chosen for.
  private static let aims = 0.5...0.98
  /// What each likeness to the last questions adds to the distance of an item, as a difference in success.
  private static let likenessWeight = 0.03
  /// What each node adds to the distance of an item where it is hard already.
  private static let sizeWeight = 0.005
  /// How many links a question is to have, put together, and what each that it has fewer or more adds to its
  /// distance: one alone is soon done and says little, and many are no short question any more.
  private static let (usualLinks, linkWeight) = (3, 0.015)
  /// What is taken from the distance of an item that shows a rule which is needed.
  ///
  /// A shaky one gets most, or long questions of what is firm would always take its place.
  private static let bonuses = (due: 0.08, shaky: 0.1, growing: 0.03)

  /// The rules that right answers to an item show.
  ///
  /// A rule that is needed and never shown, as the chain rule where 1 arrives, would be asked for
  /// without end.
  mutating func shown(by item: PracticeItem) -> Set<Rule> {
    Set(work(of: item).flatMap(\.rules.shown))
  }

  private mutating func work(of item: PracticeItem) -> [FieldWork] {
    if let known = memo.work[item] { return known }
    let found = course.lesson(id: item.lesson).map(item.work) ?? []
    memo.work[item] = found
    return found
  }

  func size(of item: PracticeItem) -> Int {
    course.lesson(id: item.lesson)?.graphs[item.graph]?.graph.nodes.count ?? 0
  }

  /// Whether so little was missed lately that what is not firm has its turn.
  var goesWell: Bool { run.success >= Self.goesWell }

  /// Whether so much was missed lately that questions become easier.
  var isTooHard: Bool { run.success < Self.tooHard }

  /// Whether an item is one step by rules that are settled: nobody gets better at anything by it, but after misses
  /// it may be as much as succeeds.
  mutating func teachesNothing(_ item: PracticeItem) -> Bool {
    guard !isTooHard else { return false }
    let work = work(of: item)
    return work.count == 1
      && work.allSatisfy { $0.links <= 1 && $0.rules.needed.allSatisfy(isSettled) }
  }

  /// Whether a rule is solid and not due, or has held in this session.
  private func isSettled(_ rule: Rule) -> Bool {
    if let answers = run.tally.rules[rule], answers.right > 0, answers.missed == 0 { return true }
    return mastery[rule].level == .solid && !mastery[rule].isDue(at: now)
  }

  /// How far an item is from the one that should come next: by how likely it succeeds, most of all.
  mutating func distance(to item: PracticeItem) -> Double {
    let wanted = Self.aim + Self.steering * (Self.aim - run.success)
    let aim = min(max(wanted, Self.aims.lowerBound), Self.aims.upperBound)
    var distance =
      (chance(of: item) - aim).magnitude + Self.likenessWeight * Double(likeness(of: item))
    distance -= item.isWorked ? 0 : bonus(of: item)
    // Where it is hard already, a large graph makes it harder.
    if isTooHard {
      distance += Self.sizeWeight * Double(size(of: item))
    } else {
      distance += Self.linkWeight * Double((links(of: item) - Self.usualLinks).magnitude)
    }
    return distance
  }

  /// How many links are to be worked out for all fields of an item; of a pass to be checked, as many as a question
  /// usually has.
  private mutating func links(of item: PracticeItem) -> Int {
    item.isWorked ? Self.usualLinks : work(of: item).map(\.links).reduce(0, +)
  }

  /// The share of first answers to an item that are likely to be right.
  mutating func chance(of item: PracticeItem) -> Double {
    let work = work(of: item)
    let chances = work.map { $0.chance(mastery, usual: Self.aim) }
    let chance = chances.reduce(0, +) / Double(max(chances.count, 1))
    return item.isWorked ? chance + Self.guessing * (1 - chance) : chance
  }

  /// How much an item is needed, next to how likely it succeeds.
  private mutating func bonus(of item: PracticeItem) -> Double {
    shown(by: item).map { rule in
      let history = mastery[rule]
      if history.level == .shaky { return Self.bonuses.shaky }
      if history.isDue(at: now), !isTooHard { return Self.bonuses.due }
      return history.level == .growing ? Self.bonuses.growing : 0
    }.max() ?? 0
  }
}
