public import Autodiff
public import Curriculum

/// An experiment with certain settings, as far as it has gone.
public enum Trial: Hashable, Sendable {
  /// A descent of which so many steps are taken.
  case descent(DescentPath, steps: Int)
  /// A training.
  case training(TrainingRun)

  /// The steps or epochs that were taken.
  public var rounds: Int {
    switch self {
    case .descent(_, let steps): steps
    case .training(let run): run.epochs
    }
  }

  /// Whether nothing was done yet.
  public var isAtStart: Bool {
    switch self {
    case .descent(_, let steps): steps == 0
    case .training(let run): run.updates == 0 && run.failure == nil
    }
  }

  /// The losses at the start and after each step or epoch.
  public var losses: [Double] {
    switch self {
    case .descent(let path, let steps): path.stops.prefix(steps + 1).map(\.loss)
    case .training(let run): run.measures.map(\.loss)
    }
  }

  /// Returns the first step or epoch after which a goal holds; nil where it does not.
  public func reached(_ goal: ExperimentGoal, of data: TrainingData?) -> Int? {
    switch (goal, self) {
    case (.lossBelow(let bound), _): losses.firstIndex { $0 < bound }
    case (.allRowsRight, .training(let run)):
      run.measures.firstIndex { $0.rightRows == data?.examples.count }
    case (.allRowsRight, .descent): nil
    }
  }
}
