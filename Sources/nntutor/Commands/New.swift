import ArgumentParser
import Autodiff
import BuiltinLessons
import Curriculum
import Screen
import Wording

/// `nntutor new`: writes a lesson file to begin with.
struct New: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: Says(
        "Escribe un archivo de lección completo, a partir de un grafo o de otra lección.",
        "Writes a whole lesson file, from a graph or from another lesson."
      ).text,
      usage: """
        nntutor new --graph 'h=w1*x+b1; y=w2*h+b2; L=(y-t)^2' --given 'x=2 t=5 w1=1 w2=2 b1=0 b2=0' \
        --parameters 'w1 b1 w2 b2' --rate 0.1 my-lesson.yaml
        nntutor new --graph 'd=2*b; e=a+d; L=c*e' --given 'a=3 b=1 c=-2' my-lesson.yaml
        nntutor new --from xor my-xor.yaml
        """)
  }

  @Option(
    help: ArgumentHelp(
      Says(
        "Nodos como nombre=fórmula, separados por punto y coma.",
        "Nodes as name=formula, separated by semicolons."
      ).text, valueName: Says("nodos", "nodes").text))
  var graph: String?

  @Option(
    help: ArgumentHelp(
      Says(
        "Valores como nombre=número, separados por espacios.",
        "Values as name=number, separated by spaces."
      ).text, valueName: Says("valores", "values").text))
  var given: String = ""

  @Option(
    help: ArgumentHelp(
      Says(
        "Los nodos dados que se entrenan, separados por espacios.",
        "The given nodes that are trained, separated by spaces."
      ).text, valueName: Says("nodos", "nodes").text))
  var parameters: String = ""

  // A negative rate is a value too, and is told to be wrong.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Says("La tasa de aprendizaje.", "The learning rate.").text, valueName: "η"))
  var rate: String?

  @Option(
    help: ArgumentHelp(
      Says("Copia una lección incluida.", "Copies a built-in lesson.").text, valueName: "id"))
  var from: String?

  @Flag(
    help: ArgumentHelp(
      Says("Reemplaza el archivo si existe.", "Replaces the file if it exists.").text))
  var force = false

  @Argument(
    help: ArgumentHelp(
      Says("El archivo que se escribe.", "The file that is written.").text,
      valueName: Says("archivo", "file").text),
    completion: .file())
  var file: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    let environment = Platform.environment
    let printer = Printer(Choices(options, environment: environment), environment: environment)
    guard (graph == nil) != (from == nil) else {
      printer.writeError(NewWords.graphOrLesson)
      throw ExitCode.validationFailure
    }
    let text = try from.map { try copy($0, printer) } ?? draft(printer)
    switch Platform.writeFile(text, to: file, replacing: force) {
    case .written: printer.write(NewWords.written(path: file))
    case .exists:
      printer.writeError(NewWords.exists(path: file))
      throw ExitCode.failure
    case .failed(let reason):
      printer.writeError(NewWords.unwritable(path: file, reason: reason))
      throw ExitCode.failure
    }
  }

  private func copy(_ id: String, _ printer: Printer) throws -> String {
    if let file = BuiltinLessons.files.first(where: { $0.name == id + ".yaml" }) {
      return file.text
    }
    let ids = BuiltinLessons.files.map { String($0.name.dropLast(".yaml".count)) }
    printer.writeError(
      ProgramWords.unknownLesson(id, nearest: Spelling.nearest(to: id, among: ids)))
    throw ExitCode.failure
  }

  private func draft(_ printer: Printer) throws -> String {
    let values = given.replacing(#/\s*=\s*/#, with: "=")
      .split { $0 == " " || $0 == "," || $0 == ";" }.map(String.init)
    if let position = values.firstIndex(where: { !$0.contains("=") }) {
      let bad = values[position]
      let whole = position > 0 ? values[position - 1] + "," + bad : bad
      printer.writeError(
        position > 0 && bad.allSatisfy(\.isNumber) && given.contains(whole)
          ? NewWords.decimalComma(whole) : .badGiven(bad))
      throw ExitCode.validationFailure
    }
    let arguments = GraphArguments([graph ?? ""] + values)
    let complaint = GraphComplaint(arguments: arguments, printer: printer)
    let explained = try explain(try read(arguments, complaint), complaint)
    let training = try training(of: explained.graph, printer)
    return LessonDraft(
      id: id, arguments: arguments, explained: explained, training: training
    ).text
  }

  private func read(
    _ arguments: GraphArguments, _ complaint: GraphComplaint
  ) throws -> Graph {
    do throws(GraphProblems) {
      let graph = try arguments.graph(output: nil)
      complaint.tell(graph.warnings)
      return graph
    } catch {
      complaint.tell(error.problems)
      throw ExitCode.failure
    }
  }

  private func explain(_ graph: Graph, _ complaint: GraphComplaint) throws -> ExplainedGraph {
    do throws(DomainError) {
      return try ExplainedGraph(graph)
    } catch {
      complaint.tell(error)
      throw ExitCode.failure
    }
  }

  /// What is trained, and how fast where a step of training is wanted.
  private func training(of graph: Graph, _ printer: Printer) throws -> LessonDraft.Training {
    let names = parameters.split { $0 == " " || $0 == "," }.map(String.init)
    if let rate {
      guard !names.isEmpty else {
        printer.writeError(NewWords.rateWithoutParameters)
        throw ExitCode.validationFailure
      }
      guard let number = Double(rate), number > 0, number.isFinite else {
        printer.writeError(NewWords.badRate(rate))
        throw ExitCode.validationFailure
      }
    }
    let givens = graph.given.map(\.name)
    if let wrong = names.first(where: { !givens.contains($0) }) {
      let nearest = Spelling.nearest(to: wrong, among: givens)
      printer.writeError(NewWords.notGiven(wrong, nearest: nearest))
      throw ExitCode.validationFailure
    }
    return LessonDraft.Training(parameters: names, rate: rate)
  }

  /// The id of the lesson: the file's name, as far as an id may have its letters.
  private var id: String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    let letters = stem.lowercased().map { character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    let id = String(String(letters).drop { !$0.isLetter }.prefix(40))
    return id.isEmpty ? "lesson" : id
  }
}
