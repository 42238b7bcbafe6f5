public import Autodiff
public import Curriculum

/// The numbers behind one step of a lesson: every value and gradient of its graph under the
/// step's given values.
public struct StepTruth: Sendable {
  /// The step.
  public let step: Step
  /// The graph the questions are about, if the step has one.
  public let graph: Graph?
  /// The given nodes that training changes.
  public let parameters: [String]
  /// The values and gradients, exact where they are fractions, if they can be computed.
  public let exact: ExactEvaluation?

  /// Computes the numbers of a step.
  public init(lesson: Lesson, step: Step) {
    let parameters = step.graph.flatMap { lesson.graphs[$0] }?.parameters ?? []
    self.init(step: step, graph: lesson.graph(of: step), parameters: parameters)
  }

  /// Computes the numbers of a step about a graph.
  init(step: Step, graph: Graph?, parameters: [String]) {
    self.step = step
    self.graph = graph
    self.parameters = parameters
    exact = graph.flatMap { try? ExactEvaluation(of: $0, overriding: step.given) }
  }

  /// Returns the numbers of the same step under other given values, to which no update led.
  func under(_ given: [String: Double]) -> StepTruth {
    var step = step
    step.given.merge(given) { _, new in new }
    step.updates = 0
    return StepTruth(step: step, graph: graph, parameters: parameters)
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
    case .localDerivative(let consumer, let input):
      evaluation?.localDerivative(of: consumer, withRespectTo: input).map(Truth.number)
    case .update(let parameter, let rate):
      value(of: descent(of: parameter, rate: rate)).map(Truth.number)
    case .number(let expression):
      value(of: expression).map(Truth.number)
    case .expression(let question):
      GraphFormulas(graph).formula(for: question).map(Truth.expression)
    case .shape(let rows, let columns):
      .shape(rows: rows, columns: columns)
    case .decomposition(let node):
      // A formula that is too long to be written out cannot be taken apart.
      GraphFormulas(graph).value(of: node) == nil
        ? nil : graph.map { .definitions(ElementaryOperations(of: node, in: $0).definitions) }
    case .find(let question):
      graph == nil ? nil : .anyValues(of: question.unknowns)
    case .experiment:
      graph == nil ? nil : .anySettings
    case .choice(let options):
      options.firstIndex(where: \.isRight).map(Truth.option)
    }
  }

  /// Returns the step of descent for a parameter, in which the gradient is the lesson's own number.
  func descent(of parameter: String, rate: Double) -> Descent {
    Descent(parameter: parameter, rate: rate, output: graph?.output ?? "")
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

  /// Returns the exact value of an expression, nil where it is not a fraction.
  func exactValue(of expression: Expression) -> Rational? {
    expression.exactValue { exact?.value(of: $0) }
  }

  /// Returns the parameter after a step of descent.
  private func value(of descent: Descent) -> Double? {
    descent.formula.settledValue(
      { $0 == descent.gradientName ? gradients?[descent.parameter] : evaluation?[$0] },
      exact: { exactValue(named: $0, in: descent) })
  }

  /// Returns the exact parameter after a step of descent, nil where it is not a fraction.
  func exactValue(of descent: Descent) -> Rational? {
    descent.formula.exactValue { exactValue(named: $0, in: descent) }
  }

  private func exactValue(named name: String, in descent: Descent) -> Rational? {
    name == descent.gradientName
      ? exact?.gradient(of: descent.parameter) : exact?.value(of: name)
  }
}
