import Autodiff
public import Curriculum
public import Tutor

/// A lesson of two experiments: a descent on a parabola, and the training of XOR.
public enum ExperimentCourse {
  /// The id of the lesson.
  public static let lesson = "trials"

  /// L = (w − 3)² from w = 1, to be brought below 0.01 within 10 steps.
  public static let descent = Experiment(
    kind: .descent(parameter: "w", domain: -1...7),
    settings: ExperimentSettings(rate: 0.05, rounds: 10), goal: .lossBelow(0.01))

  /// XOR from the curriculum's fixed start.
  public static let training = Experiment(
    kind: .training(
      TrainingData(
        inputs: ["x1", "x2", "y"],
        examples: [
          ["x1": 0, "x2": 0, "y": 0], ["x1": 0, "x2": 1, "y": 1], ["x1": 1, "x2": 0, "y": 1],
          ["x1": 1, "x2": 1, "y": 0],
        ], prediction: "p", target: "y")),
    settings: ExperimentSettings(rate: 0.1, batchSize: 4, rounds: 200), goal: .lossBelow(0.1))

  /// Returns the session in English at one of the steps, from 0.
  ///
  /// - Parameter hints: What the author says of both experiments.
  public static func session(
    step: Int = 0, record: LearnerRecord = LearnerRecord(), hints: [LocalizedText] = []
  ) throws -> TutorState {
    let parabola = try Graph(given: [("w", "1")], definitions: ["L = (w - 3)^2"])
    let network = try Graph(
      given: [
        ("x1", "1"), ("x2", "0"), ("y", "1"), ("w11", "0.8"), ("w12", "-0.5"), ("b1", "-0.1"),
        ("w21", "-0.9"), ("w22", "1"), ("b2", "-0.3"), ("v1", "0.9"), ("v2", "0.5"), ("c", "1"),
      ],
      definitions: [
        "a1 = tanh(w11*x1 + w12*x2 + b1)", "a2 = tanh(w21*x1 + w22*x2 + b2)",
        "p = sigma(v1*a1 + v2*a2 + c)", "L = -(y*ln(p) + (1-y)*ln(1-p))",
      ])
    func trial(_ id: String, _ graph: String, _ experiment: Experiment) -> Step {
      Step(
        id: id, graph: graph, text: LocalizedText("Try."), picture: .experiment,
        questions: [
          Question(id: "experiment", kind: .experiment(experiment), hints: hints)
        ])
    }
    let weights = ["w11", "w12", "b1", "w21", "w22", "b2", "v1", "v2", "c"]
    let lesson = Lesson(
      id: Self.lesson, title: LocalizedText("Trials"), goal: LocalizedText("G"),
      graphs: [
        "parabola": LessonGraph(graph: parabola, parameters: ["w"]),
        "network": LessonGraph(graph: network, parameters: weights),
      ],
      steps: [trial("descend", "parabola", descent), trial("train", "network", training)])
    var state = TutorState(
      course: Course([.init(lesson: lesson, source: .builtIn)]), record: record,
      language: .english)
    _ = update(&state, .open(lesson: Self.lesson))
    for _ in 0..<step { _ = update(&state, .action(.nextStep)) }
    return state
  }
}
