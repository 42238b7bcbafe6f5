import ArgumentParser
import Glibc
import LineMode
import Logging
import NcursesTerminal
import Tutor
import Wording

/// A session with a learner: full screen, or in plain text where that was asked for or is all that
/// there is.
struct Interaction {
  private let session: Session
  private let printer: Printer

  /// Prepares a session.
  init(_ session: Session, printer: Printer) {
    self.session = session
    self.printer = printer
  }

  /// Runs the session until it ends.
  ///
  /// - Parameters:
  ///   - beginning: What happens first; nil to begin with the course list.
  ///   - watch: The lesson file that a full screen watches, in a preview.
  /// - Throws: `ExitCode` where a signal ended it.
  func run(_ beginning: Event?, watching watch: LessonWatch? = nil) throws {
    let environment = Platform.environment
    let log = Log.logger(environment: environment, printer: printer)
    if session.choices.isPlain {
      runPlain(beginning, log: log)
      return
    }
    var screen: FullScreen
    do throws(TerminalProblem) {
      screen = try FullScreen(session, watching: watch, log: log, environment: environment)
    } catch {
      printer.writeError(LineWords.whyPlain(TerminalProblemSentence(error)))
      runPlain(beginning, log: log)
      return
    }
    let (loss, ended) = RunLoop.run(session, beginning: beginning, front: &screen, log: log)
    let signal = screen.signal
    screen.close()
    // Who presses Ctrl-C still reads.
    if signal == nil || signal == SIGINT { tellPractised(ended) }
    // The full screen has covered what was said before it.
    printer.writeErrors(session.lessons.diagnostics)
    tell(loss)
    if let signal { throw ExitCode(128 + signal) }
  }

  private func runPlain(_ beginning: Event?, log: Logger) {
    log.info("line mode")
    var lines = PlainText(glyphs: printer.glyphs)
    tell(RunLoop.run(session, beginning: beginning, front: &lines, log: log).loss)
  }

  private func tellPractised(_ state: TutorState) {
    let narrator = Narrator(
      glyphs: printer.glyphs, width: (Platform.outputColumns ?? 80) - 1)
    for line in narrator.practised(state) { Platform.writeLine(line) }
  }

  private func tell(_ loss: RecordWords?) {
    if let loss { printer.writeError(loss) }
  }
}
