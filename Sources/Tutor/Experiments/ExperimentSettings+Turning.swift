import Autodiff
import Checking
import Curriculum

extension ExperimentSettings {
  /// The numbers of epochs that are offered.
  private static let epochs = [
    1, 2, 5, 10, 20, 50, 100, 200, 300, 500, 1_000, 2_000, 3_000, 5_000, 10_000,
  ]

  /// Returns the settings with one of them turned to the next higher or lower value.
  func turned(
    _ setting: Experiment.Setting, isUp: Bool, of experiment: Experiment
  ) -> ExperimentSettings {
    var settings = self
    switch setting {
    case .rate:
      settings.rate = isUp ? RateLadder.above(rate) : RateLadder.below(rate)
    case .optimiser:
      let all = Optimiser.allCases
      let position = (all.firstIndex(of: optimiser) ?? 0) + (isUp ? 1 : -1)
      settings.optimiser = all[min(max(position, 0), all.count - 1)]
    case .batchSize:
      let range = SettingsReader(experiment).range(.batchSize)
      let wanted = batchSize + (isUp ? 1 : -1)
      settings.batchSize = min(max(wanted, range.lowerBound), range.upperBound)
    case .rounds:
      let next =
        isUp ? Self.epochs.first { $0 > rounds } : Self.epochs.last { $0 < rounds }
      settings.rounds = next ?? rounds
    case .start:
      // 0 stands for the lesson's own start.
      let wanted = min(max((seed ?? 0) + (isUp ? 1 : -1), 0), Experiment.seedLimit)
      settings.seed = wanted == 0 ? nil : wanted
    }
    return settings
  }
}
