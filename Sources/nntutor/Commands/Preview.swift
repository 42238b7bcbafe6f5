import ArgumentParser
import Curriculum
import LessonFormat
import NcursesTerminal
import Progress
import Tutor
import Wording

/// `nntutor preview`: plays a lesson file and reads it again when it is saved.
struct Preview: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Says(
        "Muestra una lección mientras la escribes; nada queda en tu registro.",
        "Plays a lesson while you write it; nothing goes into your record."
      ).text,
      usage: "nntutor preview my-lesson.yaml")
  }

  @Argument(
    help: ArgumentHelp(
      Says("Un archivo de lección.", "A lesson file.").text,
      valueName: Says("archivo", "file").text),
    completion: .file())
  var file: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    let environment = Platform.environment
    let choices = Choices(options, environment: environment)
    let printer = Printer(choices, environment: environment)
    if !choices.isPlain {
      let signal: Int32?
      do throws(TerminalProblem) {
        signal = try PreviewScreen.run(file, choices: choices, environment: environment)
      } catch {
        printer.writeError(LineWords.whyPlain(TerminalProblemSentence(error)))
        return try playInLines(choices, printer)
      }
      if let signal { throw ExitCode(128 + signal) }
      return
    }
    try playInLines(choices, printer)
  }

  /// Plays the file as it is now.
  private func playInLines(_ choices: Choices, _ printer: Printer) throws {
    let result = LessonLoader.read(contentsOf: file)
    printer.writeErrors(result.diagnostics)
    guard let lesson = result.lesson else { throw ExitCode.failure }
    let entry = Course.Entry(lesson: lesson, source: .file(file))
    let session = Session(previewing: entry, choices: choices)
    let log = Log.logger(environment: Platform.environment, printer: printer)
    _ = PlainText.run(
      session, beginning: .begin(lesson: lesson.id), log: log, glyphs: printer.glyphs)
  }
}
