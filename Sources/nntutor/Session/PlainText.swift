import LineMode
import Screen
import Tutor

/// The session in line mode.
struct PlainText: Front {
  static let asksLanguage = false

  private let narrator: Narrator
  private var teller: LineTeller
  /// Whether somebody still reads.
  private var isRead = true

  /// Prepares to speak.
  init(glyphs: Glyphs) {
    narrator = Narrator(glyphs: glyphs, width: (Platform.outputColumns ?? 80) - 1)
    teller = LineTeller(narrator)
  }

  mutating func show(_ state: TutorState, isRedrawn: Bool) { write(teller.tell(state)) }

  mutating func nextEvents(_ state: TutorState) -> [Event]? {
    if isRead, let event = teller.followUp { return [event] }
    while isRead, Platform.write(narrator.prompt(state)), let line = readLine() {
      switch LineEvents.meaning(of: line, in: state) {
      case .tellHelp: write(narrator.help(state))
      case .tellProgress: write(narrator.progress(state))
      case .tellAgain: write(narrator.tell(state))
      case .events(let events): return events
      }
    }
    Platform.writeLine("")
    return nil
  }

  mutating func end(_ state: TutorState) { write(narrator.farewell(state)) }

  private mutating func write(_ lines: [Text]) {
    for line in lines where isRead { isRead = Platform.writeLine(line) }
  }
}
