public import Checking
public import Curriculum

/// An experiment of a step as it stands: what is set, and how far it has gone.
public struct ExperimentState: Hashable, Sendable {
  /// What is set now.
  public internal(set) var settings: ExperimentSettings
  /// The setting that the arrow keys change.
  public internal(set) var selected: Experiment.Setting = .rate
  /// The number that is being typed for the selected setting; nil where none is.
  public internal(set) var typed: LineEditor?
  /// How far it has gone.
  public internal(set) var trial: Trial
  /// Which way the loss goes with the lesson's own settings, for which the author's hints are written;
  /// nil until a hint is asked for.
  public internal(set) var ownTrend: TrialTrend?
  /// Whether it goes on by itself, a slice with each tick.
  public internal(set) var isRunning = false
  /// The milliseconds that it has run, and the updates that were made in them.
  private var timed = Timing()

  private struct Timing: Hashable, Sendable {
    var milliseconds = 0
    var updates = 0
  }

  /// Begins an experiment; nil if it cannot be made.
  init?(_ settings: ExperimentSettings, in laboratory: Laboratory) {
    guard let trial = laboratory.start(settings) else { return nil }
    self.settings = settings
    self.trial = trial
  }

  /// The share of the whole that is done, from 0 to 1.
  public var share: Double {
    switch trial {
    case .descent(_, let steps): Double(steps) / Double(max(settings.rounds, 1))
    case .training(let run): Double(run.updates) / Double(max(run.updatesInAll, 1))
    }
  }

  /// The seconds that a training will still run, rounded up; nil while it does not run.
  public var secondsLeft: Int? {
    guard isRunning, timed.updates > 0, case .training(let run) = trial else { return nil }
    let left = Double(run.updatesInAll - run.updates) * Double(timed.milliseconds)
    return Int((left / Double(timed.updates) / 1_000).rounded(.up))
  }

  /// Goes back to the start, with these settings.
  mutating func restart(_ settings: ExperimentSettings, in laboratory: Laboratory) {
    guard let start = laboratory.start(settings) else { return }
    self.settings = settings
    // A descent shows at once where the same number of steps leads with another η.
    trial =
      laboratory.experiment.data == nil
      ? laboratory.advanced(start, updates: trial.rounds) : start
    isRunning = false
    typed = nil
    timed = Timing()
  }

  /// Goes back to the start.
  mutating func rewind(in laboratory: Laboratory) {
    trial = laboratory.start(settings) ?? trial
    isRunning = false
    timed = Timing()
  }

  /// Takes it to its end at once.
  mutating func complete(_ settings: ExperimentSettings, in laboratory: Laboratory) {
    restart(settings, in: laboratory)
    trial = laboratory.complete(settings) ?? trial
  }

  /// Takes one slice of a run that has waited so many milliseconds for it.
  mutating func tick(milliseconds: Int, in laboratory: Laboratory) {
    let before = updates
    trial = laboratory.advanced(trial, updates: laboratory.slice(of: trial))
    timed.milliseconds += max(milliseconds, 0)
    timed.updates += updates - before
  }

  private var updates: Int {
    switch trial {
    case .descent(_, let steps): steps
    case .training(let run): run.updates
    }
  }
}
