import ArgumentParser
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
  /// - Parameter beginning: What happens first; nil to begin with the course list.
  /// - Throws: `ExitCode` where a signal ended it.
  func run(_ beginning: Event?) throws {
    let environment = Platform.environment
    let log = Log.logger(environment: environment, printer: printer)
    if session.choices.isPlain {
      runPlain(beginning, log: log)
      return
    }
    let ending: FullScreen.Ending
    do throws(TerminalProblem) {
      ending = try FullScreen.run(
        session, beginning: beginning, log: log, environment: environment)
    } catch {
      printer.writeError(LineWords.whyPlain(TerminalProblemSentence(error)))
      runPlain(beginning, log: log)
      return
    }
    // The full screen has covered what was said before it.
    printer.writeErrors(session.lessons.diagnostics)
    tell(ending.loss)
    if let signal = ending.signal { throw ExitCode(128 + signal) }
  }

  private func runPlain(_ beginning: Event?, log: Logger) {
    tell(PlainText.run(session, beginning: beginning, log: log, glyphs: printer.glyphs))
  }

  private func tell(_ loss: RecordWords?) {
    if let loss { printer.writeError(loss) }
  }
}
