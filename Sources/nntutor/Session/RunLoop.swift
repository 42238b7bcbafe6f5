import Logging
import Tutor
import Wording

/// The one loop of the program.
enum RunLoop {
  /// Runs a session until it is finished or nothing more comes from the learner.
  ///
  /// What an event asks for is done, and an answer on disk, before the next one is handled and before
  /// anything is shown. Only where the learner is comes to disk after it is shown.
  ///
  /// - Parameter beginning: What happens first; nil to begin where the session begins.
  /// - Returns: What could not be kept, if anything, and the session as it ended.
  static func run<F: Front & ~Copyable>(
    _ session: Session, beginning: Event?, front: inout F, log: Logger
  ) -> (loss: RecordWords?, ended: TutorState) {
    var state = session.state(asksLanguage: F.asksLanguage)
    var performer = EffectPerformer(store: session.store, log: log)
    var waiting = beginning.map { [$0] } ?? []
    while true {
      while !waiting.isEmpty {
        state.now = Platform.now
        waiting += performer.perform(update(&state, waiting.removeFirst()))
      }
      if performer.isFinished { break }
      front.show(state, isRedrawn: performer.takeRedraw())
      waiting = performer.performLate()
      guard waiting.isEmpty else { continue }
      guard let events = front.nextEvents(state) else { break }
      waiting = events
    }
    let news = performer.finish()
    for event in news { _ = update(&state, event) }
    if !news.isEmpty { front.show(state, isRedrawn: false) }
    front.end(state)
    return (performer.loss, state)
  }
}
