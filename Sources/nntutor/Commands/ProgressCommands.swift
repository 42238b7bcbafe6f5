import ArgumentParser
import Curriculum
import Progress
import Screen
import Tutor
import Wording

/// `nntutor progress`: the learner's record.
struct ProgressCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "progress",
      abstract: Says(
        "Muestra, exporta o borra el registro de tu avance.",
        "Shows, exports or removes the record of your progress."
      ).text,
      usage: """
        nntutor progress
        nntutor progress export > answers.jsonl
        nntutor progress reset xor
        """,
      subcommands: [Show.self, Export.self, Reset.self],
      defaultSubcommand: Show.self)
  }

  /// `nntutor progress show`: what is done of every lesson.
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "show",
        abstract: Says(
          "Muestra lo hecho en cada lección y cuán firme está cada regla.",
          "Shows what is done of each lesson, and how firm each rule is."
        ).text,
        usage: """
          nntutor progress
          nntutor progress --json
          """)
    }

    @Flag(help: ArgumentHelp(Says("Responde en JSON.", "Answers in JSON.").text))
    var json = false

    @OptionGroup var options: CommonOptions

    func run() throws {
      let command = RecordCommand(options)
      let lessons = try command.reporting(RecordWords.unreadable) { () throws(RecordProblem) in
        try LessonProgress.all(command.session)
      }
      let mastery = MasteryReport(command.session.record.mastery, at: Platform.now)
      if json {
        let document = JSON.object([("lessons", .list(lessons.map(\.json)))] + mastery.json)
        Platform.writeLine(Text(sanitizing: document.lines(depth: 2)))
        return
      }
      let printer = command.printer
      let language = command.session.voice.language
      for lesson in lessons {
        printer.write(lesson.lesson?.title[language] ?? lesson.id)
        printer.write("  " + printer.voice.say(lesson.words))
      }
      let columns = Platform.outputColumns ?? 80
      for line in mastery.lines(printer, columns: columns) { Platform.writeLine(line) }
      if lessons.allSatisfy(\.isEmpty) { printer.write(ProgressWords.nothingYet) }
      printer.write(ProgressWords.folder(command.folder))
    }
  }

  /// `nntutor progress export`: every answer, for other programs.
  struct Export: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "export",
        abstract: Says(
          "Escribe todas las respuestas, una línea JSON cada una.",
          "Writes every answer, a line of JSON each."
        ).text,
        usage: "nntutor progress export > answers.jsonl")
    }

    @OptionGroup var options: CommonOptions

    func run() throws {
      let environment = Platform.environment
      let folder = DataFolder.chosen(options, environment: environment)
      do throws(RecordProblem) {
        if let store = try RecordReading.open(folder: folder) { try AttemptExport.write(store) }
      } catch {
        let choices = Choices(options, environment: environment)
        Printer(choices, environment: environment).writeError(RecordWords.unreadable(error))
        throw ExitCode.failure
      }
    }
  }

  /// `nntutor progress reset`: forgets a lesson, or all of them.
  struct Reset: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "reset",
        abstract: Says(
          "Borra lo registrado de una lección, o de todas; los ajustes quedan.",
          "Removes what is recorded of a lesson, or of all; settings stay."
        ).text,
        usage: """
          nntutor progress reset xor
          nntutor progress reset --yes
          """)
    }

    @Argument(
      help: ArgumentHelp(
        Says("Identificador de una lección; si no, todas.", "The id of a lesson; else all.").text,
        valueName: Says("lección", "lesson").text))
    var lesson: String?

    @Flag(
      help: ArgumentHelp(Says("Borra sin preguntar.", "Removes without asking.").text))
    var yes = false

    @OptionGroup var options: CommonOptions

    func run() throws {
      let command = RecordCommand(options)
      try command.requireKeptRecord()
      let resetting = try RecordResetting(lesson: lesson, command: command)
      try resetting.run(asks: !yes)
    }
  }
}
