import TestSupport
import Testing

@Suite("nntutor list")
struct ListTests {
  /// A lesson file with two steps.
  static let lesson = """
    format: 1
    id: mine
    languages: [en]
    title: My "own" lesson
    goal: Something new.
    requires: [xor, computation-graph]
    steps:
      - id: one
        text: Compute.
        ask: [ { number: 1 + 1, id: sum, prompt: How much? } ]
      - id: two
        text: Compute again.
        ask: [ { number: 2 + 2, id: sum, prompt: How much? } ]
    """

  @Test("shows the lessons in course order, in English")
  func english() throws {
    let run = try ProgramRun(arguments: ["list"])
    expectEqual(
      run.output,
      """
      1  The perceptron: AND and OR                   new  25 min  perceptron         built in
      2  XOR needs a hidden layer                     new  30 min  xor                built in
      3  Activation functions and their derivatives   new  30 min  activations        built in
      4  The computation graph: forward and backward  new  35 min  computation-graph  built in

      """)
    expectEqual(run.errors, "")
    expectEqual(run.status, 0)
  }

  @Test("shows how far the learner is, in Spanish, and the path of a lesson that is not built in")
  func spanish() throws {
    let home = try TemporaryHome()
    try home.write(Self.lesson, to: "mine.yaml")
    _ = try ProgramRun(
      arguments: ["learn", "mine", "--plain", "--lessons", "mine.yaml"], input: "2\n",
      home: home.url)
    let run = try ProgramRun(
      arguments: ["list", "--lessons", "mine.yaml", "--lang", "es"], home: home.url)
    expectEqual(
      run.output,
      """
      1  El perceptrón: AND y OR                               nueva         25 min  perceptron   \
            incluida
      2  XOR necesita una capa oculta                          nueva         30 min  xor          \
            incluida
      3  Funciones de activación y sus derivadas               nueva         30 min  activations  \
            incluida
      4  El grafo computacional: hacia adelante y hacia atrás  nueva         35 min  \
      computation-graph  incluida
      5  My "own" lesson                                       1 de 2 pasos          mine         \
            mine.yaml

      """)
    expectEqual(run.status, 0)
  }

  @Test("writes JSON, an object a lesson")
  func json() throws {
    let home = try TemporaryHome()
    try home.write(Self.lesson, to: "mine.yaml")
    let run = try ProgramRun(
      arguments: ["list", "--json", "--lessons", "mine.yaml"], home: home.url)
    let lines = run.output.split(separator: "\n")
    expectEqual(lines.count, 7)
    expectEqual(lines.first, "[")
    expectEqual(
      lines.dropLast().last,
      """
        {"id": "mine", "title": {"en": "My \\"own\\" lesson"}, "minutes": null, "steps": 2, \
      "finishedSteps": 0, "source": "mine.yaml", "requires": ["xor", "computation-graph"]}
      """)
    expectEqual(lines.last, "]")
  }

  @Test("says on standard error what is wrong with a lesson file, and lists the others")
  func brokenLesson() throws {
    let home = try TemporaryHome()
    try home.write("format: 1\ntitel: x", to: "broken.yaml")
    let run = try ProgramRun(
      arguments: ["list", "--lessons", "broken.yaml", "--lang", "es"], home: home.url)
    expectEqual(
      run.errors,
      """
      broken.yaml:1:1: error: falta la clave «id»; agrégala
      broken.yaml:1:1: error: falta la clave «title»; agrégala
      broken.yaml:1:1: error: falta la clave «goal»; agrégala
      broken.yaml:1:1: error: falta la clave «steps»; agrégala
      broken.yaml:2:1: error: aquí no existe la clave «titel»; ¿será «title»?

      """)
    expectEqual(run.output.split(separator: "\n").count, 4)
    expectEqual(run.status, 0)
  }

  @Test("fits a terminal of 80 columns, and a narrow one by cutting titles")
  func terminals() throws {
    let home = try TemporaryHome()
    let usual = try TerminalRun(arguments: ["list", "--lang", "es"], home: home)
    expectEqual(
      usual.screen,
      """
      1  El perceptrón: AND y OR                               nueva  25 min
         perceptron  incluida
      2  XOR necesita una capa oculta                          nueva  30 min
         xor  incluida
      3  Funciones de activación y sus derivadas               nueva  30 min
         activations  incluida
      4  El grafo computacional: hacia adelante y hacia atrás  nueva  35 min
         computation-graph  incluida

      """)
    let narrow = try TerminalRun(arguments: ["list", "--lang", "en"], columns: 48, home: home)
    expectEqual(
      narrow.screen,
      """
      1  The perceptron: AND and OR        new  25 min
         perceptron  built in
      2  XOR needs a hidden layer          new  30 min
         xor  built in
      3  Activation functions and their …  new  30 min
         activations  built in
      4  The computation graph: forward …  new  35 min
         computation-graph  built in

      """)
  }
}
