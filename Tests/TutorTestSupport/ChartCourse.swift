import Autodiff
public import Curriculum
import Tutor

/// A lesson of one step with a chart, about the graphs of the course.
public enum ChartCourse {
  /// Begins a session on the step.
  public static func learner(
    _ chart: Chart, graph: String, rows: Int = Picture.defaultRows, questions: [Question] = [],
    text: String = "Look.", language: Language = .english
  ) throws -> Learner {
    let step = Step(
      id: "only", graph: graph, text: LocalizedText(text),
      picture: .chart(chart, rows: rows), questions: questions)
    let lesson = Lesson(
      id: "charts", title: LocalizedText("Charts"), goal: LocalizedText("Goal"),
      graphs: try graphs(), steps: [step])
    let course = Course([Course.Entry(lesson: lesson, source: .builtIn)])
    var learner = Learner(TutorState(course: course, language: language))
    learner.happens(.open(lesson: "charts"))
    return learner
  }

  /// The graphs of the lessons on AND, XOR, the sigmoid, softmax, descent and the simple network.
  public static func graphs() throws -> [String: LessonGraph] {
    [
      "sigmoid": LessonGraph(
        graph: try Graph(given: [("z", "0.87")], definitions: ["y = sigma(z)"])),
      "and": LessonGraph(
        graph: try Graph(
          given: [("x1", "1"), ("x2", "1"), ("w1", "1"), ("w2", "1"), ("b", "-1")],
          definitions: ["z = w1*x1 + w2*x2 + b", "y = step(z)"])),
      "unit": LessonGraph(
        graph: try Graph(
          given: [
            ("x1", "1"), ("x2", "1"), ("t", "1"), ("w1", "0"), ("w2", "0"), ("b", "0"),
          ],
          definitions: ["y = sigma(w1*x1 + w2*x2 + b)", "L = (y - t)^2"]),
        parameters: ["w1", "w2", "b"]),
      "xor": LessonGraph(
        graph: try Graph(
          given: [("x1", "0"), ("x2", "1"), ("u1", "1"), ("u2", "-2"), ("c", "0")],
          definitions: [
            "h1 = relu(x1 + x2)", "h2 = relu(x1 + x2 - 1)", "y = u1*h1 + u2*h2 + c",
          ])),
      "softmax": LessonGraph(
        graph: try Graph(
          given: [("z1", "3"), ("z2", "1"), ("z3", "0")],
          definitions: [
            "S = exp(z1) + exp(z2) + exp(z3)", "p1 = exp(z1)/S", "p2 = exp(z2)/S",
            "p3 = exp(z3)/S", "L = -ln(p1*p2*p3)",
          ])),
      "parabola": LessonGraph(
        graph: try Graph(given: [("w", "1")], definitions: ["L = (w - 3)^2"]),
        parameters: ["w"]),
      "network": LessonGraph(
        graph: try Graph(
          given: [("x", "2"), ("t", "5"), ("w1", "1"), ("w2", "2"), ("b1", "0"), ("b2", "0")],
          definitions: ["h = w1*x + b1", "y = w2*h + b2", "L = (y - t)^2"]),
        parameters: ["w1", "b1", "w2", "b2"]),
    ]
  }

  /// The four rows of a truth table, with the class of each if given.
  public static func corners(_ classes: [Bool]? = nil) -> [PlanePicture.Point] {
    let inputs: [(Double, Double)] = [(0, 0), (0, 1), (1, 0), (1, 1)]
    return inputs.enumerated().map { index, input in
      PlanePicture.Point(given: ["x1": input.0, "x2": input.1], isPositive: classes?[index])
    }
  }

  /// Reads a formula.
  public static func function(
    _ formula: String, label: String? = nil
  ) throws -> FunctionPlot.Function {
    FunctionPlot.Function(
      try Expression(parsing: formula), label: label.map { LocalizedText($0) })
  }
}
