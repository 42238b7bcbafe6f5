import Autodiff
public import Curriculum

/// The questions that can be practised: about every graph whose given values vary, of the kinds that
/// were asked about it where the learner has been, and of the other kinds that it allows once they were
/// asked anywhere.
public struct PracticeCatalogue {
  /// The items in the order of the course.
  public let items: [PracticeItem]

  /// Collects the items.
  ///
  /// - Parameter only: A lesson all of whose questions are practised, seen or not; nil for what was
  ///   seen of any lesson.
  public init(course: Course, record: LearnerRecord, only: String?) {
    let seen = course.entries.compactMap { entry -> (lesson: Lesson, steps: [Step])? in
      let outline = entry.outline
      if let only, outline.id != only { return nil }
      let ids = outline.steps.map(\.id).filter {
        only != nil || record.passed.contains(Place(lesson: outline.id, step: $0))
      }
      // What was not seen need not be read.
      guard !ids.isEmpty, let lesson = entry.lesson else { return nil }
      return (lesson, lesson.steps.filter { ids.contains($0.id) })
    }
    let asked = seen.flatMap(\.steps).flatMap(\.questions).map(\.practiceKind)
    let known = Set(asked).union(only == nil ? [] : [.local])
    // Of learning rates the one that was met last.
    let rates = seen.map { $0.steps.flatMap(\.questions).compactMap(\.rate).last }
    items = zip(seen, rates).flatMap { seen, rate in
      Self.items(
        of: seen.lesson, steps: seen.steps, known: known,
        rate: rate ?? rates.compactMap(\.self).last)
    }
  }

  /// - Parameters:
  ///   - known: The kinds that were asked about any graph.
  ///   - rate: The learning rate for graphs that were not trained yet; nil where none was.
  private static func items(
    of lesson: Lesson, steps: [Step], known: Set<PracticeItem.Kind>, rate: Double?
  ) -> [PracticeItem] {
    Dictionary(grouping: steps, by: \.graph).flatMap { name, steps -> [PracticeItem] in
      guard let name, let graph = lesson.graphs[name], !graph.variation.choices.isEmpty else {
        return []
      }
      let asked = steps.flatMap(\.questions)
      guard !asked.isEmpty else { return [] }
      let own = Set(asked.map(\.practiceKind))
      let possible = PossibleQuestions(lesson, graph: name)
      // Nobody goes back through a graph that has nothing to be trained.
      var further: Set<PracticeItem.Kind> =
        graph.parameters.isEmpty ? [.local] : [.local, .gradient]
      further.formIntersection(known)
      let isTrained = own.contains { if case .update = $0 { true } else { false } }
      if let rate, !isTrained, possible.hasLoss, own.union(further).contains(.gradient) {
        further.insert(.update(rate: rate))
      }
      var sets =
        own.union(further).flatMap(possible.questions)
        + asked.filter(\.isFormula).map { [$0.bare] }
      if known.contains(.formula) {
        sets += possible.compositions
        if known.contains(.local) { sets += possible.derivatives }
      }
      let items = sets.map { PracticeItem(lesson: lesson, graph: name, questions: $0) }
      // A pass to be checked is about its last number, however many were asked with it; not about the first, which
      // is found without checking another.
      let worked = items.filter {
        $0.questions.count > 1 && ($0.kind == .gradient || $0.kind == .forward && possible.isLong)
      }.map {
        PracticeItem(
          lesson: lesson, graph: name, questions: $0.questions.suffix(1), isWorked: true)
      }
      return items + Set(worked)
    }
    .sorted { $0.order < $1.order }
  }
}

extension PracticeItem {
  /// A stable order.
  fileprivate var order: String {
    graph + " " + (isWorked ? "worked " : "")
      + questions.map { "\($0.practiceKind) \($0.id)" }.joined()
  }
}

extension Question {
  /// The learning rate of an update.
  fileprivate var rate: Double? {
    if case .update(_, let rate) = kind { rate } else { nil }
  }

  /// Whether it asks for a formula of the graph, which holds for all numbers.
  fileprivate var isFormula: Bool {
    guard case .expression(let expression) = kind, case .quantity = expression.subject else {
      return false
    }
    return true
  }

  /// The question without what its author says of certain numbers.
  var bare: Question { Question(id: id, kind: kind, figures: ownFigures) }
}
