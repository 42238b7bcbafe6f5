import ArgumentParser
import Curriculum
import NcursesTerminal
import Screen
import Tutor
import Wording

/// `nntutor learn`: the course.
struct Learn: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Says(
        "Recorre las lecciones, a pantalla completa o en texto simple.",
        "Goes through the lessons, full screen or in plain text."
      ).text,
      usage: """
        nntutor
        nntutor learn computation-graph
        nntutor learn xor --plain --lang en
        """)
  }

  @Argument(
    help: ArgumentHelp(
      Says("Identificador de una lección, como xor.", "The id of a lesson, such as xor.").text,
      valueName: Says("lección", "lesson").text))
  var lesson: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    let environment = Platform.environment
    let session = Session(options, environment: environment)
    let printer = Printer(session.choices, environment: environment)
    let lessons = session.lessons
    printer.writeErrors(lessons.diagnostics)
    if let lesson, lessons.course.lesson(id: lesson) == nil {
      printer.writeError(ProgramWords.unknownLesson(lesson, nearest: lessons.nearest(to: lesson)))
      throw ExitCode.failure
    }
    let log = Log.logger(environment: environment, printer: printer)
    if session.choices.isPlain {
      tell(PlainText.run(session, open: lesson, log: log, glyphs: printer.glyphs), printer)
      return
    }
    let ending: FullScreen.Ending
    do throws(TerminalProblem) {
      ending = try FullScreen.run(session, open: lesson, log: log, environment: environment)
    } catch {
      printer.writeError(LineWords.whyPlain(TerminalProblemSentence(error)))
      tell(PlainText.run(session, open: lesson, log: log, glyphs: printer.glyphs), printer)
      return
    }
    // The full screen has covered what was said before it.
    printer.writeErrors(lessons.diagnostics)
    tell(ending.loss, printer)
    if let signal = ending.signal { throw ExitCode(128 + signal) }
  }

  private func tell(_ loss: RecordWords?, _ printer: Printer) {
    if let loss { printer.writeError(loss) }
  }
}
