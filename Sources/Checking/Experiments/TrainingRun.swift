public import Autodiff
public import Curriculum

/// A training as far as it has gone: a value that can be advanced by so many updates.
public struct TrainingRun: Hashable, Sendable {
  /// What all examples together say after an epoch.
  public struct Measure: Hashable, Sendable {
    /// The mean loss.
    public var loss: Double
    /// How many predictions are on the target's side of one half.
    public var rightRows: Int
  }

  /// The loss at which a training counts as diverging, as a multiple of the first.
  private static let divergence = 1e6

  /// The settings.
  public let settings: ExperimentSettings
  /// The parameters, in the order in which the graph names them.
  public private(set) var parameters: [Double]
  /// The measures at the start and after each epoch.
  public private(set) var measures: [Measure] = []
  /// How many updates were made.
  public private(set) var updates = 0
  /// Why a loss could not be computed, which ends the training.
  public private(set) var failure: DomainError?
  /// The example with which the next batch begins.
  private var batchStart = 0

  private let exampleCount: Int
  private var gradient: [Double]
  private var optimiser: OptimiserMemory

  /// Begins a training.
  init(_ settings: ExperimentSettings, on bench: TrainingBench) {
    self.settings = settings
    exampleCount = bench.exampleCount
    if let seed = settings.seed {
      var numbers = SeededNumbers(seed: seed)
      parameters = bench.ownStart.map { _ in numbers.next() }
    } else {
      parameters = bench.ownStart
    }
    gradient = Array(repeating: 0, count: parameters.count)
    optimiser = OptimiserMemory(settings.optimiser, parameterCount: parameters.count)
    measure(on: bench)
  }

  /// The epochs that were finished.
  public var epochs: Int { max(measures.count - 1, 0) }

  /// Whether the loss has grown far above the first one, or has no value any more.
  public var hasDiverged: Bool {
    guard failure == nil, let first = measures.first, let last = measures.last else { return true }
    return last.loss > max(first.loss, 1e-3) * Self.divergence
  }

  /// Whether nothing is left to do.
  public var isFinished: Bool { epochs >= settings.rounds || hasDiverged }

  /// The updates of an epoch.
  public var updatesPerEpoch: Int {
    let size = max(settings.batchSize, 1)
    return max((exampleCount + size - 1) / size, 1)
  }

  /// The updates of the whole training.
  public var updatesInAll: Int { updatesPerEpoch * settings.rounds }

  /// Makes updates until the next epoch, so many, or the training ends.
  mutating func advance(updates count: Int, on bench: TrainingBench) {
    bench.setParameters(parameters)
    for _ in 0..<max(count, 0) where !isFinished { update(on: bench) }
  }

  /// Finishes the epoch.
  mutating func advanceEpoch(on bench: TrainingBench) {
    advance(updates: updatesPerEpoch - updates % updatesPerEpoch, on: bench)
  }

  /// Takes one batch: its mean gradient, and the step that the optimiser makes of it.
  private mutating func update(on bench: TrainingBench) {
    let end = min(batchStart + max(settings.batchSize, 1), exampleCount)
    for index in gradient.indices { gradient[index] = 0 }
    do throws(DomainError) {
      for example in batchStart..<end {
        try bench.forward(example: example)
        bench.addGradient(to: &gradient)
      }
    } catch {
      failure = error
      return
    }
    let count = Double(end - batchStart)
    for index in gradient.indices { gradient[index] /= count }
    optimiser.step(&parameters, along: gradient, rate: settings.rate)
    bench.setParameters(parameters)
    updates += 1
    batchStart = end
    if batchStart == exampleCount {
      batchStart = 0
      measure(on: bench)
    }
  }

  /// Looks at all examples.
  private mutating func measure(on bench: TrainingBench) {
    bench.setParameters(parameters)
    var loss = 0.0
    var rightRows = 0
    do throws(DomainError) {
      for example in 0..<exampleCount {
        try bench.forward(example: example)
        loss += bench.loss
        if bench.isRight { rightRows += 1 }
      }
    } catch {
      failure = error
      return
    }
    measures.append(Measure(loss: loss / Double(exampleCount), rightRows: rightRows))
  }
}
