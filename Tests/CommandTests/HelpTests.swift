import TestSupport
import Testing

@Suite("Help and versions")
struct HelpTests {
  @Test("the help of explain begins with examples, in English")
  func explain() throws {
    let run = try ProgramRun(arguments: ["explain", "--help"])
    #expect(
      run.output.hasPrefix(
        """
        OVERVIEW: Draws a graph and works it out: values, gradients, chain rule.

        USAGE: nntutor explain 'd=2*b; e=a+d; L=c*e' a=3 b=1 c=-2
               nntutor explain 'y=sigma(w*x+b)' w=2 x=1/2 b=-1 --wrt w,b
               nntutor explain 'L=(y-t)^2' y=4 t=5 --json

        ARGUMENTS:
          <nodes>                 Nodes as name=formula, separated by semicolons, and
                                  values as name=number.

        OPTIONS:
          --output <node>         The output node; else the last one.
          --wrt <nodes>           The nodes whose derivative is worked and that are
                                  marked in the graph, separated by commas.
          --width <n>             Columns of a line, from 20 to 500.
          --json                  Answers in JSON.
          --pytorch               Writes the same graph as a PyTorch program.

        """))
    expectEqual(run.status, 0)
  }

  /// Commands and the first line of their help in Spanish.
  static let summaries = [
    (["list"], "Muestra las lecciones, tu avance y de dónde viene cada una."),
    (["explain"], "Dibuja y calcula un grafo: valores, gradientes y regla de la cadena."),
    (["progress"], "Muestra, exporta o borra el registro de tu avance."),
    (["progress", "show"], "Muestra lo hecho en cada lección y cuán firme está cada regla."),
    (["progress", "export"], "Escribe todas las respuestas, una línea JSON cada una."),
    (
      ["progress", "reset"],
      "Borra lo registrado de una lección, o de todas; los ajustes quedan."
    ),
    (["settings"], "Muestra o cambia los ajustes: idioma, cifras, pistas, colores y más."),
  ]

  @Test("help speaks the language of the locale and shows an example", arguments: summaries)
  func spanish(command: [String], summary: String) throws {
    let run = try ProgramRun(
      arguments: command + ["--help"], environment: ["LANG": "es_MX.UTF-8"])
    let lines = run.output.split(separator: "\n")
    expectEqual(lines.first, "OVERVIEW: \(summary)")
    #expect(lines[1].hasPrefix("USAGE: nntutor \(command[0])"))
    expectEqual(run.status, 0)
  }

  @Test(
    "help is had by asking for it in any way, in the language that is named",
    arguments: [
      ["help", "practice", "--lang", "es"], ["practice", "--help", "--lang", "es"],
      ["--lang", "es", "help", "practice"],
    ])
  func anyWay(arguments: [String]) throws {
    let run = try ProgramRun(arguments: arguments)
    #expect(run.output.hasPrefix("OVERVIEW: Practica lo visto con números nuevos.\n"))
    expectEqual(run.errors, "")
    expectEqual(run.status, 0)
  }

  @Test("the help of the program itself is in the language that is named")
  func ofTheProgram() throws {
    let run = try ProgramRun(arguments: ["--help", "--lang", "es"])
    #expect(run.output.hasPrefix("OVERVIEW: Aprende a mano cómo se entrena una red neuronal.\n"))
    expectEqual(run.status, 0)
  }

  @Test("a command that is mistyped is no lesson, and the one that was meant is named")
  func mistypedCommand() throws {
    let run = try ProgramRun(arguments: ["explian", "--plain"])
    expectEqual(
      run.errors,
      "nntutor: there is no lesson “explian”; did you mean “nntutor explain”? “nntutor list” shows "
        + "them all.\n")
    expectEqual(run.status, 1)
    let further = try ProgramRun(arguments: ["explian", "d=2*b", "b=1", "--lang", "es"])
    expectEqual(
      further.errors.split(separator: "\n").first,
      "Error: No hay ningún comando «explian»; ¿será «explain»?")
    expectEqual(further.status, 64)
  }

  @Test("an option that does not exist; exit code 64")
  func unknownOption() throws {
    let run = try ProgramRun(arguments: ["list", "--jsn"])
    #expect(run.errors.hasPrefix("Error: Unknown option '--jsn'. Did you mean '--json'?\n"))
    expectEqual(run.output, "")
    expectEqual(run.status, 64)
  }
}
