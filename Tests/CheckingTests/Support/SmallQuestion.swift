import Autodiff
import Checking
import Curriculum

/// A lesson of one step with some questions about one graph.
struct SmallQuestion {
  let lesson: Lesson

  /// The lecture's simple network: h = 2, y = 4, L = 1, and the gradients −8, −4, −4, −2.
  static func network(_ questions: Question...) throws -> SmallQuestion {
    try SmallQuestion(
      given: [("x", "2"), ("t", "5"), ("w1", "1"), ("b1", "0"), ("w2", "2"), ("b2", "0")],
      nodes: ["h = w1*x + b1", "y = w2*h + b2", "L = (y - t)^2"],
      parameters: ["w1", "b1", "w2", "b2"], questions)
  }

  /// L = c·(a + 2b) with a = 3, b = 1, c = −2.
  static func product(_ questions: Question...) throws -> SmallQuestion {
    try SmallQuestion(
      given: [("a", "3"), ("b", "1"), ("c", "-2")],
      nodes: ["d = 2*b", "e = a + d", "L = c*e"], questions)
  }

  init(
    given: [(name: String, text: String)], nodes: [String], parameters: [String] = [],
    _ questions: [Question]
  ) throws {
    let graph = try Graph(given: given, definitions: nodes)
    let step = Step(id: "s", graph: "g", text: LocalizedText("?"), questions: questions)
    lesson = Lesson(
      id: "l", title: LocalizedText("L"), goal: LocalizedText("G"),
      graphs: ["g": LessonGraph(graph: graph, parameters: parameters)], steps: [step])
  }

  /// The fields of all questions.
  var fields: [Field] { lesson.steps[0].fields }

  /// Marks an answer to a field.
  func mark(
    _ answer: String, field position: Int = 0, earlier: EarlierAnswers = .none
  ) -> Mark {
    Marker(lesson: lesson, step: lesson.steps[0])
      .mark(answer, for: fields[position], earlier: earlier)
  }

  /// Marks answers to the fields in order, each following from those before it.
  func marks(_ answers: String...) -> [Mark] {
    var earlier = EarlierAnswers.none
    return zip(fields.indices, answers).map { position, answer in
      let mark = mark(answer, field: position, earlier: earlier)
      earlier.add(mark, for: fields[position], of: lesson.steps[0])
      return mark
    }
  }

  /// The codes of the mistakes that explain an answer.
  func codes(_ answer: String, field position: Int = 0) -> [String] {
    mark(answer, field: position).mistakes.map(\.code.rawValue)
  }
}
