import ArgumentParser
import Curriculum
import Screen
import Tutor
import Wording

/// `nntutor list`: the lessons, how far the learner is, and where each comes from.
struct List: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: Says(
        "Muestra las lecciones, tu avance y de dónde viene cada una.",
        "Shows the lessons, your progress and where each comes from."
      ).text,
      usage: """
        nntutor list
        nntutor list --json
        nntutor list --lessons mine/
        """)
  }

  @Flag(help: ArgumentHelp(Says("Responde en JSON.", "Answers in JSON.").text))
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let command = RecordCommand(options)
    let (session, printer) = (command.session, command.printer)
    printer.writeErrors(session.lessons.diagnostics)
    if json {
      Platform.writeLine(Text(sanitizing: Self.document(session).lines(depth: 1)))
      return
    }
    let listing = LessonListing(session, printer: printer)
    for line in listing.lines(columns: Platform.outputColumns) {
      guard Platform.writeLine(line) else { return }
    }
    if session.course.entries.isEmpty { printer.writeError(ScreenWords.noLessons) }
  }

  private static func document(_ session: Session) -> JSON {
    .list(
      session.course.entries.map { entry in
        let lesson = entry.outline
        let status = LessonStatus(lesson, record: session.record)
        return .object([
          ("id", .text(lesson.id)),
          ("title", .object(lesson.languages.map { ($0.rawValue, .text(lesson.title[$0])) })),
          ("minutes", lesson.minutes.map(JSON.whole) ?? .null),
          ("steps", .whole(status.steps)),
          ("finishedSteps", .whole(status.finishedSteps)),
          ("source", .text(entry.source.word)),
          ("requires", .list(lesson.requires.map(JSON.text))),
        ])
      })
  }
}

extension LessonSource {
  /// The path, or `built-in`; the same in every language, for programs.
  fileprivate var word: String {
    switch self {
    case .builtIn: "built-in"
    case .file(let path): path
    }
  }
}
