public import Curriculum

/// What came of a trial, without prose.
public struct TrialOutcome: Hashable, Sendable {
  /// What was to be reached.
  public var goal: ExperimentGoal
  /// The name of the loss.
  public var output: String
  /// Whether rounds are epochs, else steps.
  public var isTraining: Bool
  /// The first step or epoch after which the goal holds; nil where it does not.
  public var reached: Int?
  /// The steps or epochs that were taken.
  public var rounds: Int
  /// The last loss that has a value.
  public var loss: Double?
  /// How many examples are right after the last epoch, of how many; nil without a prediction.
  public var right: Fraction?
  /// How it went.
  public var course: TrialCourse

  /// So many of so many.
  public struct Fraction: Hashable, Sendable {
    /// How many.
    public var part: Int
    /// Of how many.
    public var whole: Int

    /// Creates a number of examples.
    public init(part: Int, whole: Int) {
      self.part = part
      self.whole = whole
    }
  }

  /// Creates what came of a trial.
  public init(
    goal: ExperimentGoal, output: String, isTraining: Bool, reached: Int?, rounds: Int,
    loss: Double?, right: Fraction?, course: TrialCourse
  ) {
    self.goal = goal
    self.output = output
    self.isTraining = isTraining
    self.reached = reached
    self.rounds = rounds
    self.loss = loss
    self.right = right
    self.course = course
  }
}

extension Laboratory {
  /// Returns what came of a trial so far.
  public func outcome(of trial: Trial) -> TrialOutcome {
    var right: TrialOutcome.Fraction?
    if case .training(let run) = trial, let data = experiment.data, data.prediction != nil {
      right = run.measures.last.map {
        TrialOutcome.Fraction(part: $0.rightRows, whole: data.examples.count)
      }
    }
    return TrialOutcome(
      goal: experiment.goal, output: output, isTraining: experiment.data != nil,
      reached: trial.reached(experiment.goal, of: experiment.data), rounds: trial.rounds,
      loss: trial.losses.last, right: right, course: trial.course)
  }

  /// Settings that reach the goal, the lesson's own with another learning rate where those do not;
  /// nil where none were found.
  public var solution: ExperimentSettings? {
    var (lower, higher) = (experiment.settings.rate, experiment.settings.rate)
    let cost = max(cost(of: experiment.settings), 1)
    for _ in 0..<min(Self.tries, max(Self.workLimit / cost, 1)) {
      for rate in [lower, higher] {
        var settings = experiment.settings
        settings.rate = rate
        if complete(settings)?.reached(experiment.goal, of: experiment.data) != nil {
          return settings
        }
      }
      (lower, higher) = (RateLadder.below(lower), RateLadder.above(higher))
    }
    return nil
  }

  /// The computed slots that may be spent on it, less than a second.
  private static let workLimit = 50_000_000
  /// How many rates are tried on each side of the lesson's own: about two powers of ten.
  private static let tries = 26
}
