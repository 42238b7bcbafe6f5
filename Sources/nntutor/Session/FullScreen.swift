import Logging
import NcursesTerminal
import Screen
import Tutor
import TutorUI
import Wording

/// The session on a full screen.
enum FullScreen {
  /// Runs a session until it ends.
  ///
  /// - Returns: The signal that ended it, if one did.
  /// - Throws: If no full screen is possible; nothing has been drawn then.
  static func run(
    _ session: Session, open lesson: String?, environment: [String: String]
  ) throws(TerminalProblem) -> Int32? {
    var terminal = try Terminal(
      Terminal.Options(
        environment: environment, colours: session.color.isWanted(environment: environment),
        unicode: !session.isASCII,
        crashMessage: Text(sanitizing: session.voice.say(ProgramWords.crash))))
    let glyphs = terminal.capabilities.glyphs
    var state = session.state(asksLanguage: true)
    let log = Log.logger(environment: environment)
    log.info("full screen \(terminal.size) \(terminal.capabilities)")
    var performer = EffectPerformer(store: session.store, log: log)
    var waiting: [Event] = lesson.map { [.open(lesson: $0)] } ?? []

    while !performer.isFinished {
      while !waiting.isEmpty {
        let effects = update(&state, waiting.removeFirst())
        waiting += performer.perform(effects)
      }
      if performer.isFinished { break }
      if performer.needsRedraw { terminal.redraw() }
      let size = terminal.size
      terminal.draw(view(state, size: size, glyphs: glyphs))
      let terminalEvent = terminal.nextEvent()
      log.debug("\(terminalEvent)")
      switch terminalEvent {
      case .interrupted(let signal): return signal
      case .inputClosed: return nil
      case .key, .paste, .resized, .resumed:
        if let event = event(for: terminalEvent, in: state, size: terminal.size, glyphs: glyphs) {
          waiting.append(event)
        }
      }
    }
    return nil
  }
}
