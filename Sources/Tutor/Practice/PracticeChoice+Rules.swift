import Curriculum

/// Which rules are asked, and in which way.
extension PracticeChoice {
  /// How many rules are named at the start.
  private static let focused = 3
  /// The success below which an example comes first: one miss is no reason to be helped.
  private static let inNeed = 0.6
  /// After how many right answers in a row what is not firm has its turn, however much was missed before.
  private static let recovery = 2
  /// How often a session asks a rule in another way: after that it is left for another day.
  private static let approaches = 2

  /// Returns the rules that a session is most needed for, of those that its questions can show; none where
  /// the seed decides what is asked.
  mutating func focus(among items: [PracticeItem]) -> [Rule] {
    guard run.request.seed == nil else { return [] }
    var focus: [Rule] = []
    let needed = mastery.needed(at: now).filter {
      !run.request.isDueOnly || mastery[$0].isDue(at: now)
    }
    for rule in needed where focus.count < Self.focused {
      if !showing(rule, among: items, atMost: 1).isEmpty { focus.append(rule) }
    }
    return focus
  }

  /// Returns, for two of three questions, an item that shows a rule which was named at the start or is due and has
  /// not been asked yet; nil after misses, which are followed by what succeeds.
  ///
  /// What was named at the start waits for no more than some right answers in a row.
  mutating func promised(among items: [PracticeItem]) -> PracticeItem? {
    guard run.number % 3 != 0, goesWell || run.tally.streak >= Self.recovery else { return nil }
    let asked = run.asked.reduce(into: Set<Rule>()) { $0.formUnion(shown(by: $1)) }
    let possible = items.filter { repetition(by: $0) != .all }
    let promised = run.focus + (goesWell ? mastery.due(at: now) : [])
    for rule in promised where !asked.contains(rule) {
      // Of what is not firm the one that is likeliest to succeed, and of what is the one whose turn it is.
      let isFirm = mastery[rule].level == .solid
      let found = showing(rule, among: possible)
        .sortedStably { isFirm ? distance(to: $0) : -chance(of: $0) }
        .sortedStably { teachesNothing($0) ? 1 : 0 }
      if let item = found.first { return item }
    }
    return nil
  }

  /// Returns the item by which something comes back that was missed; nil where nothing is to, or not now.
  ///
  /// Who has been told which rule it was learns more from it on another graph, and about as long, than from the
  /// same with other numbers.
  mutating func comeback(among items: [PracticeItem]) -> PracticeItem? {
    for owed in run.owed {
      let others = items.filter { run.timesAsked($0) == 0 && !isAboutGraph($0, of: owed.item) }
      let length = links(of: owed.item)
      for rule in Rule.allCases where owed.rules.contains(rule) {
        let found = showing(rule, among: others).filter { names(rule, $0) }
        let near = found.sortedStably { Double((links(of: $0) - length).magnitude) }
        if let item = near.first { return item }
      }
      if items.contains(owed.item) { return owed.item }
    }
    return nil
  }

  /// Returns what was missed and comes back by an item; nil where nothing does.
  mutating func owed(comingBackBy item: PracticeItem) -> OwedQuestion? {
    run.owed.first { owed in
      if item.task == owed.item.task { return true }
      guard !item.isWorked, !isAboutGraph(item, of: owed.item) else { return false }
      return owed.rules.contains { names($0, item) }
        && !owed.rules.isDisjoint(with: shown(by: item))
    }
  }

  /// Returns the rules that are due and that none of the items shows: of more than are looked at, one may always
  /// do so.
  mutating func dueElsewhere(_ items: [PracticeItem]) -> Set<Rule> {
    items.count > Self.searched
      ? []
      : Set(mastery.due(at: now).filter { showing($0, among: items, atMost: 1).isEmpty })
  }

  /// Returns some items that show a rule, where they are found soon.
  ///
  /// - Parameter most: How many are enough.
  private mutating func showing(
    _ rule: Rule, among items: [PracticeItem], atMost most: Int = Self.compared.least
  ) -> [PracticeItem] {
    let possible = items.filter { !$0.isWorked }
      .map { (item: $0, isNamed: names(rule, $0) || $0.kind.plain == rule.usualKind) }
      .sortedStably { $0.isNamed ? 0 : 1 }
    var found: [PracticeItem] = []
    for (item, _) in possible.prefix(Self.searched)
    where found.count < most && shown(by: item).contains(rule) {
      found.append(item)
    }
    return found
  }

  /// Whether one of an item's fields is worked out by a rule, most of all.
  private mutating func names(_ rule: Rule, _ item: PracticeItem) -> Bool {
    if let known = memo.rules[item] { return known.contains(rule) }
    let found = course.lesson(id: item.lesson).map(item.rules) ?? []
    memo.rules[item] = found
    return found.contains(rule)
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
}

extension Rule {
  /// The kind of question that shows it, where it is not one by which a field is worked out.
  fileprivate var usualKind: PracticeItem.Kind? {
    switch self {
    case .updateOrder: .update(rate: 0)
    case .local: .local
    case .formula: .formula
    case .chain, .fork, .batchMean: .gradient
    default: nil
    }
  }
}
