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
  private var late: [Effect] = []

  /// Creates a performer that keeps answers in a store.
  init(store: any RecordStore, log: Logger) {
    keeper = RecordKeeper(store)
    self.log = log
  }

  /// Carries out effects in their order; answers are on disk when it returns.
  ///
  /// Where there is nothing but the place of the learner to keep, that waits until ``performLate()``
  /// or until something else is to be kept: to write it takes longer than to draw the page.
  ///
  /// Unless it says that the record has failed: what could not be written is then tried again at
  /// every call.
  ///
  /// - Returns: That the record has failed or recovered.
  mutating func perform(_ effects: [Effect]) -> [Event] {
    for effect in effects { log.debug("effect \(effect)") }
    if effects.contains(.redraw) { needsRedraw = true }
    if effects.contains(.finish) { isFinished = true }
    late += effects
    return effects.allSatisfy(\.isPlace) ? [] : performLate()
  }

  /// Carries out what has waited until the screen was drawn.
  ///
  /// - Returns: That the record has failed or recovered.
  mutating func performLate() -> [Event] {
    defer { late = [] }
    return logged(keeper.keep(late, at: Platform.now))
  }

  /// Returns whether the screen is to be drawn anew since this was last asked.
  mutating func takeRedraw() -> Bool {
    defer { needsRedraw = false }
    return needsRedraw
  }

  /// Tries once more, at the end, to keep what could not be kept.
  ///
  /// - Returns: That the record has recovered.
  mutating func finish() -> [Event] { performLate() + logged(keeper.finish()) }

  /// What is lost now, for the error stream; nil where everything was kept.
  var loss: RecordWords? {
    keeper.problem.map { .lost(answers: keeper.unkeptAnswers, $0) }
  }

  private func logged(_ events: [Event]) -> [Event] {
    for event in events { log.error("\(event)") }
    return events
  }
}

extension Effect {
  fileprivate var isPlace: Bool { if case .remember = self { true } else { false } }
}
