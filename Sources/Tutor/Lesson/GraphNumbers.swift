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
  public init(page: LessonPage, picture: Picture, record: LearnerRecord) {
    guard let graph = page.lesson.graphs[picture.graph]?.graph,
      let evaluation = try? graph.evaluate(overriding: page.step.given)
    else { return }
    let own = page.step.graph == picture.graph
    let asked = Set(own ? page.openFields(record).compactMap(AskedNumber.init) : [])
    let earned = Self.earned(page: page, picture: picture, record: record)
    let allGradients = evaluation.gradients()

    for node in graph.nodes {
      let isGiven = node.expression == nil
      let value = AskedNumber(node: node.name, isGradient: false)
      values[node.name] = Self.number(
        evaluation[node.name], isAsked: asked.contains(value),
        isShown: isGiven || picture.values.shows(earned: earned.contains(value)))
      let gradient = AskedNumber(node: node.name, isGradient: true)
      // The gradient of the output with respect to itself is 1 by definition.
      let isEarned = earned.contains(gradient) || node.name == graph.output
      gradients[node.name] = Self.number(
        allGradients[node.name], isAsked: asked.contains(gradient),
        isShown: picture.gradients.shows(earned: isEarned))
    }
  }

  private static func number(_ value: Double?, isAsked: Bool, isShown: Bool) -> Number {
    if isAsked { return .asked }
    guard isShown, let value else { return .hidden }
    return .known(value)
  }

  /// The numbers answered so far in steps that are about the same graph with the same givens.
  private static func earned(
    page: LessonPage, picture: Picture, record: LearnerRecord
  ) -> Set<AskedNumber> {
    var earned: Set<AskedNumber> = []
    for step in page.lesson.steps.prefix(page.stepIndex + 1) where step.graph == picture.graph {
      for field in step.fields {
        let key = FieldKey(lesson: page.lesson.id, step: step.id, field: field.id)
        guard record.history(of: key).isDone, let number = AskedNumber(field) else { continue }
        let given = step.given.merging(number.given) { _, row in row }
        if given == page.step.given {
          earned.insert(AskedNumber(node: number.node, isGradient: number.isGradient))
        }
      }
    }
    return earned
  }
}

extension Picture.Shown {
  fileprivate func shows(earned: Bool) -> Bool {
    switch self {
    case .all: true
    case .earned: earned
    case .none: false
    }
  }
}
