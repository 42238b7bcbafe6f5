public import Autodiff

/// How a trial went, without prose.
public enum TrialCourse: Hashable, Sendable {
  /// Nothing was done yet.
  case start
  /// The loss falls.
  case falling
  /// The loss falls, but in all these steps by less than half.
  case slow
  /// It jumps from one side to the other, and the loss falls.
  case zigzag
  /// It jumps from one side to the other, always at the same loss.
  case bouncing
  /// The loss hardly changes any more.
  case plateau
  /// The loss has grown since the start.
  case rising
  /// The loss has grown without bounds, seen at this step or epoch.
  case diverged(at: Int)
  /// The loss has no value any more.
  case noValue(DomainError, after: Int)
}

extension TrialCourse {
  /// What it says of the settings; nil where nothing was done yet.
  public var trend: TrialTrend? {
    switch self {
    case .start: nil
    case .falling, .slow: .falls
    case .plateau: .stays
    case .zigzag, .bouncing, .rising, .diverged, .noValue: .overshoots
    }
  }
}

extension Trial {
  /// How the trial has gone so far.
  public var course: TrialCourse {
    if isAtStart { return .start }
    switch self {
    case .descent(let path, let steps): return Self.course(path, steps: steps)
    case .training(let run):
      if let failure = run.failure { return .noValue(failure, after: run.epochs) }
      if run.hasDiverged { return .diverged(at: run.epochs) }
      return Self.course(run.measures.map(\.loss))
    }
  }

  /// The part of a loss within which two losses are the same.
  private static let noise = 1e-9

  private static func course(_ path: DescentPath, steps: Int) -> TrialCourse {
    if let step = path.divergedAt, steps >= min(step, path.stops.count - 1) {
      return .diverged(at: step)
    }
    let stops = path.stops.prefix(steps + 1)
    guard let first = stops.first?.loss, let last = stops.last?.loss else { return .start }
    let slopes = stops.compactMap(\.gradient.first)
    let turns = zip(slopes, slopes.dropFirst()).filter { $0 * $1 < 0 }.count
    let isSame = (last - first).magnitude <= first.magnitude * noise
    if isSame { return turns > 0 ? .bouncing : .plateau }
    if last > first { return .rising }
    if turns > 0, turns * 2 >= steps { return .zigzag }
    return steps >= 5 && last > first / 2 ? .slow : .falling
  }

  private static func course(_ losses: [Double]) -> TrialCourse {
    guard let first = losses.first, let last = losses.last else { return .start }
    let count = losses.count - 1
    if count >= 20, let before = losses.dropLast(count / 4).last,
      (last - before).magnitude < last.magnitude * 1e-2, last > first * 0.1
    {
      return .plateau
    }
    if last > first { return .rising }
    let rises = zip(losses, losses.dropFirst()).filter { $1 > $0 * (1 + noise) }.count
    if rises * 5 > count { return .zigzag }
    return count >= 5 && last > first / 2 ? .slow : .falling
  }
}
