import ArgumentParser
import Autodiff
import Curriculum
import Tutor
import Wording

/// `nntutor learn`: the course.
struct Learn: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "learn",
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
    if let lesson, lessons.course.outline(id: lesson) == nil {
      // Whoever mistypes a command asks for a lesson without knowing it.
      let nearest =
        lessons.nearest(to: lesson)
        ?? Spelling.nearest(to: lesson, among: Nntutor.commands).map { "nntutor " + $0 }
      printer.writeError(ProgramWords.unknownLesson(lesson, nearest: nearest))
      throw ExitCode.failure
    }
    try Interaction(session, printer: printer).run(lesson.map { .begin(lesson: $0) })
  }
}
