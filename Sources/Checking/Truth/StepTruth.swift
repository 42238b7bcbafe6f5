public import Autodiff
public import Curriculum

/// The numbers behind one step of a lesson: every value and gradient of its graph under the
/// step's given values.
public struct StepTruth: Sendable {
  /// The step.
  public let step: Step
  /// The graph the questions are about, if the step has one.
  public let graph: Graph?
  /// The values of all nodes under the step's given values, if they can be computed.
  public let evaluation: Evaluation?
  /// The gradients of the graph's output, if they can be computed.
  public let gradients: Gradients?

  /// Computes the numbers of a step.
  public init(lesson: Lesson, step: Step) {
    self.step = step
    graph = lesson.graph(of: step)
    evaluation = try? graph?.evaluate(overriding: step.given)
    gradients = evaluation?.gradients()
  }

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
    guard !given.isEmpty else { return evaluation?[node] }
    let all = step.given.merging(given) { _, row in row }
    return (try? graph?.evaluate(overriding: all))?[node]
  }

  /// Returns the value of an expression over the names of the step's graph.
  func value(of expression: Expression) -> Double? {
    try? expression.value { evaluation?[$0] }
  }
}
