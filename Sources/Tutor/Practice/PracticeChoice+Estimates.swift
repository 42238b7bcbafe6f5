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
  private static let likenessWeight = 0.05
  /// What each node adds to the distance of an item where it is hard already.
  private static let sizeWeight = 0.005
  /// How many links the first question of a session is to have, put together, and how many the last: it is warmed
  /// up to, and ends with what puts together what came before.
  private static let wantedLinks = (first: 2.0, last: 5.0)
  /// What each link that an item has fewer or more adds to its distance.
  private static let linkWeight = 0.03
  /// How many values a forward pass by rules that are settled has at least to be of any use.
  private static let usefulPass = 4
  /// How many right answers settle a rule for a session.
  private static let settling = 2
  /// What is taken from the distance of an item that shows a rule which is needed.
  ///
  /// A shaky one gets most, or long questions of what is firm would always take its place.
  private static let bonuses = (due: 0.1, shaky: 0.12, growing: 0.08)
  /// What is taken from it for each due rule that an item shows where nothing else is asked: who has many to
  /// review reviews several at once.
  private static let dueTogether = 0.04

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

  /// Whether an item is one step, or a short way forward, by rules that are settled: nobody gets better at anything
  /// by it, but after misses it may be as much as succeeds.
  ///
  /// A local derivative that is a mere number is nothing to work out, but for who fails at it.
  mutating func teachesNothing(_ item: PracticeItem) -> Bool {
    let work = work(of: item)
    if item.kind == .local, item.task.holdsForAllNumbers {
      return !work.flatMap(\.rules.needed).contains { mastery[$0].level == .shaky }
    }
    guard !isTooHard else { return false }
    return work.count < (item.kind == .forward ? Self.usefulPass : 2)
      && work.allSatisfy { $0.links <= 1 && $0.rules.needed.allSatisfy(isSettled) }
  }

  /// Whether a rule is solid, which a longer question reviews too where it is due, or holds in this session.
  private func isSettled(_ rule: Rule) -> Bool {
    let history = mastery[rule]
    if history.level == .solid { return true }
    guard let answers = run.tally.rules[rule], history.level != .shaky,
      !run.tally.doubted.contains(rule)
    else { return false }
    return answers.right >= Self.settling && answers.missed == 0
  }

  /// How far an item is from the one that should come next: by how likely it succeeds, most of all.
  mutating func distance(to item: PracticeItem) -> Double {
    let wanted = Self.aim + Self.steering * (Self.aim - run.success)
    let aim = min(max(wanted, Self.aims.lowerBound), Self.aims.upperBound)
    var distance =
      (chance(of: item) - aim).magnitude + Self.likenessWeight * Double(likeness(of: item))
    distance -= item.isWorked ? 0 : bonus(of: item)
    if run.request.isDueOnly {
      distance -= Self.dueTogether * Double(shown(by: item).count { mastery[$0].isDue(at: now) })
    }
    let links = item.kind.isOfAnyLength ? Double(links(of: item)) - wantedLinks : 0
    // Where it is hard already, a large graph makes it harder, and nothing is too short.
    if isTooHard { distance += Self.sizeWeight * Double(size(of: item)) }
    return distance + Self.linkWeight * (isTooHard ? max(links, 0) : links.magnitude)
  }

  /// How many links the next question is to have.
  private var wantedLinks: Double {
    let (first, last) = Self.wantedLinks
    return first + (last - first) * Double(run.number) / Double(max(run.length - 1, 1))
  }

  /// How many links are to be worked out for all fields of an item.
  mutating func links(of item: PracticeItem) -> Int {
    work(of: item).map(\.links).reduce(0, +)
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

extension PracticeItem.Kind {
  /// Whether its questions may be short or long; of the others none could be asked that is longer.
  fileprivate var isOfAnyLength: Bool {
    switch self {
    case .forward, .gradient, .update, .mixed: true
    case .local, .formula, .worked: false
    }
  }
}
