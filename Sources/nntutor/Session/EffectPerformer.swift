import Logging
import Progress
import Tutor

/// Carries out what a session wants done outside.
struct EffectPerformer {
  private var store: any RecordStore
  private let log: Logger
  /// Whether the session has ended.
  private(set) var isFinished = false
  /// Whether the screen is to be drawn anew.
  private(set) var needsRedraw = false

  /// Creates a performer that keeps answers in a store.
  init(store: any RecordStore, log: Logger) {
    self.store = store
    self.log = log
  }

  /// Carries out effects in their order; answers are on disk when it returns.
  ///
  /// - Returns: What went wrong with the record. From then on it is kept in memory only.
  mutating func perform(_ effects: [Effect]) -> [Event] {
    needsRedraw = false
    var events: [Event] = []
    for effect in effects {
      log.debug("effect \(effect)")
      do throws(RecordProblem) {
        try perform(effect)
      } catch {
        log.error("the record failed: \(error)")
        store = MemoryRecord()
        events.append(.recordFailed(error))
      }
    }
    return events
  }

  private mutating func perform(_ effect: Effect) throws(RecordProblem) {
    switch effect {
    case .record(let attempt): try store.append(attempt, at: Platform.now)
    case .pass(let place): try store.pass(place, at: Platform.now)
    case .remember(let place): try store.remember(place, at: Platform.now)
    case .set(let name, let value): try store.set(name.rawValue, to: value)
    case .redraw: needsRedraw = true
    case .finish: isFinished = true
    }
  }
}
