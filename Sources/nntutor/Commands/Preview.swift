import ArgumentParser
import Wording

/// `nntutor preview`: plays a lesson file and reads it again when it is saved.
struct Preview: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "preview",
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
    let choices = Choices(options, environment: Platform.environment)
    let printer = Printer(choices, environment: Platform.environment)
    let watch = LessonWatch(path: file)
    let reading = LessonWatch.read(file)
    // Without a screen the file is played as it is now.
    if choices.isPlain || !Platform.inputIsTerminal || !Platform.outputIsTerminal {
      printer.writeErrors(reading.diagnostics)
      if reading.entry == nil { throw ExitCode.failure }
    }
    try Interaction(Session(previewing: reading.entry, choices: choices), printer: printer)
      .run(reading.beginning, watching: watch)
  }
}
