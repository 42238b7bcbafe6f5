import Autodiff
public import Curriculum

/// What the experiment of a step is made with: its graph and the values that it starts from.
public struct Laboratory: Sendable {
  /// The experiment.
  public let experiment: Experiment
  /// The name of the loss.
  public let output: String

  private let graph: Graph
  private let parameters: [String]
  private let given: [String: Double]

  /// Prepares the experiment of a step; nil if the step has no graph.
  public init?(_ experiment: Experiment, lesson: Lesson, step: Step) {
    // The numbers of the step are not needed, and would be computed at every key.
    guard let graph = lesson.graph(of: step) else { return nil }
    self.init(
      experiment, graph: graph,
      parameters: step.graph.flatMap { lesson.graphs[$0] }?.parameters ?? [], given: step.given)
  }

  /// Prepares an experiment with the numbers of its step.
  public init?(_ experiment: Experiment, truth: StepTruth) {
    guard let graph = truth.graph else { return nil }
    self.init(
      experiment, graph: graph, parameters: truth.parameters, given: truth.step.given)
  }

  private init(
    _ experiment: Experiment, graph: Graph, parameters: [String], given: [String: Double]
  ) {
    self.experiment = experiment
    self.graph = graph
    output = graph.output
    self.parameters = parameters
    self.given = given
  }

  /// Returns a trial at its start; nil if the graph lacks what the experiment names.
  public func start(_ settings: ExperimentSettings) -> Trial? {
    switch experiment.kind {
    case .descent(let parameter, _):
      let path = DescentPath(
        graph: graph, parameters: [parameter], given: given, rate: settings.rate,
        steps: settings.rounds)
      return path.stops.isEmpty ? nil : .descent(path, steps: 0)
    case .training:
      return bench.map { .training(TrainingRun(settings, on: $0)) }
    }
  }

  /// Returns a trial that was taken to its end.
  public func complete(_ settings: ExperimentSettings) -> Trial? {
    start(settings).map { finished($0) }
  }

  /// Returns a trial with so many more updates, a descent with so many more steps.
  public func advanced(_ trial: Trial, updates: Int) -> Trial {
    switch trial {
    case .descent(let path, let steps):
      return .descent(path, steps: min(steps + max(updates, 0), path.lastStep))
    case .training(var run):
      guard let bench else { return trial }
      run.advance(updates: updates, on: bench)
      return .training(run)
    }
  }

  /// Returns a trial with the epoch finished, or the next one taken.
  public func withEpochFinished(_ trial: Trial) -> Trial {
    guard case .training(var run) = trial, let bench else { return advanced(trial, updates: 1) }
    run.advanceEpoch(on: bench)
    return .training(run)
  }

  /// Whether nothing is left to do in a trial.
  public func isFinished(_ trial: Trial) -> Bool {
    switch trial {
    case .descent(let path, let steps): steps >= path.lastStep
    case .training(let run): run.isFinished
    }
  }

  /// Returns what is predicted for each example after a training; nil where there is no number.
  public func predictions(_ trial: Trial) -> [Double?] {
    guard case .training = trial, let data = experiment.data, let prediction = data.prediction,
      let probe = NodeProbe(prediction, of: graph)
    else { return [] }
    let given = values(after: trial)
    return data.examples.map { probe.value(overriding: given.merging($0) { $1 }) }
  }

  /// Returns the given values of the graph with the parameters as a trial has left them.
  public func values(after trial: Trial) -> [String: Double] {
    guard case .training(let run) = trial else { return given }
    return given.merging(zip(parameters, run.parameters)) { $1 }
  }

  /// How many updates may be made at once so that a key is answered soon.
  ///
  /// A training is spread over some sixty looks at it, unless that would be too much at once.
  public func slice(of trial: Trial) -> Int {
    guard case .training(let run) = trial else { return 1 }
    let work = max(run.settings.batchSize, 1) * max(graph.tape.count, 1)
    return max(min(run.updatesInAll / Self.looks, Self.workLimit / work), 1)
  }

  /// The milliseconds from one slice to the next: time to look where there is little to compute.
  public func pause(in trial: Trial) -> Int {
    guard case .training(let run) = trial else { return 150 }
    return slice(of: trial) < run.updatesInAll / Self.looks ? 1 : 20
  }

  /// The slots that are computed in a whole trial, about.
  func cost(of settings: ExperimentSettings) -> Int {
    3 * settings.rounds * graph.tape.count * (experiment.data?.examples.count ?? 1)
  }

  private func finished(_ trial: Trial) -> Trial {
    switch trial {
    case .descent(let path, _): .descent(path, steps: path.lastStep)
    case .training(let run): advanced(trial, updates: run.updatesInAll)
    }
  }

  private var bench: TrainingBench? {
    guard let data = experiment.data else { return nil }
    return TrainingBench(graph, parameters: parameters, given: given, data: data)
  }

  /// How often a training is looked at until it ends.
  private static let looks = 60
  /// The computed slots of one slice: two milliseconds or so.
  private static let workLimit = 200_000
}

extension DescentPath {
  /// The last step that leads anywhere.
  fileprivate var lastStep: Int {
    min(divergedAt ?? .max, max(stops.count - 1, 0))
  }
}
