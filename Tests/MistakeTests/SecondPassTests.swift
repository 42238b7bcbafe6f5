import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Wording

/// What is told of wrong numbers in two passes over L = (w2·(w1·x + b1) + b2 − t)² with x = 3, t = 3.5.
///
/// First w1 = b1 = 0.5, w2 = −1.5, b2 = 4: h = 2, y = 1, L = 6.25, and the gradients 22.5, 7.5, −10
/// and −5. A step with η = 0.01 leads to 0.275, 0.425, −1.4 and 4.05: h = 1.25, y = 2.3, L = 1.44, and
/// the gradients 10.08, 3.36, −3 and −2.4.
@Suite("What is told of wrong numbers before and after an update")
struct SecondPassTests {
  private let first = [:] as [String: Double]
  private let second = ["w1": 0.275, "b1": 0.425, "w2": -1.4, "b2": 4.05]

  private static let values = ["h", "y", "L"].map {
    Question(id: $0, kind: .value(node: $0))
  }
  private static let gradients = ["w1", "b1", "w2"].map {
    Question(id: "∂\($0)", kind: .gradient(node: $0))
  }
  private static let update = Question(id: "w1'", kind: .update(parameter: "w1", rate: 0.01))

  private func told(
    _ answer: String, to id: String, after given: [String: Double], updates: Int? = nil
  ) throws -> String {
    let graph = try Graph(
      given: [("x", "3"), ("t", "3.5"), ("w1", "0.5"), ("b1", "0.5"), ("w2", "-1.5"), ("b2", "4")],
      definitions: ["h = w1*x + b1", "y = w2*h + b2", "L = (y - t)^2"])
    let step = Step(
      id: "s", graph: "g", given: given, updates: updates ?? (given.isEmpty ? 0 : 1),
      text: LocalizedText("?"),
      questions: Self.values + Self.gradients + [Self.update])
    let lesson = Lesson(
      id: "l", title: LocalizedText("L"), goal: LocalizedText("G"),
      graphs: ["g": LessonGraph(graph: graph, parameters: ["w1", "b1", "w2", "b2"])],
      steps: [step])
    let field = try #require(step.fields.first { $0.id == id })
    let mark = Marker(lesson: lesson, step: step, isForMany: false).mark(answer, for: field)
    let sentence = VerdictSentence(mark, field: field, output: "L")
    return Voice(language: .spanish, decimalMark: ",").say(sentence) + "\n"
      + Voice(language: .english, decimalMark: ".").say(sentence)
  }

  @Test("a gradient with one number from before the update names where it was left")
  func staleGradients() throws {
    // 2·(2.3 − 3.5)·2, the new error with the old h.
    expectEqual(
      try told("-4.8", to: "∂w2", after: second),
      """
      «-4.8» no es el valor. En h: parece que quedó un valor de antes. Al cambiar los parámetros \
      cambian también los nodos: recalcúlalos.
      “-4.8” is not the value. At h: it seems a value from before was left in. When parameters \
      change, so do the nodes: compute them again.
      """)
    // 2·(2.3 − 3.5)·(−1.5)·3, with the old w2.
    expectEqual(
      try told("10.8", to: "∂w1", after: second),
      """
      «10.8» no es el valor. En w2: parece que usaste parámetros de antes. En esta pasada valen \
      los nuevos.
      “10.8” is not the value. At w2: it seems you used parameters from before. In this pass the \
      new ones hold.
      """)
    expectEqual(
      try told("-10", to: "∂w2", after: second),
      """
      «-10» no es el valor. En w2: parece que usaste el gradiente del paso anterior. En cada paso \
      el gradiente se calcula de nuevo.
      “-10” is not the value. At w2: it seems you used the gradient of the last step. Each step \
      computes its gradient anew.
      """)
  }

  @Test("a step that sets out from the first parameter is told, and one old bias in a forward pass")
  func staleParameters() throws {
    // 0.5 − 0.01·10.08 in the place of 0.275 − 0.01·10.08.
    expectEqual(
      try told("0.399", to: "w1'", after: second),
      """
      «0.399» no es el valor. En w1: parece que usaste parámetros de antes. En esta pasada valen \
      los nuevos.
      “0.399” is not the value. At w1: it seems you used parameters from before. In this pass the \
      new ones hold.
      """)
    // −1.4·1.25 + 4.
    expectEqual(
      try told("2.25", to: "y", after: second),
      """
      «2.25» no es el valor. En b2: parece que usaste parámetros de antes. En esta pasada valen \
      los nuevos.
      “2.25” is not the value. At b2: it seems you used parameters from before. In this pass the \
      new ones hold.
      """)
  }

  @Test("the gradient of a bias multiplied by the input beside it is told as a rule for products")
  func bias() throws {
    expectEqual(
      try told("22.5", to: "∂b1", after: first),
      """
      «22.5» no es el valor. En b1 → h: parece que derivaste la suma como si fuera producto. Si b1 \
      crece en 1, ¿cuánto crece la suma?
      “22.5” is not the value. At b1 → h: it seems you treated the sum as a product. If b1 grows by \
      1, how much does the sum grow?
      """)
  }

  @Test("nothing is told where no mistake explains the number, and nobody rounds what is exact")
  func silence() throws {
    // t² where (y − t)² is asked; numbers near exact ones; a sum and two mistakes at once; a single
    // figure at another place.
    let unnamed = [
      ("12.25", "L", first), ("1.99", "h", first), ("1.24", "h", second), ("4", "h", second),
      ("-15", "∂b1", first), ("20", "h", first), ("-1", "∂w2", first),
    ]
    for (answer, id, given) in unnamed {
      expectEqual(
        try told(answer, to: id, after: given),
        """
        «\(answer)» no es el valor. Prueba otra vez; ? da una pista.
        “\(answer)” is not the value. Try again; ? gives a hint.
        """)
    }
  }

  @Test("what may have been copied from another place of the graph is asked, not told")
  func copied() throws {
    // 0.5 + 3 + 0.5, but 4 is b2 too.
    expectEqual(
      try told("4", to: "h", after: first),
      """
      «4» no es el valor. En h: ¿sumaste donde va un producto? Mira qué se multiplica y qué se suma.
      “4” is not the value. At h: maybe you added where a product belongs? Look at what is \
      multiplied and what is added.
      """)
  }

  @Test("nothing is said of an update where the step only has other given values")
  func noUpdate() throws {
    // L from before: with the same numbers as given values of the step it is no older one.
    let sentence = try told("6.25", to: "L", after: second)
    #expect(sentence.contains("diste el valor de antes"), "\(sentence)")
    let other = try told("6.25", to: "L", after: second, updates: 0)
    expectEqual(
      other,
      """
      «6.25» no es el valor. Prueba otra vez; ? da una pista.
      “6.25” is not the value. Try again; ? gives a hint.
      """)
  }
}
