import Autodiff
package import Checking
import Curriculum

/// One question about a graph, with the recogniser that a lesson would have.
package struct Exercise {
  private enum Recogniser {
    case field(MistakeRecogniser, Field)
    case update(UpdatePredictions)
  }

  private let recogniser: Recogniser
  private let marker: Marker?

  /// Sets a question.
  package init(_ example: Example?, _ asked: Plant.Asked, figures: Int = 3) throws {
    let graph = try example.map { example in
      let given = example.given.sorted { $0.key < $1.key }
        .map { (name: $0.key, text: "\($0.value)") }
      return try Graph(given: given, definitions: example.nodes)
    }
    let kind: Question.Kind
    switch asked {
    case .value(let node): kind = .value(node: node)
    case .gradient(let node): kind = .gradient(node: node)
    case .number(let text):
      kind = .number(NumberQuestion(expression: try Expression(parsing: text)))
    case .update(let parameter, let parameters, let rate):
      guard let graph else { throw ExerciseError.noGraph }
      recogniser = .update(
        UpdatePredictions(
          UpdateQuestion(
            graph: graph, given: example?.changed ?? [:], parameter: parameter,
            parameters: parameters, rate: rate, figures: figures)))
      marker = nil
      return
    }
    let question = Question(id: "q", kind: kind, figures: figures)
    let step = Step(
      id: "s", graph: graph == nil ? nil : "g", given: example?.changed ?? [:],
      text: LocalizedText("?"), questions: [question])
    let lesson = Lesson(
      id: "l", title: LocalizedText("L"), goal: LocalizedText("G"),
      graphs: graph.map { ["g": LessonGraph(graph: $0)] } ?? [:], steps: [step])
    marker = Marker(lesson: lesson, step: step)
    recogniser = .field(
      MistakeRecogniser(truth: StepTruth(lesson: lesson, step: step)), question.fields[0])
  }

  package enum ExerciseError: Error {
    case noGraph
  }

  /// The codes of the mistakes that explain a number, the first one told first.
  package func codes(
    for reading: NumberReading, evidence: MistakeEvidence = .none
  ) -> [String] {
    switch recogniser {
    case .field(let recogniser, let field):
      recogniser.mistakes(in: reading, for: field, evidence: evidence).map(\.code.rawValue)
    case .update(let predictions):
      predictions.mistakes(in: reading, evidence: evidence).map(\.code.rawValue)
    }
  }

  /// Whether an answer is a miss: only then is it asked what went wrong.
  package func isMiss(_ value: Double) -> Bool {
    switch recogniser {
    case .field(_, let field): marker?.mark(text(of: value), for: field).verdict == .wrong
    case .update(let predictions):
      rounded(predictions.right, figures: 3) != rounded(value, figures: 3)
    }
  }

  /// The codes of the mistakes that lead to the right number.
  package var masked: [String] {
    switch recogniser {
    case .field(let recogniser, let field): recogniser.masked(for: field).map(\.code.rawValue)
    case .update(let predictions): predictions.masked.map(\.code.rawValue)
    }
  }

  /// What the mistakes lead to.
  package var predictions: [(Mistake, Double)] {
    switch recogniser {
    case .field(let recogniser, let field): recogniser.predictions(for: field)
    case .update(let predictions): predictions.all
    }
  }
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
