public import Autodiff
public import Curriculum
import Tutor

/// A lesson on the lecture's network: x = 2, t = 5, w1 = 1, w2 = 2 and no biases, so h = 2, y = 4 and
/// L = 1.
public enum NudgeCourse {
  /// Begins a session in English at the lesson's one step.
  ///
  /// - Parameters:
  ///   - network: Another graph in place of the lecture's.
  ///   - values: The values that the step shows of the graph.
  ///   - gradients: The gradients that it shows.
  ///   - questions: What it asks.
  public static func learner(
    of network: Graph? = nil, values: GraphPicture.Shown = .all,
    gradients: GraphPicture.Shown = .earned,
    _ questions: Question...
  ) throws -> Learner {
    try learner(of: network, values: values, gradients: gradients, questions: questions)
  }

  /// Begins a session in English at the lesson's step with these questions.
  ///
  /// - Parameter before: What a step before it asks, which was passed over.
  public static func learner(
    of network: Graph? = nil, values: GraphPicture.Shown = .all,
    gradients: GraphPicture.Shown = .earned, before: [Question] = [], questions: [Question]
  ) throws -> Learner {
    let lecture = try Graph(
      given: [("x", "2"), ("t", "5"), ("w1", "1"), ("w2", "2"), ("b1", "0"), ("b2", "0")],
      definitions: ["h = w1*x + b1", "y = w2*h + b2", "L = (y - t)^2"])
    let graph = network ?? lecture
    let step = Step(
      id: "only", graph: "network", text: LocalizedText("Push."),
      picture: .graph(GraphPicture(graph: "network", values: values, gradients: gradients)),
      questions: questions)
    let earlier =
      before.isEmpty
      ? []
      : [Step(id: "before", graph: "network", text: LocalizedText("First."), questions: before)]
    let lesson = Lesson(
      id: "nudges", title: LocalizedText("Nudges"), goal: LocalizedText("Goal"),
      graphs: [
        "network": LessonGraph(
          graph: graph, parameters: network == nil ? ["w1", "b1", "w2", "b2"] : [])
      ],
      steps: earlier + [step, Step(id: "end", text: LocalizedText("End."))])
    var learner = Learner(
      TutorState(
        course: Course([Course.Entry(lesson: lesson, source: .builtIn)]), language: .english))
    learner.happens(.open(lesson: "nudges"))
    for _ in earlier { learner.does(.nextStep) }
    return learner
  }
}
