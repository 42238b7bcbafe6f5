import Autodiff
import Checking
import Curriculum
import Testing

/// An experiment of a lesson of one step.
struct SmallExperiment {
  let question: SmallQuestion
  let laboratory: Laboratory

  init(_ question: SmallQuestion, _ experiment: Experiment) throws {
    self.question = question
    laboratory = try #require(
      Laboratory(experiment, lesson: question.lesson, step: question.lesson.steps[0]))
  }

  /// XOR by two units with tanh and one with a sigmoid, from the curriculum's fixed start.
  static func xor(goal: ExperimentGoal = .lossBelow(0.05), rounds: Int = 100) throws
    -> SmallExperiment
  {
    let examples: [[String: Double]] = [
      ["x1": 0, "x2": 0, "y": 0], ["x1": 0, "x2": 1, "y": 1], ["x1": 1, "x2": 0, "y": 1],
      ["x1": 1, "x2": 1, "y": 0],
    ]
    let data = TrainingData(
      inputs: ["x1", "x2", "y"], examples: examples, prediction: "p", target: "y")
    let experiment = Experiment(
      kind: .training(data), settings: ExperimentSettings(rate: 1, batchSize: 4, rounds: rounds),
      goal: goal)
    return try SmallExperiment(
      SmallQuestion(
        given: [
          ("x1", "1"), ("x2", "0"), ("y", "1"), ("w11", "0.8"), ("w12", "-0.5"), ("b1", "-0.1"),
          ("w21", "-0.9"), ("w22", "1"), ("b2", "-0.3"), ("v1", "0.9"), ("v2", "0.5"),
          ("c", "1"),
        ],
        nodes: [
          "a1 = tanh(w11*x1 + w12*x2 + b1)", "a2 = tanh(w21*x1 + w22*x2 + b2)",
          "p = sigma(v1*a1 + v2*a2 + c)", "L = -(y*ln(p) + (1-y)*ln(1-p))",
        ],
        parameters: ["w11", "w12", "w21", "w22", "b1", "b2", "v1", "v2", "c"],
        [Question(id: "q", kind: .experiment(experiment))]),
      experiment)
  }

  /// The lecture's simple network with its one example.
  static func network(_ settings: ExperimentSettings) throws -> SmallExperiment {
    let experiment = Experiment(
      kind: .training(TrainingData(inputs: ["x", "t"], examples: [["x": 2, "t": 5]])),
      settings: settings, goal: .lossBelow(0.001))
    return try SmallExperiment(
      .network(Question(id: "q", kind: .experiment(experiment))), experiment)
  }

  /// L = (w − 3)² from w = 1, of which a loss below 0.01 is wanted within 10 steps.
  static func parabola(rate: Double = 0.05) throws -> SmallExperiment {
    let experiment = Experiment(
      kind: .descent(parameter: "w", domain: -1...7),
      settings: ExperimentSettings(rate: rate, rounds: 10), goal: .lossBelow(0.01))
    return try SmallExperiment(
      SmallQuestion(
        given: [("w", "1")], nodes: ["L = (w - 3)^2"], parameters: ["w"],
        [Question(id: "q", kind: .experiment(experiment))]),
      experiment)
  }

  /// The trial with the experiment's own settings, or others, taken to its end.
  func complete(_ settings: ExperimentSettings? = nil) throws -> Trial {
    try #require(laboratory.complete(settings ?? laboratory.experiment.settings))
  }

  /// The same as a training.
  func train(_ settings: ExperimentSettings? = nil) throws -> TrainingRun {
    guard case .training(let run) = try complete(settings) else { throw NoTraining() }
    return run
  }

  struct NoTraining: Error {}
}
