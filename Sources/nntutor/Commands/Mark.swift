import ArgumentParser
import Curriculum
import LessonFormat
import Wording

/// `nntutor mark`: marks answers that come as lines of JSON.
struct MarkAnswers: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "mark",
      abstract: Says(
        "Corrige respuestas que llegan como líneas JSON.",
        "Marks answers that come as lines of JSON."
      ).text,
      usage: """
        echo '{"step":"forward","field":"d","answer":"2"}' | nntutor mark computation-graph
        nntutor mark computation-graph < answers.jsonl > marks.jsonl
        """,
      discussion: Says(
        """
        Cada línea de la entrada es un objeto con step, field y answer; con learner, las líneas \
        seguidas de una misma persona son su trabajo en orden. La salida es el mismo objeto con \
        verdict, expected, mistakes y message. Los errores van del más específico al menos; en el \
        trabajo de una persona va primero el que se repite en varios campos, y cada campo cuenta una \
        vez.
        """,
        """
        Each line of the input is an object with step, field and answer; with learner, consecutive \
        lines of one person are their work in order. The output is the same object with verdict, \
        expected, mistakes and message. Mistakes stand in order, the most specific first; \
        in one person's work the one that recurs in several fields comes before, each field counting \
        once.
        """
      ).text)
  }

  @Argument(
    help: ArgumentHelp(
      Says("Identificador de una lección.", "The id of a lesson.").text,
      valueName: Says("lección", "lesson").text))
  var lesson: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    let environment = Platform.environment
    let choices = Choices(options, environment: environment)
    let lessons = CourseLoading.load(paths: options.lessons, environment: environment)
    let printer = Printer(choices, environment: environment)
    printer.writeErrors(lessons.diagnostics)
    guard let found = lessons.course.lesson(id: lesson) else {
      printer.writeError(ProgramWords.unknownLesson(lesson, nearest: lessons.nearest(to: lesson)))
      throw ExitCode.failure
    }
    var marking = StreamMarking(found, voice: choices.voice)
    var number = 0
    while let line = readLine() {
      number += 1
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      guard Platform.writeJSONLine(marking.reply(to: line, number: number)) else { return }
    }
  }
}
