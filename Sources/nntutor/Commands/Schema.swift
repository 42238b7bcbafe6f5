import ArgumentParser
import Screen

/// `nntutor schema`: the lesson format as JSON Schema.
struct Schema: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: Says(
        "Escribe el formato de las lecciones como JSON Schema, para editores.",
        "Writes the lesson format as JSON Schema, for editors."
      ).text,
      usage: "nntutor schema > lesson.schema.json")
  }

  @OptionGroup var options: CommonOptions

  func run() throws {
    let voice = Choices(options, environment: Platform.environment).voice
    Platform.writeLine(Text(sanitizing: LessonSchema.document(voice).lines(depth: 4)))
  }
}
