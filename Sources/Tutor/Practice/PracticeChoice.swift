import Autodiff
import Checking
import Curriculum

/// Chooses what is practised next.
///
/// What is due or shaky comes first, as long as the learner succeeds with four questions of five or
/// about; after more misses, what holds already. The same graph is not asked in the same way twice
/// in a row.
struct PracticeChoice {
  let mastery: Mastery
  let now: Timestamp
  let run: PracticeRun
  let course: Course

  /// How many items are compared.
  private static let compared = 6
  /// The success below which questions become easier.
  private static let tooHard = 0.75

  /// Returns items to try, the best first.
  func order(_ items: [PracticeItem]) -> [PracticeItem] {
    var numbers = run.numbers(of: run.number + 1)
    let usable = items.filter { !run.unusable.contains($0) }
    let other = usable.filter { $0.graph != run.item?.graph || $0.kind != run.item?.kind }
    var shuffled = other.isEmpty ? usable : other
    for index in shuffled.indices.reversed() {
      shuffled.swapAt(index, numbers.next(below: index + 1))
    }
    if run.request.isDueOnly { return shuffled }
    // A class that shares a seed gets the same questions, whoever has learned what.
    if run.request.seed != nil { return shuffled }
    let candidates = shuffled.prefix(Self.compared).enumerated()
      .map { (need: need(of: $1), offset: $0, item: $1) }
      .sorted { ($1.need, $0.offset) < ($0.need, $1.offset) }
      .map(\.item)
    return candidates + shuffled.dropFirst(Self.compared)
  }

  /// Returns whether an item is to be asked: with `--due` only one that shows a rule that is due.
  func isWanted(_ item: PracticeItem) -> Bool {
    // Who finds a mistake has not shown to work without it.
    !run.request.isDueOnly
      || !item.isWorked && !rules(of: item).isDisjoint(with: mastery.due(at: now))
  }

  /// The rule to ask in another way now, for it has failed too often.
  ///
  /// Only every other question is about it, and a class that shares a seed shares its questions.
  var stuckRule: Rule? {
    guard run.approach == nil, run.request.seed == nil else { return nil }
    let stuck = mastery.stuck
    return run.request.isDueOnly
      ? stuck.first { mastery[$0].isDue(at: now) }
      : stuck.first
  }

  /// Returns items in which a rule may be met on as small a graph as possible.
  func smallestFirst(_ items: [PracticeItem]) -> [PracticeItem] {
    order(items).smallestFirst(size)
  }

  /// Returns whether an item shows a rule.
  func shows(_ rule: Rule, in item: PracticeItem) -> Bool {
    !item.isWorked && rules(of: item).contains(rule)
  }

  private func rules(of item: PracticeItem) -> Set<Rule> {
    course.lesson(id: item.lesson).map(item.rules) ?? []
  }

  private func size(of item: PracticeItem) -> Int {
    course.lesson(id: item.lesson)?.graphs[item.graph]?.graph.nodes.count ?? 0
  }

  private func need(of item: PracticeItem) -> Int {
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

extension [PracticeItem] {
  fileprivate func smallestFirst(_ size: (PracticeItem) -> Int) -> Self {
    enumerated()
      .sorted { (size($0.element), $0.offset) < (size($1.element), $1.offset) }
      .map(\.element)
  }
}
