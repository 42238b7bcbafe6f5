import Autodiff
import Checking
import Curriculum

/// Chooses what is practised next.
///
/// What is due or shaky comes first, as long as the learner succeeds with four questions of five or
/// about; after more misses, what holds already. Graphs and kinds of question take turns: the same
/// graph is not asked in the same way twice in a row, and what was asked least lately goes first.
struct PracticeChoice {
  let mastery: Mastery
  let now: Timestamp
  let run: PracticeRun
  let course: Course
  /// The rules that right answers to items show, as far as they were asked for: they are worked out from
  /// what every mistake leads to.
  private(set) var rules: [PracticeItem: Set<Rule>]

  /// How many items are compared.
  private static let compared = 6
  /// The success below which questions become easier.
  private static let tooHard = 0.75
  /// How many of the last questions an item is compared with.
  private static let lately = 4
  /// How many questions lie between two passes with a mistake to be found.
  private static let betweenPasses = 3
  /// How often a session asks a rule in another way: after that it is left for another day.
  private static let approaches = 2

  /// Returns items to try, the best first.
  mutating func order(_ items: [PracticeItem]) -> [PracticeItem] {
    var numbers = run.numbers(of: run.number + 1)
    let usable = items.filter { !run.unusable.contains($0) }
    let other = usable.filter { !isLikeTheLast($0) }
    var shuffled = other.isEmpty ? usable : other
    for index in shuffled.indices.reversed() {
      shuffled.swapAt(index, numbers.next(below: index + 1))
    }
    shuffled = shuffled.sortedStably(by: likeness)
    if run.request.isDueOnly { return shuffled }
    // A class that shares a seed gets the same questions, whoever has learned what.
    if run.request.seed != nil { return shuffled }
    return shuffled.prefix(Self.compared).sortedStably { -need(of: $0) }
      + shuffled.dropFirst(Self.compared)
  }

  /// Whether an item would repeat what was just asked.
  private func isLikeTheLast(_ item: PracticeItem) -> Bool {
    if item.isWorked {
      return run.asked.count < Self.betweenPasses
        || run.asked.suffix(Self.betweenPasses).contains(where: \.isWorked)
    }
    return item.isAboutGraph(of: run.item) && item.kind == run.item?.kind
  }

  /// How much an item is like the last questions: each counts by its graph and by what it asks.
  private func likeness(of item: PracticeItem) -> Int {
    run.asked.suffix(Self.lately).map { asked in
      (item.isAboutGraph(of: asked) ? 1 : 0) + (item.kind == asked.kind ? 1 : 0)
    }.reduce(0, +)
  }

  /// Returns whether an item is to be asked: with `--due` only one that shows a rule that is due.
  mutating func isWanted(_ item: PracticeItem) -> Bool {
    // Who finds a mistake has not shown to work without it.
    !run.request.isDueOnly
      || !item.isWorked && !rules(of: item).isDisjoint(with: mastery.due(at: now))
  }

  /// The rule to ask in another way now, for it has failed too often.
  ///
  /// Only every other question is about one, the least often asked so far, and a class that shares a
  /// seed shares its questions.
  var stuckRule: Rule? {
    guard run.approach == nil, run.request.seed == nil else { return nil }
    return mastery.stuck
      .filter { !run.request.isDueOnly || mastery[$0].isDue(at: now) }
      .sortedStably { run.approached[$0, default: 0] }
      .first { run.approached[$0, default: 0] < Self.approaches }
  }

  /// Returns items in which a rule may be met on as small a graph as possible.
  mutating func smallestFirst(_ items: [PracticeItem]) -> [PracticeItem] {
    order(items).sortedStably(by: size)
  }

  /// Returns whether an item shows a rule.
  mutating func shows(_ rule: Rule, in item: PracticeItem) -> Bool {
    !item.isWorked && rules(of: item).contains(rule)
  }

  private mutating func rules(of item: PracticeItem) -> Set<Rule> {
    if let known = rules[item] { return known }
    let found = course.lesson(id: item.lesson).map(item.rules) ?? []
    rules[item] = found
    return found
  }

  private func size(of item: PracticeItem) -> Int {
    course.lesson(id: item.lesson)?.graphs[item.graph]?.graph.nodes.count ?? 0
  }

  private mutating func need(of item: PracticeItem) -> Int {
    // Finding a mistake is a change from the rest: no rule becomes solid by it.
    if item.isWorked { return 2 }
    let isTooHard = run.success < Self.tooHard
    let needs = rules(of: item).map { rule in
      let history = mastery[rule]
      return switch history.level {
      case _ where !isTooHard && history.isDue(at: now): 4
      case .shaky: isTooHard ? 1 : 3
      case .growing: 2
      case .solid: isTooHard ? 3 : 1
      }
    }
    return needs.max() ?? 0
  }
}

extension PracticeItem {
  /// Whether it is about the graph of another.
  fileprivate func isAboutGraph(of other: PracticeItem?) -> Bool {
    lesson == other?.lesson && graph == other?.graph
  }
}

extension Collection {
  /// Returns the elements by a number, those with the same one in their order.
  fileprivate func sortedStably(by number: (Element) -> Int) -> [Element] {
    map { (number: number($0), element: $0) }.enumerated()
      .sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
      .map(\.element.element)
  }
}
