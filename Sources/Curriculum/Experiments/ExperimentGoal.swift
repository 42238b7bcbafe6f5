/// What an experiment is to reach.
public enum ExperimentGoal: Hashable, Sendable {
  /// A loss below this; of a training the mean over all examples after an epoch.
  case lossBelow(Double)
  /// Predictions on the same side of one half as the targets, for every example after an epoch.
  case allRowsRight
}
