import Logging
import NcursesTerminal
import Screen
import Tutor
import TutorUI
import Wording

/// The session on a full screen.
enum FullScreen {
  /// How a session ended.
  struct Ending {
    /// The signal that ended it, if one did.
    var signal: Int32?
    /// What could not be kept, if anything.
    var loss: RecordWords?
  }

  /// Runs a session until it ends.
  ///
  /// - Throws: If no full screen is possible; nothing has been drawn then.
  static func run(
    _ session: Session, beginning: Event?, log: Logger, environment: [String: String]
  ) throws(TerminalProblem) -> Ending {
    let choices = session.choices
    var terminal = try Terminal(
      Terminal.Options(
        environment: environment, colours: choices.color.isWanted,
        crashMessage: Text(
          sanitizing: choices.voice.say(ProgramWords.crash(isKept: session.isKept)))))
    var state = session.state(asksLanguage: true)
    log.info("full screen \(terminal.size) \(terminal.capabilities)")
    var performer = EffectPerformer(store: session.store, log: log)
    var waiting = beginning.map { [$0] } ?? []
    var signal: Int32?
    var lastTick = ContinuousClock.now

    session: while !performer.isFinished {
      while !waiting.isEmpty {
        state.now = Platform.now
        let effects = update(&state, waiting.removeFirst())
        waiting += performer.perform(effects)
      }
      if performer.isFinished { break }
      if performer.needsRedraw { terminal.redraw() }
      let size = terminal.size
      terminal.useColours(state.setting(.color).value != ColorChoice.never.rawValue)
      let glyphs: Glyphs =
        state.setting(.ascii).value == "true" ? .ascii : terminal.capabilities.glyphs
      terminal.draw(view(state, size: size, glyphs: glyphs))
      guard let terminalEvent = terminal.nextEvent(within: state.tickInterval) else {
        let now = ContinuousClock.now
        waiting.append(.tick(milliseconds: Int((now - lastTick) / .milliseconds(1))))
        lastTick = now
        continue
      }
      lastTick = .now
      log.debug("\(terminalEvent)")
      switch terminalEvent {
      case .interrupted(let number):
        signal = number
        break session
      case .inputClosed:
        break session
      case .key, .paste, .resized, .resumed:
        if let event = event(for: terminalEvent, in: state, size: terminal.size, glyphs: glyphs) {
          waiting.append(event)
        }
      }
    }
    _ = performer.finish()
    return Ending(signal: signal, loss: performer.loss)
  }
}
