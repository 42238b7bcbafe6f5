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
    let printer = Printer(session, environment: environment)
    printer.writeErrors(session.diagnostics)
    if let lesson, session.course.lesson(id: lesson) == nil {
      printer.writeError(ProgramWords.unknownLesson(lesson, nearest: session.nearest(to: lesson)))
      throw ExitCode.failure
    }
    if session.isPlain {
      PlainText.run(session, open: lesson, glyphs: printer.glyphs, environment: environment)
      return
    }
    let signal: Int32?
    do throws(TerminalProblem) {
      signal = try FullScreen.run(session, open: lesson, environment: environment)
    } catch {
      printer.writeError(LineWords.whyPlain(TerminalProblemSentence(error)))
      PlainText.run(session, open: lesson, glyphs: printer.glyphs, environment: environment)
      return
    }
    if let signal { throw ExitCode(128 + signal) }
  }
}
