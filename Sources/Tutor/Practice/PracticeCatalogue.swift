import Autodiff
public import Curriculum

/// The questions that can be practised: about every graph whose given values vary, of the kinds that
/// were asked about it where the learner has been, and local derivatives and gradients once they were asked
/// anywhere.
public struct PracticeCatalogue {
  /// The most forward values asked at once.
  private static let forwardLimit = 3

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
    let asked = Set(seen.flatMap(\.steps).flatMap(\.questions).map(\.practiceKind))
    let known = asked.union(only == nil ? [] : [.local]).intersection([.local, .gradient])
    items = seen.flatMap { Self.items(of: $0.lesson, steps: $0.steps, known: known) }
  }

  /// - Parameter known: The kinds that are asked about every graph.
  private static func items(
    of lesson: Lesson, steps: [Step], known: Set<PracticeItem.Kind>
  ) -> [PracticeItem] {
    Dictionary(grouping: steps, by: \.graph).flatMap { name, steps -> [PracticeItem] in
      guard let name, let graph = lesson.graphs[name], !graph.variation.choices.isEmpty else {
        return []
      }
      let asked = steps.flatMap(\.questions)
      // Nobody goes back through a graph that has nothing to be trained.
      let further = graph.parameters.isEmpty ? known.subtracting([.gradient]) : known
      let kinds = Set(asked.map(\.practiceKind)).union(asked.isEmpty ? [] : further)
      let sets =
        kinds.flatMap { questions(of: $0, about: graph) }
        + asked.filter(\.isFormula).map { [$0.bare] }
      let items = sets.map { PracticeItem(lesson: lesson.id, graph: name, questions: $0) }
      let worked = items.filter { $0.kind == .gradient }.map {
        PracticeItem(lesson: lesson.id, graph: name, questions: $0.questions, isWorked: true)
      }
      return items + worked
    }
    .sorted { $0.order < $1.order }
  }

  private static func questions(
    of kind: PracticeItem.Kind, about lessonGraph: LessonGraph
  ) -> [[Question]] {
    let graph = lessonGraph.graph
    let computed = graph.nodes.filter { $0.expression != nil }
    return switch kind {
    case .forward:
      computed.map { node -> [Question] in
        let ancestors = graph.ancestors(of: node.name).subtracting([node.name])
        let before = computed.map(\.name).filter(ancestors.contains)
        return (before.suffix(forwardLimit - 1) + [node.name]).map {
          Question(id: $0, kind: .value(node: $0))
        }
      }
    case .gradient:
      graph.nodes.map(\.name).filter(lessonGraph.hasGradientToAsk)
        .map { [Question(id: $0, kind: .gradient(node: $0))] }
    case .local:
      computed.flatMap { node -> [[Question]] in
        (node.expression?.names ?? []).filter { input in
          graph.node(named: input) != nil
            && lessonGraph.hasLocalDerivativeToAsk(node.expression, by: input)
        }.map {
          [
            Question(
              id: "\(node.name)-\($0)", kind: .localDerivative(consumer: node.name, input: $0))
          ]
        }
      }
    case .update(let rate):
      lessonGraph.parameters.map {
        [Question(id: $0 + "'", kind: .update(parameter: $0, rate: rate))]
      }
    case .formula, .worked, .mixed: []
    }
  }
}

extension LessonGraph {
  /// Whether some numbers may lead to a local derivative that hands compute with: not where it is 0 or too
  /// large whatever they are, as that of a step function.
  fileprivate func hasLocalDerivativeToAsk(_ formula: Expression?, by input: String) -> Bool {
    guard let derivative = formula?.derivative(withRespectTo: input) else { return false }
    guard derivative.names.isEmpty else { return true }
    guard let value = try? derivative.value() else { return false }
    return value != 0 && value.magnitude <= variation.largest
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
