public import Autodiff
import Checking
import Curriculum

/// Which local derivatives of a graph may be shown while a step is being answered.
public struct AskedDerivatives {
  private let graph: Graph
  private let numbers: GraphNumbers
  /// The numbers that the step's open fields ask for in a formula of the lesson's own.
  private let asked: [Double]
  /// Whether a formula is asked, of which a local derivative may be a part.
  private let asksFormulas: Bool
  /// Whether a wrong number is to be found among those that the picture shows.
  private let asksWrongLine: Bool
  private let evaluation: Evaluation?

  /// Looks at what is asked.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - name: Its name in the lesson.
  ///   - numbers: The numbers of it that the picture may show.
  public init(
    page: LessonPage, record: LearnerRecord, graph: Graph, named name: String,
    numbers: GraphNumbers
  ) {
    self.graph = graph
    self.numbers = numbers
    let truth = StepTruth(lesson: page.lesson, step: page.step)
    asked = page.openFields(record).compactMap { field -> Double? in
      switch (field.target, truth.truth(of: field)) {
      case (.number, .number(let value)), (.localDerivative, .number(let value)): value
      default: nil
      }
    }
    asksFormulas = page.openFields(record).contains { field in
      if case .expression = field.target { true } else { false }
    }
    asksWrongLine = page.asksWrongLine(record)
    let isOwn = page.step.graph == name
    // Where a value is wrong, a local derivative with the right ones would tell which.
    let tellsValues = !(isOwn && asksWrongLine && page.workedPass?.direction == .forward)
    evaluation =
      tellsValues ? try? graph.evaluate(overriding: isOwn ? page.step.given : [:]) : nil
  }

  /// Whether the local derivative is itself an answer: that of the output is the gradient, which
  /// is to be earned, and another may be the number that a field asks for.
  public func isAsked(consumer: String, input: String) -> Bool {
    if asksFormulas { return true }
    if consumer == graph.output, asksWrongLine || !isKnown(numbers.gradients[input]) { return true }
    guard let value = evaluation?.localDerivative(of: consumer, withRespectTo: input) else {
      return false
    }
    return asked.contains { $0.isSame(as: value) }
  }

  /// The value of a local derivative, where all that its formula names is shown.
  public func value(of formula: Expression, consumer: String, input: String) -> Double? {
    let isKnown = formula.names.allSatisfy { name in
      graph.node(named: name) == nil || self.isKnown(numbers.values[name])
    }
    guard isKnown else { return nil }
    return evaluation?.localDerivative(of: consumer, withRespectTo: input)
  }

  private func isKnown(_ number: GraphNumbers.Number?) -> Bool {
    if case .known = number { true } else { false }
  }
}
