import Autodiff
import Checking
import Curriculum

/// Chooses what is practised next.
///
/// Questions are chosen so that about 85 % of the first answers are right, which is held to be where one learns
/// most (Wilson et al. 2019): from how many links an answer has to be put together of and what is
/// known of their rules follows how likely it succeeds, and after misses what is likely to succeed
/// comes before what is not. Within that, what is due or shaky comes first, questions grow longer from the
/// first to the last, and graphs and kinds of question take turns: as long as there are others, neither the
/// graph nor the kind is that of the last question, what was asked before comes after what was not, and what
/// was asked least lately goes first. Only what was missed comes back after a few others: on another graph
/// where it is known which rule it was, and else with other numbers.
struct PracticeChoice {
  let mastery: Mastery
  let now: Timestamp
  var run: PracticeRun
  let course: Course
  /// The work of items, as far as it was asked for.
  var memo: PracticeMemo

  /// How many items are compared: the least alike to the last ones, and some of each kind, alone and in passes.
  static let compared = (least: 6, ofKind: 3)
  /// The most that chance adds to the distance of an item: what is known of a learner changes little from day
  /// to day, and each session would begin alike.
  private static let luck = 0.06
  private static let grain = 1 << 16
  /// How many of the last questions an item is compared with.
  private static let lately = 4
  /// How many questions lie between two passes with a mistake to be found.
  private static let betweenPasses = 3
  /// How many items are looked at: what they show takes long to find.
  static let searched = 40

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
    // A class that shares a seed gets the same questions, whoever has learned what.
    if run.request.seed != nil { return shuffled }
    var forms: [PracticeItem.Form: Int] = [:]
    let least = shuffled.first.map { (repetition(by: $0), run.timesAsked($0)) }
    var compared: [(item: PracticeItem, distance: Double)] = []
    var rest: [PracticeItem] = []
    var looked = 0
    for item in shuffled {
      let count = forms[item.form, default: 0]
      // What is due may be met on few graphs, and in few kinds of question.
      let takesTurn =
        run.request.isDueOnly
        ? repetition(by: item) != .all : repetition(by: item) == least?.0
      if takesTurn, run.timesAsked(item) == least?.1, looked < Self.searched,
        compared.count < Self.compared.least || count < Self.compared.ofKind
      {
        looked += 1
        if isWanted(item), !teachesNothing(item) {
          forms[item.form] = count + 1
          let luck = Double(numbers.next(below: Self.grain)) / Double(Self.grain) * Self.luck
          compared.append((item, distance(to: item) + luck))
          continue
        }
      }
      rest.append(item)
    }
    let order = compared.sortedStably(by: \.distance).map(\.item) + rest
    let turns = order.filter { repetition(by: $0).rawValue <= (least?.0 ?? .all).rawValue }
    let first = comeback(among: turns) ?? (run.request.isDueOnly ? nil : promised(among: order))
    return putting(first, before: order)
  }

  /// Returns items with one of them, where there is one, before the others.
  private func putting(_ first: PracticeItem?, before items: [PracticeItem]) -> [PracticeItem] {
    guard let first, let index = items.firstIndex(of: first) else { return items }
    return [first] + items[..<index] + items[(index + 1)...]
  }

  /// How much of what was just asked an item would repeat.
  enum Repetition: Int {
    /// Neither the graph nor the kind.
    case nothing
    /// One of them.
    case something
    /// Both, or a pass to be checked too soon after another.
    case all
  }

  func repetition(by item: PracticeItem) -> Repetition {
    if item.isWorked,
      run.asked.count < Self.betweenPasses
        || run.asked.suffix(Self.betweenPasses).contains(where: \.isWorked)
    {
      return .all
    }
    switch (isAboutGraph(item, of: run.item), item.kind.plain == run.item?.kind.plain) {
    case (true, true): return .all
    case (false, false): return .nothing
    default: return .something
    }
  }

  /// Whether an item is about the graph of another, or one that differs in numbers alone.
  func isAboutGraph(_ item: PracticeItem, of other: PracticeItem?) -> Bool {
    guard let other else { return false }
    if item.lesson == other.lesson, item.graph == other.graph { return true }
    return nodes(of: item).map { $0 == nodes(of: other) } ?? false
  }

  private func nodes(of item: PracticeItem) -> [Graph.Node]? {
    course.lesson(id: item.lesson)?.graphs[item.graph]?.graph.nodes
  }

  /// How much an item is like the last questions: each counts by its graph and by what it asks.
  func likeness(of item: PracticeItem) -> Int {
    run.asked.suffix(Self.lately).map { asked in
      (isAboutGraph(item, of: asked) ? 1 : 0) + (item.kind.plain == asked.kind.plain ? 1 : 0)
    }.reduce(0, +)
  }

  /// Returns whether an item is to be asked: with `--due` only one that shows a rule that is due.
  mutating func isWanted(_ item: PracticeItem) -> Bool {
    // Who finds a mistake has not shown to work without it.
    !run.request.isDueOnly
      || !item.isWorked && !shown(by: item).isDisjoint(with: mastery.due(at: now))
  }
}

extension PracticeItem {
  /// What it looks like: its kind, and whether it is a pass of several fields.
  fileprivate struct Form: Hashable {
    let kind: Kind
    let isPass: Bool
  }

  fileprivate var form: Form { Form(kind: kind.plain, isPass: questions.count > 1) }
}

extension PracticeItem.Kind {
  /// The kind without what makes no other exercise of it: an update is one whatever the rate, and looking
  /// for a mistake whichever way it goes.
  var plain: Self {
    switch self {
    case .update: .update(rate: 0)
    case .worked: .worked(.backward)
    default: self
    }
  }
}
