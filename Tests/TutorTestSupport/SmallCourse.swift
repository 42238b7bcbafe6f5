import Autodiff
public import Curriculum

/// A small course for tests: two lessons, the first with a step of each sort.
public enum SmallCourse {
  /// Makes the course.
  public static func make() throws -> Course {
    let graph = try Graph(
      given: [("a", "3"), ("b", "1"), ("c", "-2")],
      definitions: ["d = 2*b", "e = a + d", "L = c*e"])
    let choice = ChoiceQuestion(options: [
      .init(text: LocalizedText("from the inputs"), isRight: false),
      .init(text: LocalizedText("from the output"), isRight: true),
    ])
    let first = Lesson(
      id: "graph", title: text("El grafo", "The graph"), goal: text("Meta", "Goal"),
      graphs: ["slp": LessonGraph(graph: graph)],
      steps: [
        Step(id: "read", text: text("Lee esto.", "Read this.")),
        Step(
          id: "forward", graph: "slp", text: text("Calcula.", "Compute."),
          picture: .graph(GraphPicture(graph: "slp")),
          questions: [
            Question(id: "d", kind: .value(node: "d")),
            Question(id: "e", kind: .value(node: "e")),
          ], after: text("Bien visto.", "Well seen.")),
        Step(
          id: "backward", graph: "slp", text: text("Hacia atrás.", "Backward."),
          picture: .graph(GraphPicture(graph: "slp", gradients: .earned)),
          questions: [
            Question(id: "e", kind: .gradient(node: "e")),
            Question(id: "where", kind: .choice(choice), prompt: text("¿Dónde?", "Where?")),
          ]),
      ])
    let second = Lesson(
      id: "other", title: text("La otra lección", "The other lesson"), goal: text("M", "G"),
      requires: ["graph"], steps: [Step(id: "only", text: text("Fin.", "End."))])
    return Course([
      Course.Entry(lesson: first, source: .builtIn),
      Course.Entry(lesson: second, source: .builtIn),
    ])
  }

  private static func text(_ spanish: String, _ english: String) -> LocalizedText {
    LocalizedText([.spanish: spanish, .english: english])
  }
}
