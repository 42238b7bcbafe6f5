import Logging
import NcursesTerminal
import Screen
import Tutor
import TutorUI
import Wording

/// The session on a full screen.
struct FullScreen: Front, ~Copyable {
  static var asksLanguage: Bool { true }

  /// The signal that ended the session, if one did.
  private(set) var signal: Int32?
  private var terminal: Terminal
  private let log: Logger
  private let memo = ViewMemo()
  /// The lesson file that is watched, in a preview.
  private var watch: LessonWatch?
  private var lastEvent = ContinuousClock.now

  /// Opens the screen.
  ///
  /// - Throws: If no full screen is possible; nothing has been drawn then.
  init(
    _ session: Session, watching watch: LessonWatch?, log: Logger, environment: [String: String]
  ) throws(TerminalProblem) {
    let choices = session.choices
    terminal = try Terminal(
      Terminal.Options(
        environment: environment, colours: choices.color.isWanted,
        crashMessage: Text(
          sanitizing: choices.voice.say(ProgramWords.crash(isKept: session.isKept)))))
    self.watch = watch
    self.log = log
    log.info("full screen \(terminal.size) \(terminal.capabilities)")
  }

  /// The signs that are shown, as the terminal and the settings allow.
  private borrowing func glyphs(_ state: TutorState) -> Glyphs {
    state.setting(.ascii).value == "true" ? .ascii : terminal.capabilities.glyphs
  }

  mutating func show(_ state: TutorState, isRedrawn: Bool) {
    if isRedrawn { terminal.redraw() }
    terminal.useColours(state.setting(.color).value != ColorChoice.never.rawValue)
    terminal.draw(view(state, size: terminal.size, glyphs: glyphs(state), memo: memo))
  }

  mutating func nextEvents(_ state: TutorState) -> [Event]? {
    let patience = [state.tickInterval, watch == nil ? nil : LessonWatch.period]
    while true {
      guard let event = terminal.nextEvent(within: patience.compactMap(\.self).min()) else {
        let events = (watch?.change().map { [$0] } ?? []) + tick(state)
        if events.isEmpty { continue }
        return events
      }
      lastEvent = .now
      log.debug("\(event)")
      switch event {
      case .interrupted(let number):
        signal = number
        return nil
      case .inputClosed:
        return nil
      case .key, .paste, .resized, .resumed:
        return TutorUI.event(
          for: event, in: state, size: terminal.size, glyphs: glyphs(state), memo: memo
        ).map { [$0] } ?? []
      }
    }
  }

  mutating func end(_ state: TutorState) {}

  /// Goes back to the shell's screen.
  consuming func close() { terminal.close() }

  /// The time that went by, where something runs.
  private mutating func tick(_ state: TutorState) -> [Event] {
    guard state.tickInterval != nil else { return [] }
    let now = ContinuousClock.now
    defer { lastEvent = now }
    return [.tick(milliseconds: Int((now - lastEvent) / .milliseconds(1)))]
  }
}
