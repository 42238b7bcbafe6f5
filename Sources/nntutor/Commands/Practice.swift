import ArgumentParser
import Curriculum
import Tutor
import Wording

/// `nntutor practice`: short questions with new numbers.
struct Practice: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "practice",
      abstract: Says(
        "Practica lo visto con números nuevos.",
        "Practises what was seen, with new numbers."
      ).text,
      usage: """
        nntutor practice
        nntutor practice --due
        nntutor practice --lesson training-step --seed 7
        """)
  }

  @Flag(
    help: ArgumentHelp(
      Says("Solo lo que toca repasar hoy.", "Only what is due for review today.").text))
  var due = false

  @Option(
    help: ArgumentHelp(
      Says(
        "Número que decide las preguntas: con la misma lección, las mismas para todos.",
        "A number that decides the questions: with one lesson, the same for everyone."
      ).text, valueName: "N"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      Says(
        "Identificador de una lección: se practican sus grafos, vistos o no.",
        "The id of a lesson: its graphs are practised, seen or not."
      ).text, valueName: Says("lección", "lesson").text))
  var lesson: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    let environment = Platform.environment
    let session = Session(options, environment: environment)
    let printer = Printer(session.choices, environment: environment)
    printer.writeErrors(session.lessons.diagnostics)
    if let lesson {
      let words: ProgramWords? =
        switch session.course.outline(id: lesson) {
        case nil: .unknownLesson(lesson, nearest: session.lessons.nearest(to: lesson))
        case let outline? where !outline.isRepeatable:
          .nothingVaries(
            lesson, others: session.course.entries.map(\.outline).filter(\.isRepeatable).map(\.id))
        default: nil
        }
      if let words {
        printer.writeError(words)
        throw ExitCode.failure
      }
    }
    try Interaction(session, printer: printer).run(
      .practise(PracticeRequest(seed: seed, isDueOnly: due, lesson: lesson)))
  }
}
