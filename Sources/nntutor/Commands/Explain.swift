import ArgumentParser
import Autodiff
import Screen
import TutorUI
import Wording

/// `nntutor explain`: values, gradients and the worked chain rule of any graph.
struct Explain: ParsableCommand {
  private static let widths = 20...500

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: Says(
        "Dibuja y calcula un grafo: valores, gradientes y regla de la cadena.",
        "Draws a graph and works it out: values, gradients, chain rule."
      ).text,
      usage: """
        nntutor explain 'd=2*b; e=a+d; L=c*e' a=3 b=1 c=-2
        nntutor explain 'y=sigma(w*x+b)' w=2 x=1/2 b=-1 --wrt w,b
        nntutor explain 'L=(y-t)^2' y=4 t=5 --json
        """)
  }

  @Argument(
    help: ArgumentHelp(
      Says(
        "Nodos como nombre=fórmula, separados por punto y coma, y valores como nombre=número.",
        "Nodes as name=formula, separated by semicolons, and values as name=number."
      ).text, valueName: Says("nodos", "nodes").text))
  var nodes: [String]

  @Option(
    help: ArgumentHelp(
      Says("El nodo de salida; si no, el último.", "The output node; else the last one.").text,
      valueName: Says("nodo", "node").text))
  var output: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      Says(
        "Los nodos cuya derivada se desarrolla y que se marcan en el grafo, separados por comas.",
        "The nodes whose derivative is worked and that are marked in the graph, separated by commas."
      ).text, valueName: Says("nodos", "nodes").text))
  var wrt: [String] = []

  @Option(
    help: ArgumentHelp(
      Says("Columnas de cada línea, de 20 a 500.", "Columns of a line, from 20 to 500.").text,
      valueName: "n"))
  var width: Int?

  @Flag(help: ArgumentHelp(Says("Responde en JSON.", "Answers in JSON.").text))
  var json = false

  @Flag(
    help: ArgumentHelp(
      Says(
        "Escribe el mismo grafo como programa de PyTorch.",
        "Writes the same graph as a PyTorch program."
      ).text))
  var pytorch = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let environment = Platform.environment
    let choices = Choices(options, environment: environment)
    let printer = Printer(choices, environment: environment)
    try checkOptions(printer)
    let arguments = GraphArguments(nodes)
    let graph = try read(arguments, printer)
    let asked = try askedNodes(in: graph, printer)
    let explained = try compute(graph, arguments, printer)
    GraphComplaint(arguments: arguments, printer: printer).tell(graph.warnings)
    if json {
      Platform.writeLine(Text(sanitizing: ExplainJSON.document(explained).lines()))
    } else if pytorch {
      for line in PythonScript(graph, voice: choices.voice).lines {
        guard Platform.writeLine(Text(sanitizing: line)) else { return }
      }
    } else {
      let columns = width ?? Platform.outputColumns ?? 80
      guard draw(explained, asked: asked, columns: columns, choices, printer) else { return }
      for line in ExplainText(explained, voice: choices.voice).lines(asked: asked) {
        for part in Wrapping.lines(printer.text(line), width: columns) {
          guard Platform.writeLine(part) else { return }
        }
      }
    }
  }

  /// Draws the graph, and an empty line below it.
  ///
  /// - Returns: Whether it could be written.
  private func draw(
    _ explained: ExplainedGraph, asked: [String]?, columns: Int, _ choices: Choices,
    _ printer: Printer
  ) -> Bool {
    func say(_ words: ExplainWords) -> Bool {
      Wrapping.lines(printer.text(choices.voice.say(words)) + "\n", width: columns)
        .allSatisfy { Platform.writeLine($0) }
    }
    guard explained.graph.nodes.count <= GraphDiagram.mostNodes else {
      return say(.tooLargeToDraw(nodes: GraphDiagram.mostNodes))
    }
    let picture = GraphDiagram(
      explained.graph, evaluation: explained.evaluation, gradients: explained.gradients,
      marked: asked ?? [], glyphs: printer.glyphs, voice: choices.voice)
    guard let parts = picture.parts(columns: columns) else {
      let least = picture.leastColumns
      return say(.drawingTooWide(columns: least, canBeAsked: Self.widths.contains(least)))
    }
    let theme = theme(choices)
    return parts.allSatisfy { Platform.write($0, theme: theme) && Platform.writeLine("") }
  }

  /// What the roles of the drawing look like; nil for plain text.
  private func theme(_ choices: Choices) -> Theme? {
    guard choices.color.isWanted else { return nil }
    let isScreen = Platform.outputIsTerminal && Platform.environment["TERM"] != "dumb"
    return isScreen || choices.color == .always ? .colour : nil
  }

  private func checkOptions(_ printer: Printer) throws {
    if json && pytorch {
      printer.writeError(ExplainWords.severalForms)
      throw ExitCode.validationFailure
    }
    if let width, !Self.widths.contains(width) {
      printer.writeError(
        ExplainWords.widthRange(
          width, lowest: Self.widths.lowerBound, highest: Self.widths.upperBound))
      throw ExitCode.validationFailure
    }
  }

  private func read(_ arguments: GraphArguments, _ printer: Printer) throws -> Graph {
    do throws(GraphProblems) {
      return try arguments.graph(output: output)
    } catch {
      if case .unknownOutput(let name, let nearest)? = error.problems.first?.kind {
        printer.writeError(
          ExplainWords.unknownNode(name, option: "--output", nearest: nearest))
        throw ExitCode.validationFailure
      }
      GraphComplaint(arguments: arguments, printer: printer).tell(error.problems)
      throw ExitCode.failure
    }
  }

  private func compute(
    _ graph: Graph, _ arguments: GraphArguments, _ printer: Printer
  ) throws -> ExplainedGraph {
    do throws(DomainError) {
      return try ExplainedGraph(graph)
    } catch {
      GraphComplaint(arguments: arguments, printer: printer).tell(error)
      throw ExitCode.failure
    }
  }

  /// The nodes of `--wrt`, or nil for all.
  private func askedNodes(in graph: Graph, _ printer: Printer) throws -> [String]? {
    guard !wrt.isEmpty else { return nil }
    return try wrt.flatMap { $0.split(separator: ",") }.map { part in
      let name = part.drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
      if let node = graph.node(named: String(name)) { return node.name }
      let nearest = Spelling.nearest(to: String(name), among: graph.nodes.map(\.name))
      printer.writeError(
        ExplainWords.unknownNode(String(name), option: "--wrt", nearest: nearest))
      throw ExitCode.validationFailure
    }
  }
}
