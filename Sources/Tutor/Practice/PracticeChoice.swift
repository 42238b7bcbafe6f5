import Autodiff
import Checking
import Curriculum

/// Chooses what is practised next.
///
/// Questions are chosen so that about 85 % of them succeed, which is held to be where one learns
/// most (Wilson et al. 2019): from how many links an item has to be put together of and what is
/// known of their rules follows how likely it succeeds, and after misses what is likely to succeed
/// comes before what is not. Within that, what is due or shaky comes first, and graphs and kinds of
/// question take turns: as long as there are others, neither the graph nor the kind is that of the
/// last question, what was asked before comes after what was not, and what was asked least lately
/// goes first. Only what was missed comes once more after a few others.
struct PracticeChoice {
  let mastery: Mastery
  let now: Timestamp
  let run: PracticeRun
  let course: Course
  /// The work of items, as far as it was asked for.
  private(set) var memo: PracticeMemo

  /// How many items are compared: the least alike to the last ones, and some of each kind.
  private static let compared = (least: 6, ofKind: 3)
  /// The share of questions that is to succeed.
  private static let aim = 0.85
  /// How much the next question makes up for the last ones.
  private static let steering = 3.0
  /// The success below which questions become easier.
  private static let tooHard = 0.75
  /// The success below which an example comes first: one miss is no reason to be helped.
  private static let inNeed = 0.6
  /// How often guessing finds the slip in a pass.
  private static let guessing = 0.15
  /// The least and the most success that a question is chosen for.
  private static let aims = 0.5...0.98
  /// What each likeness to the last questions adds to the distance of an item, as a difference in success.
  private static let likenessWeight = 0.03
  /// What each node adds to the distance of an item where it is hard already.
  private static let sizeWeight = 0.005
  /// What is taken from the distance of an item that shows a rule which is needed.
  ///
  /// A shaky one gets most, or long questions of what is firm would always take its place.
  private static let bonuses = (due: 0.08, shaky: 0.15, growing: 0.03)
  /// The most that chance adds to the distance of an item: what is known of a learner changes little from day
  /// to day, and each session would begin alike.
  private static let luck = 0.06
  private static let grain = 1 << 16
  /// How many of the last questions an item is compared with.
  private static let lately = 4
  /// How many questions lie between two passes with a mistake to be found.
  private static let betweenPasses = 3
  /// How many items are looked at for a rule: what they show takes long to find.
  private static let searched = 40
  /// How often a session asks a rule in another way: after that it is left for another day.
  private static let approaches = 2

  /// Returns items to try, the best first.
  mutating func order(_ items: [PracticeItem]) -> [PracticeItem] {
    var numbers = run.numbers(of: run.number + 1)
    var shuffled = items.filter { !run.unusable.contains($0) && run.hasRoom(for: $0) }
    for index in shuffled.indices.reversed() {
      shuffled.swapAt(index, numbers.next(below: index + 1))
    }
    shuffled = shuffled.sortedStably { Double(likeness(of: $0)) }
      .sortedStably { Double(repetition(by: $0).rawValue) }
      .sortedStably { Double(run.timesAsked($0)) }
      .sortedStably { repetition(by: $0) == .all ? 1 : 0 }
    if run.request.isDueOnly { return shuffled }
    // A class that shares a seed gets the same questions, whoever has learned what.
    if run.request.seed != nil { return shuffled }
    var kinds: [PracticeItem.Kind: Int] = [:]
    let least = shuffled.first.map { (repetition(by: $0), run.timesAsked($0)) }
    var compared: [(item: PracticeItem, distance: Double)] = []
    var rest: [PracticeItem] = []
    for item in shuffled {
      let count = kinds[item.kind.plain, default: 0]
      kinds[item.kind.plain] = count + 1
      if repetition(by: item) == least?.0, run.timesAsked(item) == least?.1,
        compared.count < Self.compared.least || count < Self.compared.ofKind
      {
        let luck = Double(numbers.next(below: Self.grain)) / Double(Self.grain) * Self.luck
        compared.append((item, distance(to: item) + luck))
      } else {
        rest.append(item)
      }
    }
    let order = compared.sortedStably(by: \.distance).map(\.item) + rest
    var first = run.owed
    if let owed = first, let least, repetition(by: owed).rawValue > least.0.rawValue { first = nil }
    guard let first = first ?? promised(among: order), let index = order.firstIndex(of: first)
    else { return order }
    return [first] + order[..<index] + order[(index + 1)...]
  }

  /// Returns, for every other question, an item that shows a rule which was named at the start and has not been
  /// asked yet.
  private mutating func promised(among items: [PracticeItem]) -> PracticeItem? {
    guard run.number % 2 == 1, !run.focus.isEmpty else { return nil }
    let asked = run.asked.reduce(into: Set<Rule>()) { $0.formUnion(shown(by: $1)) }
    guard let rule = run.focus.first(where: { !asked.contains($0) }) else { return nil }
    return item(showing: rule, among: items.filter { repetition(by: $0) != .all })
  }

  /// Returns an item that shows a rule, where one is found soon.
  mutating func item(showing rule: Rule, among items: [PracticeItem]) -> PracticeItem? {
    let possible = items.filter { !$0.isWorked }.map { (item: $0, isNamed: names(rule, $0)) }
      .sortedStably { $0.isNamed ? 0 : 1 }
    return possible.prefix(Self.searched).map(\.item).first { shown(by: $0).contains(rule) }
  }

  /// Whether one of an item's fields is worked out by a rule, most of all.
  private mutating func names(_ rule: Rule, _ item: PracticeItem) -> Bool {
    if let known = memo.rules[item] { return known.contains(rule) }
    let found = course.lesson(id: item.lesson).map(item.rules) ?? []
    memo.rules[item] = found
    return found.contains(rule)
  }

  /// How much of what was just asked an item would repeat.
  private enum Repetition: Int {
    /// Neither the graph nor the kind.
    case nothing
    /// One of them.
    case something
    /// Both, or a pass to be checked too soon after another.
    case all
  }

  private func repetition(by item: PracticeItem) -> Repetition {
    if item.isWorked,
      run.asked.count < Self.betweenPasses
        || run.asked.suffix(Self.betweenPasses).contains(where: \.isWorked)
    {
      return .all
    }
    switch (item.isAboutGraph(of: run.item), item.kind.plain == run.item?.kind.plain) {
    case (true, true): return .all
    case (false, false): return .nothing
    default: return .something
    }
  }

  /// How much an item is like the last questions: each counts by its graph and by what it asks.
  private func likeness(of item: PracticeItem) -> Int {
    run.asked.suffix(Self.lately).map { asked in
      (item.isAboutGraph(of: asked) ? 1 : 0) + (item.kind.plain == asked.kind.plain ? 1 : 0)
    }.reduce(0, +)
  }

  /// Returns whether an item is to be asked: with `--due` only one that shows a rule that is due.
  mutating func isWanted(_ item: PracticeItem) -> Bool {
    // Who finds a mistake has not shown to work without it.
    !run.request.isDueOnly
      || !item.isWorked && !shown(by: item).isDisjoint(with: mastery.due(at: now))
  }

  /// The rule to ask in another way now, for it has failed too often.
  ///
  /// Only every other question is about one, the least often asked so far, and a class that shares a
  /// seed shares its questions.
  var stuckRule: Rule? {
    guard run.approach == nil, run.request.seed == nil else { return nil }
    return mastery.stuck
      .filter { !run.request.isDueOnly || mastery[$0].isDue(at: now) }
      .sortedStably { Double(run.approached[$0, default: 0]) }
      .first { run.approached[$0, default: 0] < Self.approaches }
  }

  /// Returns the rule that is shown in an example before an item is asked: after misses, the shakiest that
  /// it shows; nil where it is asked at once.
  mutating func ruleToShow(before item: PracticeItem) -> Rule? {
    guard run.approach == nil, run.request.seed == nil, !item.isWorked, run.success < Self.inNeed
    else { return nil }
    return shown(by: item)
      .filter { mastery[$0].level == .shaky && run.approached[$0, default: 0] < Self.approaches }
      .min { (mastery.chance(of: $0), $0.rawValue) < (mastery.chance(of: $1), $1.rawValue) }
  }

  /// Returns items in which a rule may be met on as small a graph as possible.
  mutating func smallestFirst(_ items: [PracticeItem]) -> [PracticeItem] {
    order(items).sortedStably { Double(size(of: $0)) }
      .sortedStably { Double(run.timesAsked($0)) }
      .sortedStably { repetition(by: $0) == .all ? 1 : 0 }
  }

  /// Returns whether an item shows a rule.
  mutating func shows(_ rule: Rule, in item: PracticeItem) -> Bool {
    !item.isWorked && shown(by: item).contains(rule)
  }

  /// The rules that right answers to an item show.
  ///
  /// A rule that is needed and never shown, as the chain rule where 1 arrives, would be asked for
  /// without end.
  private mutating func shown(by item: PracticeItem) -> Set<Rule> {
    Set(work(of: item).flatMap(\.rules.shown))
  }

  private mutating func work(of item: PracticeItem) -> [FieldWork] {
    if let known = memo.work[item] { return known }
    let found = course.lesson(id: item.lesson).map(item.work) ?? []
    memo.work[item] = found
    return found
  }

  private func size(of item: PracticeItem) -> Int {
    course.lesson(id: item.lesson)?.graphs[item.graph]?.graph.nodes.count ?? 0
  }

  /// How far an item is from the one that should come next: by how likely it succeeds, most of all.
  private mutating func distance(to item: PracticeItem) -> Double {
    let wanted = Self.aim + Self.steering * (Self.aim - run.success)
    let aim = min(max(wanted, Self.aims.lowerBound), Self.aims.upperBound)
    var distance =
      (chance(of: item) - aim).magnitude + Self.likenessWeight * Double(likeness(of: item))
    distance -= item.isWorked ? 0 : bonus(of: item)
    // Where it is hard already, a large graph makes it harder.
    if run.success < Self.tooHard { distance += Self.sizeWeight * Double(size(of: item)) }
    return distance
  }

  /// How likely all first answers to an item are right.
  private mutating func chance(of item: PracticeItem) -> Double {
    let chance = work(of: item).map { $0.chance(mastery, usual: Self.aim) }.reduce(1, *)
    return item.isWorked ? chance + Self.guessing * (1 - chance) : chance
  }

  /// How much an item is needed, next to how likely it succeeds.
  private mutating func bonus(of item: PracticeItem) -> Double {
    shown(by: item).map { rule in
      let history = mastery[rule]
      if history.level == .shaky { return Self.bonuses.shaky }
      if history.isDue(at: now), run.success >= Self.tooHard { return Self.bonuses.due }
      return history.level == .growing ? Self.bonuses.growing : 0
    }.max() ?? 0
  }
}

extension PracticeItem {
  /// Whether it is about the graph of another.
  fileprivate func isAboutGraph(of other: PracticeItem?) -> Bool {
    lesson == other?.lesson && graph == other?.graph
  }
}

extension PracticeItem.Kind {
  /// The kind without what makes no other exercise of it: an update is one whatever the rate, and looking
  /// for a mistake whichever way it goes.
  fileprivate var plain: Self {
    switch self {
    case .update: .update(rate: 0)
    case .worked: .worked(.backward)
    default: self
    }
  }
}

extension Collection {
  /// Returns the elements by a number, those with the same one in their order.
  fileprivate func sortedStably(by number: (Element) -> Double) -> [Element] {
    map { (number: number($0), element: $0) }.enumerated()
      .sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
      .map(\.element.element)
  }
}
