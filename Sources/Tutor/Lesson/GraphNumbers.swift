import Autodiff
import Checking
public import Curriculum

/// The numbers of a graph that a picture may show to a learner.
public struct GraphNumbers: Hashable, Sendable {
  /// One number of the picture.
  public enum Number: Hashable, Sendable {
    /// It is shown.
    case known(Double)
    /// It is asked now: a question mark.
    case asked
    /// It is not shown yet.
    case hidden
  }

  /// The forward values, by the node's name.
  public private(set) var values: [String: Number] = [:]
  /// The gradients, by the node's name.
  public private(set) var gradients: [String: Number] = [:]

  /// Collects what a step's picture may show.
  ///
  /// A number that is still asked in the step is never shown, whatever the picture says.
  ///
  /// - Parameters:
  ///   - page: The step.
  ///   - picture: The step's picture.
  ///   - record: What the learner has answered, in this and earlier steps of the lesson.
  public init(page: LessonPage, picture: GraphPicture, record: LearnerRecord) {
    guard let graph = page.graph(of: picture, record: record) else { return }
    // A step's given values are those of its own graph.
    let isOwn = page.step.graph == picture.graph
    let given = graph.givenValues(overriding: isOwn ? page.step.given : [:])
    guard let exact = try? ExactEvaluation(of: graph, overriding: given) else { return }
    let asked = isOwn ? Self.asked(page: page, graph: graph, record: record) : []
    // The names of a learner's own graph say nothing of what was asked about the lesson's.
    let isLessons = graph == page.lesson.graphs[picture.graph]?.graph
    let earned =
      isLessons ? Self.earned(page: page, picture: picture, graph: graph, record: record) : []

    let untold =
      isOwn && page.isOfPractice ? graph.descendants(of: Self.askedValues(page.step)) : nil
    for node in graph.nodes {
      let value = AskedNumber(node: node.name, isGradient: false, given: given)
      values[node.name] = Self.number(
        exact.evaluation[node.name], isAsked: asked.contains(value),
        isShown: node.expression == nil || untold?.contains(node.name) == false
          || picture.values.shows(earned: earned.contains(value)))
      let gradient = AskedNumber(node: node.name, isGradient: true, given: given)
      // The gradient of the output with respect to itself is 1 by definition.
      let isEarned = earned.contains(gradient) || node.name == graph.output
      gradients[node.name] = Self.number(
        exact.gradients[node.name], isAsked: asked.contains(gradient),
        isShown: picture.gradients.shows(earned: isEarned))
    }
    if isOwn, let pass = page.workedPass {
      show(pass, of: graph, corrected: page.asksWrongLine(record) ? nil : exact.gradients)
    }
  }

  /// Shows a pass as it was worked out, or where its mistake is found put right.
  private mutating func show(_ pass: WorkedPass, of graph: Graph, corrected: Gradients?) {
    switch pass.direction {
    case .forward:
      // The right values stand there already.
      guard corrected == nil else { return }
      for node in graph.nodes where node.expression != nil { values[node.name] = .hidden }
      for line in pass.lines { values[line.node] = .known(line.number) }
    case .backward:
      for line in pass.lines {
        gradients[line.node] = .known(corrected?[line.node] ?? line.number)
      }
    }
  }

  /// The nodes whose values a step asks for.
  private static func askedValues(_ step: Step) -> Set<String> {
    Set(
      step.fields.compactMap { field in
        if case .value(let node, _) = field.target { node } else { nil }
      })
  }

  private static func number(_ value: Double?, isAsked: Bool, isShown: Bool) -> Number {
    if isAsked { return .asked }
    guard isShown, let value else { return .hidden }
    return .known(value)
  }

  /// The numbers that the step still asks for, in rows of tables too.
  private static func asked(
    page: LessonPage, graph: Graph, record: LearnerRecord
  ) -> Set<AskedNumber> {
    Set(page.openFields(record).compactMap { AskedNumber($0, of: page.step, graph: graph) })
  }

  /// The numbers answered so far in steps that are about the same graph.
  private static func earned(
    page: LessonPage, picture: GraphPicture, graph: Graph, record: LearnerRecord
  ) -> Set<AskedNumber> {
    var earned: Set<AskedNumber> = []
    for step in page.lesson.steps.prefix(page.stepIndex + 1) where step.graph == picture.graph {
      for field in step.fields {
        let key = FieldKey(lesson: page.lesson.id, step: step.id, field: field.id)
        guard record.history(of: key).isDone,
          let number = AskedNumber(field, of: step, graph: graph)
        else { continue }
        earned.insert(number)
      }
    }
    return earned
  }
}

extension GraphPicture.Shown {
  fileprivate func shows(earned: Bool) -> Bool {
    switch self {
    case .all: true
    case .earned: earned
    case .none: false
    }
  }
}
