public import Autodiff
public import Curriculum

/// The numbers behind one step of a lesson: every value and gradient of its graph under the
/// step's given values.
public struct StepTruth: Sendable {
  /// The step.
  public let step: Step
  /// The graph the questions are about, if the step has one.
  public let graph: Graph?
  /// The values and gradients, exact where they are fractions, if they can be computed.
  public let exact: ExactEvaluation?

  /// Computes the numbers of a step.
  public init(lesson: Lesson, step: Step) {
    self.step = step
    graph = lesson.graph(of: step)
    exact = graph.flatMap { try? ExactEvaluation(of: $0, overriding: step.given) }
  }

  /// The values of all nodes under the step's given values, if they can be computed.
  public var evaluation: Evaluation? { exact?.evaluation }

  /// The gradients of the graph's output, if they can be computed.
  public var gradients: Gradients? { exact?.gradients }

  /// Returns what is right in a field, or nil if the lesson's numbers give no value there.
  public func truth(of field: Field) -> Truth? {
    switch field.target {
    case .value(let node, let given):
      value(of: node, given: given).map(Truth.number)
    case .gradient(let node):
      gradients?[node].map(Truth.number)
    case .number(let expression):
      value(of: expression).map(Truth.number)
    case .choice(let options):
      options.firstIndex(where: \.isRight).map(Truth.option)
    }
  }

  /// Returns the value of a node with some given values replaced, as in a row of a table.
  public func value(of node: String, given: [String: Double]) -> Double? {
    evaluation(given: given)?.evaluation[node]
  }

  /// Returns the values and gradients with some given values replaced.
  func evaluation(given row: [String: Double]) -> ExactEvaluation? {
    guard !row.isEmpty, let graph else { return exact }
    return try? ExactEvaluation(of: graph, overriding: self.given(with: row))
  }

  /// Returns the given values of the step with those of a row in their place.
  func given(with row: [String: Double]) -> [String: Double] {
    step.given.merging(row) { _, row in row }
  }

  /// Returns the value of an expression over the names of the step's graph.
  func value(of expression: Expression) -> Double? {
    expression.settledValue({ evaluation?[$0] }, exact: { exact?.value(of: $0) })
  }
}
