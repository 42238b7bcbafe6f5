import LineMode
import Logging
import Screen
import Tutor
import TutorUI
import Wording

/// The session in line mode.
enum PlainText {
  /// Runs a session until it or its input ends.
  static func run(
    _ session: Session, open lesson: String?, glyphs: Glyphs, environment: [String: String]
  ) {
    var state = session.state(asksLanguage: false)
    let log = Log.logger(environment: environment)
    log.info("line mode")
    var performer = EffectPerformer(store: session.store, log: log)
    var problems: [Event] = []
    if let lesson {
      problems = performer.perform(update(&state, .open(lesson: lesson)))
    }
    var lines = LineSession(
      state, narrator: Narrator(glyphs: glyphs, width: (Platform.outputColumns ?? 80) - 1))
    var reply = lines.begin()
    while true {
      problems += performer.perform(reply.effects)
      guard reply.lines.allSatisfy({ Platform.writeLine($0) }) else { return }
      if performer.isFinished { break }
      if !problems.isEmpty {
        reply = lines.handle(problems.removeFirst())
        continue
      }
      guard Platform.write(lines.prompt), let line = readLine() else {
        Platform.writeLine("")
        break
      }
      reply = lines.handle(line: line)
    }
    for line in lines.farewell { Platform.writeLine(line) }
  }
}
