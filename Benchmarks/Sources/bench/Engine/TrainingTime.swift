import Autodiff
import Checking
import Curriculum

/// What an experiment of a lesson takes: XOR with 2-2-1 units for 1,000 epochs of four examples.
struct TrainingTime {
  private static let epochs = 1_000
  private static let samples = 51

  /// The median, in milliseconds.
  let time: Double

  init() throws {
    let graph = try Graph(
      given: [
        ("x1", "1"), ("x2", "0"), ("y", "1"), ("w11", "0.8"), ("w12", "-0.5"), ("b1", "-0.1"),
        ("w21", "-0.9"), ("w22", "1"), ("b2", "-0.3"), ("v1", "0.9"), ("v2", "0.5"), ("c", "1"),
      ],
      definitions: [
        "a1 = tanh(w11*x1 + w12*x2 + b1)", "a2 = tanh(w21*x1 + w22*x2 + b2)",
        "p = sigma(v1*a1 + v2*a2 + c)", "L = -(y*ln(p) + (1-y)*ln(1-p))",
      ])
    let weights = ["w11", "w12", "b1", "w21", "w22", "b2", "v1", "v2", "c"]
    let examples = [(0.0, 0.0, 0.0), (0, 1, 1), (1, 0, 1), (1, 1, 0)].map { x1, x2, y in
      ["x1": x1, "x2": x2, "y": y]
    }
    let experiment = Experiment(
      kind: .training(
        TrainingData(
          inputs: ["x1", "x2", "y"], examples: examples, prediction: "p", target: "y")),
      settings: ExperimentSettings(rate: 1, batchSize: 4, rounds: Self.epochs),
      goal: .lossBelow(0.05))
    let step = Step(id: "s", graph: "g", text: LocalizedText("?"))
    let lesson = Lesson(
      id: "l", title: LocalizedText("?"), goal: LocalizedText("?"),
      graphs: ["g": LessonGraph(graph: graph, parameters: weights)], steps: [step])
    guard let laboratory = Laboratory(experiment, lesson: lesson, step: step) else {
      throw NoGraph()
    }
    var rounds = 0
    let times = (0..<Self.samples).map { _ in
      Stopwatch.nanoseconds {
        rounds = laboratory.complete(experiment.settings)?.rounds ?? 0
      }
    }
    guard rounds == Self.epochs else { throw NoGraph() }
    time = Samples(times).median / 1e6
  }

  /// The training did not take place.
  struct NoGraph: Error {}
}
