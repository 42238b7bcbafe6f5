import ArgumentParser
import Curriculum
import LessonCheck
import LessonFormat
import Screen
import Wording

/// `nntutor check`: says what is wrong with lesson files, and what could be better.
struct Check: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: Says(
        "Revisa archivos de lecciones: formato, idiomas, números y pantalla.",
        "Checks lesson files: format, languages, numbers and screen."
      ).text,
      usage: """
        nntutor check my-lesson.yaml
        nntutor check Lessons/ --strict
        nntutor check my-lesson.yaml --suggest
        """)
  }

  @Argument(
    help: ArgumentHelp(
      Says("Archivos de lecciones, o carpetas.", "Lesson files, or folders of them.").text,
      valueName: Says("ruta", "path").text),
    completion: .file())
  var paths: [String]

  @Flag(
    help: ArgumentHelp(
      Says("Los avisos también hacen fallar.", "Warnings fail, too.").text))
  var strict = false

  @Flag(
    help: ArgumentHelp(
      Says(
        "Busca números con los que se esconden o coinciden menos errores.",
        "Looks for numbers with which fewer mistakes stay hidden or coincide."
      ).text))
  var suggest = false

  @Flag(help: ArgumentHelp(Says("Omite las notas.", "Leaves out the notes.").text))
  var quiet = false

  @Option(
    help: ArgumentHelp(
      Says(
        "Cuántos sorteos de la práctica se resuelven por lección; 0 es ninguno.",
        "How many draws of practice are worked through for each lesson; 0 is none."
      ).text,
      valueName: Says("número", "number").text))
  var seeds = 200

  @Flag(help: ArgumentHelp(Says("Responde en JSON.", "Answers in JSON.").text))
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let environment = Platform.environment
    let choices = Choices(options, environment: environment)
    let printer = Printer(choices, environment: environment)
    let (files, problems) = files(printer)
    var checker = LessonChecker(suggests: suggest, seeds: max(seeds, 0))
    let examined = Parallel.map(files.count) { [isPlain = choices.isPlain] done in
      Self.show(done: done, of: files.count, printer, isPlain: isPlain)
    } work: { [checker] index in
      checker.examine(LessonLoader.readWithPlaces(contentsOf: files[index]))
    }
    examined.forEach { checker.add($0) }
    hideProgress()
    let known = checker.requiresOthers ? known(environment) : []
    let all = problems + checker.finish(known: known)
    let findings = quiet ? all.filter { $0.severity != .note } : all
    if json {
      let document = JSON.list(findings.map { Self.json($0, voice: choices.voice) })
      Platform.writeLine(Text(sanitizing: document.lines(depth: 1)))
    } else {
      for finding in findings { printer.write(CheckFindingSentence(finding)) }
      func count(_ severity: CheckFinding.Severity) -> Int {
        findings.count { $0.severity == severity }
      }
      printer.write(
        CheckWords.summary(
          files: files.count, errors: count(.error), warnings: count(.warning),
          notes: count(.note)))
    }
    let failing: [CheckFinding.Severity] = strict ? [.error, .warning] : [.error]
    if findings.contains(where: { failing.contains($0.severity) }) { throw ExitCode.failure }
  }

  /// The lesson files at the paths, each once, and what is wrong with the paths.
  private func files(_ printer: Printer) -> (files: [String], problems: [CheckFinding]) {
    var files: [String] = []
    var seen: Set<String> = []
    var problems: [CheckFinding] = []
    for path in paths {
      let found = LessonLoader.files(at: path)
      files += found.paths.filter { seen.insert($0).inserted }
      if let problem = found.problem {
        problems.append(
          CheckFinding(path: problem.path, severity: .error, problem: .format(problem.problem)))
      } else if found.paths.isEmpty {
        printer.writeError(CheckWords.noFiles(path: path))
      }
    }
    return (files, problems)
  }

  /// The ids of the lessons that a checked one may require besides those checked.
  private func known(_ environment: [String: String]) -> Set<String> {
    let lessons = CourseLoading.load(paths: options.lessons, environment: environment)
    return Set(lessons.course.entries.map(\.outline.id))
  }

  /// Shows how far the checking is, where somebody watches.
  private static func show(done: Int, of total: Int, _ printer: Printer, isPlain: Bool) {
    guard Platform.errorsAreOnTerminal else { return }
    let words = printer.voice.say(CheckWords.progress(done: done, of: total))
    let columns = 20
    let filled = done * columns / max(total, 1)
    let bar =
      "[" + String(repeating: "#", count: filled)
      + String(repeating: ".", count: columns - filled) + "] "
    Platform.showProgress(printer.text(isPlain ? words : bar + words))
  }

  private func hideProgress() {
    if Platform.errorsAreOnTerminal { Platform.showProgress("") }
  }

  private static func json(_ finding: CheckFinding, voice: Voice) -> JSON {
    .object([
      ("path", .text(finding.path)),
      ("line", finding.line.map(JSON.whole) ?? .null),
      ("column", finding.column.map(JSON.whole) ?? .null),
      ("severity", .text(finding.severity.rawValue)),
      ("rule", .text(finding.problem.rule.rawValue)),
      ("message", .text(voice.say(finding.problem))),
    ])
  }
}
