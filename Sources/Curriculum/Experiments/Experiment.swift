/// Something to be tried out with settings of one's own until a goal is reached.
///
/// It is about the graph of its step and starts from the step's given values.
public struct Experiment: Hashable, Sendable {
  /// What is tried out.
  public enum Kind: Hashable, Sendable {
    /// Gradient descent on the output as a function of one given node, seen in a range of it.
    case descent(parameter: String, domain: ClosedRange<Double>)
    /// The training of the graph's parameters on a table of examples.
    case training(TrainingData)
  }

  /// The settings that can be chosen.
  public enum Setting: Hashable, Sendable, CaseIterable {
    /// The learning rate η.
    case rate
    /// How gradients become steps.
    case optimiser
    /// The examples of one update.
    case batchSize
    /// The epochs of a training.
    case rounds
    /// Where the parameters start.
    case start
  }

  /// The most steps of a descent.
  public static let stepLimit = 200
  /// The most epochs of a training.
  public static let epochLimit = 10_000
  /// The greatest learning rate.
  public static let rateLimit = 1_000.0
  /// The greatest seed.
  public static let seedLimit = 999

  /// What is tried out.
  public var kind: Kind
  /// The settings at the beginning.
  public var settings: ExperimentSettings
  /// What is to be reached.
  public var goal: ExperimentGoal

  /// Creates an experiment.
  public init(kind: Kind, settings: ExperimentSettings, goal: ExperimentGoal) {
    self.kind = kind
    self.settings = settings
    self.goal = goal
  }

  /// The examples, if it is a training.
  public var data: TrainingData? {
    if case .training(let data) = kind { data } else { nil }
  }

  /// The settings that the learner can choose, in the order in which they are shown.
  public var choices: [Setting] {
    switch kind {
    case .descent: [.rate]
    case .training: Setting.allCases
    }
  }
}
