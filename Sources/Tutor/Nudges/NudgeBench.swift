import Autodiff
import Checking
import Curriculum

/// What a given node of a step's picture is pushed with, and what no push may tell.
struct NudgeBench {
  private let page: LessonPage
  private let record: LearnerRecord
  private let graph: Graph
  private let given: [String: Double]
  private let numbers: GraphNumbers
  private let isOwn: Bool

  /// Prepares pushes; nil for a step without the picture of a graph.
  init?(page: LessonPage, record: LearnerRecord) {
    guard let picture = page.graphPicture, let graph = page.picturedGraph(record) else {
      return nil
    }
    self.page = page
    self.record = record
    self.graph = graph
    isOwn = page.step.graph == picture.graph
    given = graph.givenValues(overriding: isOwn ? page.step.given : [:])
    numbers = GraphNumbers(page: page, picture: picture, record: record)
  }

  /// Pushes a node, after other pushes of it with a smaller h, and from the largest on again after
  /// the smallest.
  ///
  /// An h that would answer an open question or leads nowhere is left out.
  ///
  /// - Throws: Why there is nothing to be seen.
  func push(_ node: String, after earlier: Nudge?) throws(Unavailability) -> Nudge {
    guard let place = given[node] else { throw .nudgesGivenOnly }
    // A wrong line shows as soon as it is compared with ΔL/h.
    if page.asksWrongLine(record) { throw .nudgeTellsAnswer }
    let output = AskedNumber(node: graph.output, isGradient: false, given: given)
    // An output that the picture shows is no secret, wherever the lesson asks it.
    if known(numbers.values[graph.output]) == nil, isAsked(output) {
      throw .nudgeTellsOutput(graph.output)
    }
    let asked = AskedNumber(node: node, isGradient: true, given: given)
    let gradient = known(numbers.gradients[node])
    if gradient == nil, isAsked(asked) || asksInOtherWords(node) {
      throw .nudgeTellsGradient(of: graph.output, by: node)
    }
    guard let before = evaluation(with: given), let start = before[graph.output] else {
      throw .nudgeLeadsNowhere(graph.output)
    }
    let reached = Nudge.sizes.compactMap { size -> (push: Nudge.Push, after: Evaluation)? in
      let moved = given.merging([node: place + size]) { $1 }
      guard let after = evaluation(with: moved), let end = after[graph.output] else { return nil }
      return (Nudge.Push(size: size, input: place + size, output: end), after)
    }
    guard !reached.isEmpty else { throw .nudgeLeadsNowhere(graph.output) }
    let seen = reached.filter { !tellsAnswer($0.push, from: start, gradient: gradient) }
    let earlierPushes = earlier?.node == node ? earlier?.pushes ?? [] : []
    let smaller = seen.filter { next in earlierPushes.allSatisfy { next.push.size < $0.size } }
    guard let (push, after) = smaller.first ?? seen.first else { throw .nudgeTellsAnswer }
    return Nudge(
      node: node, output: graph.output, start: start,
      pushes: (smaller.isEmpty ? [] : earlierPushes) + [push],
      moved: moved(from: before, to: after), gradient: gradient,
      isSmallest: seen.last?.push == push)
  }

  private func evaluation(with given: [String: Double]) -> Evaluation? {
    try? ExactEvaluation(of: graph, overriding: given).evaluation
  }

  /// The values that the picture shows and that are others now.
  ///
  /// Only the output's while a question is open that the others could answer.
  private func moved(from before: Evaluation, to after: Evaluation) -> [String: Double] {
    let showsAll = !page.openFields(record).contains { field in
      switch field.target {
      case .localDerivative, .number, .expression: true
      default: false
      }
    }
    var moved: [String: Double] = [:]
    for node in graph.nodes where known(numbers.values[node.name]) != nil {
      let isShown = showsAll || node.expression == nil || node.name == graph.output
      if isShown, let value = after[node.name], value != before[node.name] {
        moved[node.name] = value
      }
    }
    return moved
  }

  private func known(_ number: GraphNumbers.Number?) -> Double? {
    if case .known(let value) = number { value } else { nil }
  }

  /// The questions about the graph that are open anywhere in the lesson, with their steps.
  private var open: [(field: Field, step: Step)] {
    guard let name = page.graphPicture?.graph, graph == page.lesson.graphs[name]?.graph else {
      return page.openFields(record).map { ($0, page.step) }
    }
    return page.lesson.steps.filter { $0.graph == name }.flatMap { step in
      step.fields.filter { field in
        let key = FieldKey(lesson: page.lesson.id, step: step.id, field: field.id)
        return !record.history(of: key).isDone
          && !(step.id == page.step.id && page.fieldsWithoutAnswer.contains(field.id))
      }.map { ($0, step) }
    }
  }

  private func isAsked(_ number: AskedNumber) -> Bool {
    open.contains { AskedNumber($0.field, of: $0.step, graph: graph) == number }
  }

  /// Whether a question is open whose answer gives the gradient away: for the node's next value
  /// under the same numbers, or for what the output's own formula makes of the node.
  private func asksInOtherWords(_ node: String) -> Bool {
    open.contains { field, step in
      switch field.target {
      case .update(node, _), .localDerivative(graph.output, node):
        graph.givenValues(overriding: step.given) == given
      default: false
      }
    }
  }

  /// Whether a number that would be told answers another open question of the lesson.
  private func tellsAnswer(_ push: Nudge.Push, from start: Double, gradient: Double?) -> Bool {
    // The gradient itself is known already.
    let ratio = push.ratio(from: start)
    let isNews = gradient.map { !$0.isSame(as: ratio) } ?? true
    let told = [push.output, push.output - start] + (isNews ? [ratio] : [])
    var truths: [String: StepTruth] = [:]
    return open.contains { field, step in
      switch field.target {
      case .value(graph.output, _), .number: break
      default: return false
      }
      let truth = truths[step.id] ?? StepTruth(lesson: page.lesson, step: step)
      truths[step.id] = truth
      guard case .number(let value)? = truth.truth(of: field) else { return false }
      return told.contains { $0.isSame(as: value) }
    }
  }
}
