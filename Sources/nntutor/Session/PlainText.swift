import LineMode
import Logging
import Screen
import Tutor
import TutorUI
import Wording

/// The session in line mode.
enum PlainText {
  /// Runs a session until it or its input ends.
  ///
  /// - Returns: What could not be kept, if anything.
  static func run(
    _ session: Session, beginning: Event?, log: Logger, glyphs: Glyphs
  ) -> RecordWords? {
    var state = session.state(asksLanguage: false)
    log.info("line mode")
    var performer = EffectPerformer(store: session.store, log: log)
    var problems: [Event] = []
    if let beginning { problems = performer.perform(update(&state, beginning)) }
    var lines = LineSession(
      state, narrator: Narrator(glyphs: glyphs, width: (Platform.outputColumns ?? 80) - 1))
    var reply = lines.begin()
    while true {
      problems += performer.perform(reply.effects)
      guard reply.lines.allSatisfy({ Platform.writeLine($0) }) else { break }
      if performer.isFinished { break }
      if !problems.isEmpty {
        reply = lines.handle(problems.removeFirst())
        continue
      }
      guard Platform.write(lines.prompt), let line = readLine() else {
        Platform.writeLine("")
        break
      }
      lines.now = Platform.now
      reply = lines.handle(line: line)
    }
    for event in performer.finish() { writeAll(lines.handle(event).lines) }
    writeAll(lines.farewell)
    return performer.loss
  }

  private static func writeAll(_ lines: [Text]) {
    for line in lines { Platform.writeLine(line) }
  }
}
