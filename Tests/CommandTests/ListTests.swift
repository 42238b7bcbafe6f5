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

  /// The cells of a table without the spaces that align them.
  private static func cells(_ table: String) -> String {
    table.split(separator: "\n").map { row in
      row.drop { $0 == " " }.replacing(/\ {2,}/, with: " | ")
    }.joined(separator: "\n")
  }

  @Test("shows the lessons in course order, in English")
  func english() throws {
    let run = try ProgramRun(arguments: ["list"])
    expectEqual(
      Self.cells(run.output),
      """
      1 | The perceptron: AND and OR | new | 25 min | perceptron | built in
      2 | XOR needs a hidden layer | new | 30 min | after 1 | xor | built in
      3 | The neural unit: weighted sum and sigmoid | new | 30 min | after 1 | sigmoid-unit | built in
      4 | Activation functions and their derivatives | new | 30 min | after 3 | activations | built in
      5 | A simple network, matrices and shapes | new | 40 min | after 3, 4 | matrices | built in
      6 | Batches, epochs and the squared loss (MSE) | new | 35 min | after 5 | squared-loss | built in
      7 | Cross-entropy: k classes (softmax) and two classes (sigmoid) | new | 45 min | after 3, 6 | cross-entropy | built in
      8 | Gradient descent and the learning rate | new | 40 min | after 6 | gradient-descent | built in
      9 | The computation graph: forward and backward | new | 40 min | after 8 | computation-graph | built in
      10 | The lecture's network: forward, backward, update, repeat | new | 45 min | after 9 | training-step | built in
      11 | Practice: the twin with distinct numbers | new | 30 min | after 10 | training-step-twin | built in
      12 | Two-layer network: ReLU, sigmoid and cross-entropy | new | 45 min | after 7, 10 | two-layers | built in
      13 | Mini-batches and training XOR | new | 45 min | after 10, 12 | training-xor | built in
      14 | Momentum and Adam, the first steps by hand | new | 40 min | after 10 | adam | built in
      15 | Regularisation and the bridge to PyTorch | new | 40 min | after 10, 13, 14 | regularisation | built in
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
      Self.cells(run.output),
      """
      1 | El perceptrón: AND y OR | nueva | 25 min | perceptron | incluida
      2 | XOR necesita una capa oculta | nueva | 30 min | después de 1 | xor | incluida
      3 | La unidad neuronal: suma ponderada y sigmoide | nueva | 30 min | después de 1 | sigmoid-unit | incluida
      4 | Funciones de activación y sus derivadas | nueva | 30 min | después de 3 | activations | incluida
      5 | Red sencilla, matrices y formas | nueva | 40 min | después de 3, 4 | matrices | incluida
      6 | Lotes, épocas y la pérdida cuadrática (ECM) | nueva | 35 min | después de 5 | squared-loss | incluida
      7 | Entropía cruzada: k clases (softmax) y dos clases (sigmoide) | nueva | 45 min | después de 3, 6 | cross-entropy | incluida
      8 | Descenso de gradiente y tasa de aprendizaje | nueva | 40 min | después de 6 | gradient-descent | incluida
      9 | El grafo computacional: hacia adelante y hacia atrás | nueva | 40 min | después de 8 | computation-graph | incluida
      10 | La red de la clase: adelante, atrás, actualizar y otra vez | nueva | 45 min | después de 9 | training-step | incluida
      11 | Práctica: el gemelo con números distintos | nueva | 30 min | después de 10 | training-step-twin | incluida
      12 | Red de dos capas: ReLU, sigmoide y entropía cruzada | nueva | 45 min | después de 7, 10 | two-layers | incluida
      13 | Mini-lotes y entrenar XOR | nueva | 45 min | después de 10, 12 | training-xor | incluida
      14 | Momento y Adam, los primeros pasos a mano | nueva | 40 min | después de 10 | adam | incluida
      15 | Regularización y puente a PyTorch | nueva | 40 min | después de 10, 13, 14 | regularisation | incluida
      16 | My "own" lesson | 1 de 2 pasos | después de 2, 9 | mine | mine.yaml
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
    expectEqual(lines.count, 18)
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
      broken.yaml:1:1: error: faltan las claves «id», «goal» y «steps»; agrégalas
      broken.yaml:2:1: error: aquí no existe la clave «titel»; ¿será «title»?

      """)
    expectEqual(run.output.split(separator: "\n").count, 15)
    expectEqual(run.status, 0)
  }

  @Test("fits a terminal of 80 columns, and a narrow one by cutting titles")
  func terminals() throws {
    let home = try TemporaryHome()
    let usual = try TerminalRun(arguments: ["list", "--lang", "es"], home: home)
    expectEqual(
      Self.rows(usual.screen, 1, 7, 9),
      """
       1  El perceptrón: AND y OR                                       nueva  25 min
          perceptron  incluida
       7  Entropía cruzada: k clases (softmax) y dos clases (sigmoide)  nueva  45 min
          después de 3, 6  cross-entropy  incluida
       9  El grafo computacional: hacia adelante y hacia atrás          nueva  40 min
          después de 8  computation-graph  incluida
      """)
    let narrow = try TerminalRun(arguments: ["list", "--lang", "en"], columns: 48, home: home)
    expectEqual(
      Self.rows(narrow.screen, 1, 4, 9),
      """
       1  The perceptron: AND and OR       new  25 min
          perceptron  built in
       4  Activation functions and their…  new  30 min
          after 3  activations  built in
       9  The computation graph: forward…  new  40 min
          after 8  computation-graph  built in
      """)
  }

  /// The two rows of each of these lessons.
  private static func rows(_ screen: String, _ lessons: Int...) -> String {
    let rows = screen.split(separator: "\n").map(String.init)
    return lessons.flatMap { rows[2 * $0 - 2...2 * $0 - 1] }.joined(separator: "\n")
  }
}
