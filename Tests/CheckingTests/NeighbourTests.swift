import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("The number of a neighbour")
struct NeighbourTests {
  /// Two units with two inputs: z1 = 0.3·2 + 0.7·5 + 1.1 = 5.2, z2 = 1.3·2 − 0.9·5 + 2.3 = 0.4,
  /// y = 1.7·z1 − 0.6·z2 = 8.6 and L = (y − 6)² = 6.76, so that ∂L/∂y = 5.2.
  ///
  /// ∂L/∂z1 = 8.84 and ∂L/∂z2 = −3.12; ∂L/∂W12 = 8.84·5 = 44.2 and ∂L/∂W21 = −3.12·2 = −6.24.
  private func network(_ kinds: Question.Kind...) throws -> SmallQuestion {
    try SmallQuestion(
      given: [
        ("x1", "2"), ("x2", "5"), ("W11", "0.3"), ("W12", "0.7"), ("W21", "1.3"), ("W22", "-0.9"),
        ("b1", "1.1"), ("b2", "2.3"), ("v1", "1.7"), ("v2", "-0.6"), ("t", "6"),
      ],
      nodes: [
        "z1 = W11*x1 + W12*x2 + b1", "z2 = W21*x1 + W22*x2 + b2", "y = v1*z1 + v2*z2",
        "L = (y - t)^2",
      ],
      parameters: ["W11", "W12", "W21", "W22", "b1", "b2", "v1", "v2"],
      kinds.enumerated().map { Question(id: "q\($0)", kind: $1) })
  }

  private func told(_ answer: String, to kind: Question.Kind) throws -> [Mistake] {
    try network(kind).mark(answer).mistakes
  }

  private func neighbour(_ name: String, of asked: String) -> [Mistake] {
    [
      Mistake(
        code: .format(.neighbour), place: .neighbour(name, of: asked), specificity: .format)
    ]
  }

  @Test("the gradient of the other index is told with both names")
  func gradients() throws {
    expectEqual(try told("-6.24", to: .gradient(node: "W12")), neighbour("W21", of: "W12"))
    expectEqual(try told("44.2", to: .gradient(node: "W21")), neighbour("W12", of: "W21"))
    expectEqual(try told("8.84", to: .gradient(node: "z2")), neighbour("z1", of: "z2"))
  }

  @Test("so are a value, a local derivative and a parameter after a step")
  func others() throws {
    expectEqual(try told("0.4", to: .value(node: "z1")), neighbour("z2", of: "z1"))
    expectEqual(
      try told("5", to: .localDerivative(consumer: "z1", input: "W11")),
      neighbour("W12", of: "W11"))
    // W21 − 0.01·(−6.24) = 1.3624.
    expectEqual(
      try told("1.36", to: .update(parameter: "W12", rate: 0.01)), neighbour("W21", of: "W12"))
  }

  @Test("a mistake in the calculation that leads to the same number is told instead")
  func calculation() throws {
    // ∂L/∂b1 is what arrives, 8.84; ∂L/∂b2 = −3.12 is that of b1 with nothing done wrong but v2 for v1.
    expectEqual(try told("-3.12", to: .gradient(node: "b1")), neighbour("b2", of: "b1"))
    // With z = w1·w2 the derivative by w1 is w2, and that by w2 is w1: the factor itself was used.
    let product = try SmallQuestion(
      given: [("w1", "3"), ("w2", "7")], nodes: ["L = w1*w2"],
      [Question(id: "q", kind: .gradient(node: "w1"))])
    expectEqual(product.codes("3"), ["G-MUL-OWN", "G-VALUE"])
  }

  @Test("a neighbour that is asked for in the step is named only when its number was given")
  func open() throws {
    let both = try network(.gradient(node: "W12"), .gradient(node: "W21"))
    expectEqual(both.mark("-6.24").mistakes, [])
    var earlier = EarlierAnswers.none
    earlier.add(both.mark("-5", field: 1), for: both.fields[1], of: both.lesson.steps[0])
    expectEqual(both.mark("-6.24", earlier: earlier).mistakes, [])
    earlier.add(both.mark("-6.24", field: 1), for: both.fields[1], of: both.lesson.steps[0])
    expectEqual(both.mark("-6.24", earlier: earlier).mistakes, neighbour("W21", of: "W12"))
    var shown = EarlierAnswers.none
    shown.addShown(both.fields[1], of: both.lesson.steps[0])
    expectEqual(both.mark("-6.24", earlier: shown).mistakes, neighbour("W21", of: "W12"))
    // W21 − 0.01·(−6.24) = 1.3624.
    let updates = try network(
      .update(parameter: "W12", rate: 0.01), .update(parameter: "W21", rate: 0.01))
    expectEqual(updates.mark("1.36").mistakes, [])
    var updated = EarlierAnswers.none
    updated.add(
      updates.mark("1.36", field: 1), for: updates.fields[1], of: updates.lesson.steps[0])
    expectEqual(updates.mark("1.36", earlier: updated).mistakes, neighbour("W21", of: "W12"))
    // z2 = 0.4, asked for as a formula that is its name.
    let named = try network(
      .value(node: "z1"), .number(NumberQuestion(expression: .name("z2"))))
    expectEqual(named.mark("0.4").mistakes, [])
    expectEqual(named.marks("0.4", "0.4").map(\.mistakes), [[], []])
    var answered = EarlierAnswers.none
    answered.add(named.mark("0.4", field: 1), for: named.fields[1], of: named.lesson.steps[0])
    expectEqual(named.mark("0.4", earlier: answered).mistakes, neighbour("z2", of: "z1"))
  }

  @Test("nodes of another kind, and a number that two neighbours share, are not told")
  func none() throws {
    // 8.84 is right for b1 and z1, and b2 is no z.
    expectEqual(try told("8.84", to: .gradient(node: "v2")), [])
    let shared = try SmallQuestion(
      given: [("w1", "3"), ("w2", "7"), ("w3", "0.9"), ("a", "2"), ("b", "5")],
      nodes: ["s = w1*a + w2*b + w3*b", "L = 1.3*s"],
      [Question(id: "q", kind: .gradient(node: "w1"))])
    // ∂L/∂w2 and ∂L/∂w3 are 6.5.
    expectEqual(shared.codes("6.5"), [])
  }

  @Test("a neighbour's number counts against no rule, one that nothing explains against all needed")
  func rules() throws {
    let question = try network(.gradient(node: "W12"))
    let marker = Marker(lesson: question.lesson, step: question.lesson.steps[0])
    let field = question.fields[0]
    expectEqual(marker.rules(toldBy: marker.mark("-6.24", for: field), of: field), [])
    // What nothing explains counts against all that is needed.
    #expect(!marker.rules(toldBy: marker.mark("-6.77", for: field), of: field).isEmpty)
  }
}
