import Logging
import Progress
import Tutor
import Wording

/// Carries out what a session wants done outside.
struct EffectPerformer {
  private var keeper: RecordKeeper
  private let log: Logger
  /// Whether the session has ended.
  private(set) var isFinished = false
  private var needsRedraw = false

  /// Creates a performer that keeps answers in a store.
  init(store: any RecordStore, log: Logger) {
    keeper = RecordKeeper(store)
    self.log = log
  }

  /// Carries out effects in their order; answers are on disk when it returns.
  ///
  /// Unless it says that the record has failed: what could not be written is then tried again at
  /// every call. A place of the learner may wait for ``performLate()``.
  ///
  /// - Returns: That the record has failed or recovered.
  mutating func perform(_ effects: [Effect]) -> [Event] {
    for effect in effects { log.debug("effect \(effect)") }
    if effects.contains(.redraw) { needsRedraw = true }
    if effects.contains(.finish) { isFinished = true }
    return logged(keeper.keep(effects, at: Platform.now))
  }

  /// Carries out what may wait until the screen is drawn.
  ///
  /// - Returns: That the record has failed or recovered.
  mutating func performLate() -> [Event] { logged(keeper.keepPlaces()) }

  /// Returns whether the screen is to be drawn anew since this was last asked.
  mutating func takeRedraw() -> Bool {
    defer { needsRedraw = false }
    return needsRedraw
  }

  /// Tries once more, at the end, to keep what could not be kept.
  ///
  /// - Returns: That the record has recovered.
  mutating func finish() -> [Event] { logged(keeper.finish()) }

  /// What is lost now, for the error stream; nil where everything was kept.
  var loss: RecordWords? {
    keeper.problem.map { .lost(answers: keeper.unkeptAnswers, $0) }
  }

  private func logged(_ events: [Event]) -> [Event] {
    for event in events { log.error("\(event)") }
    return events
  }
}
