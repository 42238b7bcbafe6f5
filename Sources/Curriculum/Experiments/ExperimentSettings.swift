public import Autodiff

/// What can be chosen in an experiment; of a descent only the learning rate is.
public struct ExperimentSettings: Hashable, Sendable {
  /// The learning rate η, above 0.
  public var rate: Double
  /// How gradients become steps.
  public var optimiser: Optimiser
  /// The examples of one update, from 1 to their number.
  public var batchSize: Int
  /// The most steps of a descent, or the epochs of a training.
  public var rounds: Int
  /// What the parameters are drawn from at the start; nil for the lesson's own values.
  public var seed: Int?

  /// Creates settings.
  public init(
    rate: Double, optimiser: Optimiser = .plain, batchSize: Int = 1, rounds: Int,
    seed: Int? = nil
  ) {
    self.rate = rate
    self.optimiser = optimiser
    self.batchSize = batchSize
    self.rounds = rounds
    self.seed = seed
  }
}
