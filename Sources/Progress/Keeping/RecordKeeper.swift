public import Tutor

/// Keeps what a session wants kept, and holds on to what could not be until it can.
///
/// The order is never changed: while something waits, everything after it waits too. The learner is
/// told once when the record fails and once when it has recovered.
public struct RecordKeeper {
  private let store: any RecordStore
  private var waiting: [Change] = []
  /// The last problem; nil while everything is kept.
  public private(set) var problem: RecordProblem?

  private struct Change {
    var effect: Effect
    var time: Timestamp
  }

  /// How long a call waits for another program, in seconds.
  private enum Patience {
    static let usual = 5.0
    /// After a failure, when every key stroke tries again and must not be felt.
    static let afterFailure = 0.05
  }

  /// Creates a keeper for a store.
  public init(_ store: any RecordStore) {
    self.store = store
  }

  /// The answers that are not kept.
  public var unkeptAnswers: Int {
    waiting.count { if case .record = $0.effect { true } else { false } }
  }

  /// Keeps effects in their order, after those that wait.
  ///
  /// Where nothing waits but places of the learner, they go on waiting for ``keepPlaces()`` or for
  /// something else to keep: to write one takes longer than to draw its page.
  ///
  /// - Parameters:
  ///   - effects: The effects; those that are not about the record are passed over.
  ///   - time: When they happened, which is what is recorded even if they are kept later.
  /// - Returns: That the record has failed or recovered.
  public mutating func keep(_ effects: [Effect], at time: Timestamp) -> [Event] {
    waiting += effects.filter(\.isForTheRecord).map { Change(effect: $0, time: time) }
    return waiting.allSatisfy(\.effect.isPlace) ? [] : keepWaiting()
  }

  /// Keeps the places that wait.
  ///
  /// - Returns: That the record has failed or recovered.
  public mutating func keepPlaces() -> [Event] { keepWaiting() }

  /// Tries once more at the end of a session, with the usual patience.
  ///
  /// - Returns: That the record has recovered.
  public mutating func finish() -> [Event] {
    if problem != nil { try? store.wait(atMost: Patience.usual) }
    return keepWaiting()
  }

  private mutating func keepWaiting() -> [Event] {
    var kept = 0
    defer { waiting.removeFirst(kept) }
    do throws(RecordProblem) {
      for change in waiting {
        try keep(change)
        kept += 1
      }
    } catch {
      defer { problem = error }
      guard problem == nil else { return [] }
      try? store.wait(atMost: Patience.afterFailure)
      return [.recordFailed(error)]
    }
    guard problem != nil else { return [] }
    problem = nil
    try? store.wait(atMost: Patience.usual)
    return [.recordRecovered]
  }

  private func keep(_ change: Change) throws(RecordProblem) {
    switch change.effect {
    case .record(let attempt): try store.append(attempt, at: change.time)
    case .pass(let place): try store.pass(place, at: change.time)
    case .remember(let place): try store.remember(place, at: change.time)
    case .set(let name, let value): try store.set(name.rawValue, to: value)
    case .redraw, .finish: break
    }
  }
}

extension Effect {
  fileprivate var isPlace: Bool { if case .remember = self { true } else { false } }

  fileprivate var isForTheRecord: Bool {
    switch self {
    case .record, .pass, .remember, .set: true
    case .redraw, .finish: false
    }
  }
}
