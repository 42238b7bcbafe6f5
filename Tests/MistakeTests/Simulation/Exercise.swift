import Autodiff
package import Checking
import Curriculum

/// One question about a graph, with the marker and the recogniser that a lesson would have.
package struct Exercise {
  private let recogniser: MistakeRecogniser
  private let marker: Marker
  private let field: Field

  /// Sets a question.
  package init(_ example: Example?, _ asked: Plant.Asked, figures: Int = 3) throws {
    let graph = try example.map { example in
      let given = example.given.sorted { $0.key < $1.key }
        .map { (name: $0.key, text: "\($0.value)") }
      return try Graph(given: given, definitions: example.nodes)
    }
    let kind: Question.Kind
    var parameters = example?.changed.keys.sorted() ?? []
    switch asked {
    case .value(let node): kind = .value(node: node)
    case .gradient(let node): kind = .gradient(node: node)
    case .local(let consumer, let input):
      kind = .localDerivative(consumer: consumer, input: input)
    case .number(let text):
      kind = .number(NumberQuestion(expression: try Expression(parsing: text)))
    case .update(let parameter, let others, let rate):
      kind = .update(parameter: parameter, rate: rate)
      parameters = others
    }
    let question = Question(id: "q", kind: kind, figures: figures)
    let step = Step(
      id: "s", graph: graph == nil ? nil : "g", given: example?.changed ?? [:],
      updates: example?.changed.isEmpty == false ? 1 : 0, text: LocalizedText("?"),
      questions: [question])
    let lesson = Lesson(
      id: "l", title: LocalizedText("L"), goal: LocalizedText("G"),
      graphs: graph.map { ["g": LessonGraph(graph: $0, parameters: parameters)] } ?? [:],
      steps: [step])
    marker = Marker(lesson: lesson, step: step)
    recogniser = MistakeRecogniser(truth: StepTruth(lesson: lesson, step: step))
    field = question.fields[0]
  }

  /// The codes of the mistakes that explain a number, the first one told first.
  package func codes(
    for reading: NumberReading, evidence: MistakeEvidence = .none
  ) -> [String] {
    recogniser.mistakes(in: reading, for: field, evidence: evidence).map(\.code.rawValue)
  }

  /// Whether an answer is a miss: only then is it asked what went wrong.
  package func isMiss(_ value: Double) -> Bool {
    marker.mark(text(of: value), for: field).verdict == .wrong
  }

  /// The codes of the mistakes that lead to the right number.
  package var masked: [String] { recogniser.masked(for: field).map(\.code.rawValue) }

  /// What the mistakes lead to.
  package var predictions: [(Mistake, Double)] { recogniser.predictions(for: field) }
}

/// A number as a learner types it who gives three significant figures, or all digits of a whole one.
package func typed(_ value: Double) throws -> NumberReading {
  try AnswerReader.number(text(of: value))
}

private func text(of value: Double) -> String {
  let rounded = rounded(value, figures: 3)
  return rounded == rounded.rounded() && rounded.magnitude < 1e15
    ? "\(Int(rounded))" : "\(rounded)"
}
