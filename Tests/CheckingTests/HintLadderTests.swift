import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Hints from the graph")
struct HintLadderTests {
  private let fork: Lesson

  init() throws {
    let graph = try Graph(
      given: [("x", "2"), ("y", "3")], definitions: ["p = x*y", "q = x + y", "L = p*q"])
    fork = Lesson(
      id: "fork", title: LocalizedText("F"), goal: LocalizedText("G"),
      graphs: ["fork": LessonGraph(graph: graph)],
      steps: [
        Step(
          id: "s", graph: "fork", text: LocalizedText("?"),
          questions: [
            Question(id: "L", kind: .value(node: "L")),
            Question(id: "p", kind: .gradient(node: "p")),
            Question(id: "x", kind: .gradient(node: "x")),
          ])
      ])
  }

  /// The hints for a field as one line each.
  private func hints(_ id: String, open: [String] = []) -> [String] {
    let step = fork.steps[0]
    guard let field = step.fields.first(where: { $0.id == id }) else { return [] }
    let others = step.fields.filter { open.contains($0.id) }
    return HintLadder(truth: StepTruth(lesson: fork, step: step))
      .hints(for: field, open: others).map(Self.text)
  }

  @Test(
    "where no step has told the gradients on the way, they are worked out too, and no hint uses them"
  )
  func standingAlone() {
    var lesson = fork
    lesson.steps[0].questions.append(
      Question(id: "x'", kind: .update(parameter: "x", rate: 0.1)))
    let step = lesson.steps[0]
    let ladder = HintLadder(
      truth: StepTruth(lesson: lesson, step: step), standsAlone: true)
    let texts = { (id: String) in
      step.fields.first { $0.id == id }.map { ladder.hints(for: $0, open: []) }?
        .suffix(2).map(Self.text)
    }
    // p = 6, q = 5; ∂L/∂p = q and ∂L/∂q = p, so ∂L/∂x = 5·3 + 6·1 = 21.
    let gradients = "∂L/∂q = p = 6 = 6; ∂L/∂p = q = 5 = 5; "
    let sum = "∂L/∂x = ∂L/∂p*∂p/∂x + ∂L/∂q*∂q/∂x = 5*3 + 6*1"
    expectEqual(
      texts("x"),
      [
        "numbers: ∂L/∂x = ∂L/∂p*3 + ∂L/∂q*1",
        "solution: " + gradients + "∂p/∂x = y; ∂q/∂x = 1; " + sum + " → 21.0",
      ])
    expectEqual(
      texts("x'"),
      [
        "numbers: x' = 2 - 0.1*∂L/∂x",
        "solution: " + gradients + sum + " = 21; x' = x - 0.1*∂L/∂x = 2 - 0.1*21 → -0.1",
      ])
  }

  @Test("the formula of a local derivative or of a value is led up to before it is shown")
  func formulas() throws {
    var lesson = fork
    lesson.steps[0].questions = [
      Question(
        id: "local",
        kind: .expression(
          ExpressionQuestion(subject: .quantity(.localDerivative(consumer: "p", input: "x"))))),
      Question(
        id: "value", kind: .expression(ExpressionQuestion(subject: .quantity(.value(node: "L"))))),
    ]
    let step = lesson.steps[0]
    let ladder = HintLadder(truth: StepTruth(lesson: lesson, step: step))
    let texts = step.fields.map { ladder.hints(for: $0, open: []).map(Self.text) }
    expectEqual(
      texts, [["p by x alone", "worked: ∂p/∂x = y"], ["L in p q replacing ", "worked: L = p*q"]])
    expectEqual(step.fields.map { HintLadder.count(for: $0, lesson: lesson, step: step) }, [2, 2])
  }

  private static func text(_ hint: Hint) -> String {
    func line(_ equation: Equation) -> String {
      ([equation.left] + equation.right.map { $0.filled().text() }).joined(separator: " = ")
    }
    return switch hint {
    case .author(let text): "author: " + text[.english]
    case .computedFrom(let node, let inputs): "\(node) from \(inputs.joined(separator: " "))"
    case .writtenWith(let node, let replaced, let names):
      "\(node) in \(names.joined(separator: " ")) replacing \(replaced.joined(separator: " "))"
    case .reachesThrough(let node, let output, let consumers):
      "\(node) to \(output) through \(consumers.joined(separator: " "))"
    case .startsHere(let output): "starts at \(output)"
    case .reachesNothing(let node, _): "\(node) reaches nothing"
    case .formula(let lines): "formula: " + lines.map(line).joined(separator: "; ")
    case .numbers(let equation): "numbers: " + line(equation)
    case .solution(let lines, let value):
      "solution: " + lines.map(line).joined(separator: "; ") + " → \(value)"
    case .option(let letter, _): "option \(letter)"
    case .stepsAgainst(let parameter, let output): "\(parameter) against \(output)"
    case .holdsOthers(let consumer, let input): "\(consumer) by \(input) alone"
    case .shapeRule: "rows, then columns"
    case .innermostFirst(let formula): "innermost of " + formula.text()
    case .rowsToSatisfy(let count, let node): "\(count) rows of \(node)"
    case .worked(let lines): "worked: " + lines.map(line).joined(separator: "; ")
    case .shape(let rows, let columns): "\(rows)x\(columns)"
    case .changeTheRate: "change the rate"
    case .settings(let settings, _): "settings: \(settings.rate)"
    case .tried(let rate, let trend, _): "tried: \(rate) \(trend)"
    case .noSimpleValues: "no simple values"
    case .recompute(_, let first): "recompute from \(first)"
    case .oneIsWrong(let lines): "one of: " + lines.map(line).joined(separator: "; ")
    case .wrongLine(let letter, let lines, let value):
      "line \(letter): " + lines.map(line).joined(separator: "; ") + " → \(value)"
    }
  }

  @Test("a value is led up to by its inputs, its formula and its numbers")
  func value() {
    expectEqual(
      hints("L"),
      [
        "L from p q", "formula: L = p*q", "numbers: L = 6*5",
        "solution: L = p*q = 6*5 → 30.0",
      ])
  }

  @Test("a gradient with two paths adds upstream × local over both")
  func twoPaths() {
    expectEqual(
      hints("x"),
      [
        "x to L through p q",
        "formula: ∂L/∂x = ∂L/∂p*∂p/∂x + ∂L/∂q*∂q/∂x; ∂p/∂x = y; ∂q/∂x = 1",
        "numbers: ∂L/∂x = 5*3 + 6*1",
        "solution: ∂p/∂x = y; ∂q/∂x = 1; ∂L/∂x = ∂L/∂p*∂p/∂x + ∂L/∂q*∂q/∂x = 5*3 + 6*1 → 21.0",
      ])
  }

  @Test("no hint but the solution shows a number that another open field asks for")
  func openFields() {
    expectEqual(
      Array(hints("x", open: ["p", "L"]).dropFirst(2).prefix(1)),
      ["numbers: ∂L/∂x = ∂L/∂p*3 + 6*1"])
  }

  @Test("the author's hints come first, and a step can forbid the solution")
  func authored() {
    var lesson = fork
    lesson.steps[0].hints = [LocalizedText("Think of p.")]
    lesson.steps[0].allowsReveal = false
    let step = lesson.steps[0]
    let hints = HintLadder(truth: StepTruth(lesson: lesson, step: step))
      .hints(for: step.fields[1], open: []).map(Self.text)
    expectEqual(
      hints,
      [
        "author: Think of p.", "p to L through L", "formula: ∂L/∂p = q", "numbers: ∂L/∂p = 5",
      ])
  }

  @Test("a local derivative is written with the consumer's value where it can be")
  func activation() throws {
    let graph = try Graph(
      given: [("z", "ln(3)")], definitions: ["a = sigma(z)", "L = a^2"])
    expectEqual(
      ChainRule(graph: graph, node: "z").localDerivatives.map { $0.right[0].filled().text() },
      ["a*(1 - a)"])
  }

  /// A lesson of one step about a graph.
  private func lesson(
    given: [(name: String, text: String)], _ definitions: [String], _ questions: [Question]
  ) throws -> Lesson {
    let graph = try Graph(given: given, definitions: definitions)
    let step = Step(id: "s", graph: "g", text: LocalizedText("?"), questions: questions)
    return Lesson(
      id: "l", title: LocalizedText("T"), goal: LocalizedText("G"),
      graphs: ["g": LessonGraph(graph: graph)], steps: [step])
  }

  @Test("a consumer from which the output cannot be reached is no path")
  func deadEnd() throws {
    let graph = try Graph(
      given: [("w", "2"), ("x", "5")], definitions: ["z = w*x", "k = x^2", "L = 3*z"],
      output: "L")
    let chain = ChainRule(graph: graph, node: "x")
    expectEqual(chain.consumers, ["z"])
    expectEqual(chain.sum.text(), "∂L/∂z*∂z/∂x")
    expectEqual(ChainRule(graph: graph, node: "k").consumers, [])
  }

  @Test("an open row of a table does not hide the numbers of another row")
  func rows() throws {
    let table = TableQuestion(rows: [["x": 1], ["x": 2]], inputs: ["x"], asked: ["z", "y"])
    let lesson = try lesson(
      given: [("x", "1")], ["z = 3*x", "y = z + 1"], [Question(id: "t", kind: .table(table))])
    let step = lesson.steps[0]
    func numbers(_ id: String, open: [String]) throws -> String {
      let field = try #require(step.fields.first { $0.id == id })
      let hints = HintLadder(truth: StepTruth(lesson: lesson, step: step))
        .hints(for: field, open: step.fields.filter { open.contains($0.id) })
      return Self.text(hints[2])
    }
    expectEqual(try numbers("t.y.1", open: ["t.z.2", "t.y.2"]), "numbers: y = 3 + 1")
    expectEqual(try numbers("t.y.2", open: ["t.z.2"]), "numbers: y = z + 1")
    // The first row repeats the graph's own value of x.
    let value = Question(id: "v", kind: .value(node: "z"))
    let open = try #require(value.fields.first)
    let field = try #require(step.fields.first { $0.id == "t.y.1" })
    let hints = HintLadder(truth: StepTruth(lesson: lesson, step: step))
      .hints(for: field, open: [open])
    expectEqual(Self.text(hints[2]), "numbers: y = z + 1")
  }

  @Test("the learner's own number stands in the formula, the right one in the solution")
  func ownNumbers() throws {
    let lesson = try lesson(
      given: [("z", "0.87")], ["a = sigma(z)", "L = 2*a"],
      [Question(id: "a", kind: .value(node: "a")), Question(id: "z", kind: .gradient(node: "z"))])
    let step = lesson.steps[0]
    let reading = try AnswerReader.number("0.705")
    var earlier = EarlierAnswers()
    earlier.add(
      Mark(answer: "0.705", verdict: .right, reading: reading), for: step.fields[0], of: step)
    let hints = HintLadder(truth: StepTruth(lesson: lesson, step: step), earlier: earlier)
      .hints(for: step.fields[1], open: [])
    guard case .numbers(let equation) = hints[2], case .solution(let lines, _) = hints[3] else {
      Issue.record("a gradient has four hints: \(hints)")
      return
    }
    // ∂a/∂z = a·(1 − a) = 0.705·0.295.
    let own = try #require(equation.right.first?.numbers["∂a/∂z"])
    #expect((own.value - 0.207975).magnitude < 1e-12)
    #expect(own.isRounded)
    let right = try #require(lines.last?.right.last?.numbers["∂a/∂z"])
    #expect((right.value - 0.208084).magnitude < 1e-5)
    #expect(!right.isRounded)
  }

  @Test("a local derivative that is an open field's number stays a name")
  func hiddenLocalDerivative() throws {
    expectEqual(
      Array(hints("x", open: ["L"]).dropFirst(2).prefix(1)), ["numbers: ∂L/∂x = 5*3 + 6*1"])
    let lesson = try lesson(
      given: [("x", "2"), ("y", "3")], ["p = x*y", "q = x + y", "m = p*q", "L = 2*m"],
      [Question(id: "q", kind: .value(node: "q")), Question(id: "p", kind: .gradient(node: "p"))])
    let step = lesson.steps[0]
    let hints = HintLadder(truth: StepTruth(lesson: lesson, step: step))
      .hints(for: step.fields[1], open: [step.fields[0]])
    expectEqual(Self.text(hints[2]), "numbers: ∂L/∂p = 2*∂m/∂p")
  }

  @Test("of a formula of more than 60 operations only the value of the derivative is shown")
  func longFormula() throws {
    let long = (["x"] + Array(repeating: "x*w", count: 35)).joined(separator: " + ")
    let lesson = try lesson(
      given: [("x", "2"), ("w", "1")], ["z = \(long)", "L = 2*z"],
      [
        Question(id: "x", kind: .gradient(node: "x")),
        Question(id: "z", kind: .gradient(node: "z")),
      ])
    let step = lesson.steps[0]
    let hints = HintLadder(truth: StepTruth(lesson: lesson, step: step))
      .hints(for: step.fields[0], open: [])
    expectEqual(Self.text(hints[1]), "formula: ∂L/∂x = ∂L/∂z*∂z/∂x")
    expectEqual(Self.text(hints[2]), "numbers: ∂L/∂x = 2*36")
    var direct = lesson
    let graph = try Graph(given: [("x", "2"), ("w", "1")], definitions: ["L = \(long)"])
    direct.graphs["g"] = LessonGraph(graph: graph)
    let few = HintLadder(truth: StepTruth(lesson: direct, step: step))
      .hints(for: step.fields[0], open: [])
    expectEqual(few.map(Self.text), ["x to L through L", "solution: ∂L/∂x → 36.0"])
  }

  @Test("the hints can be counted without computing them")
  func count() throws {
    let choice = ChoiceQuestion(options: [.init(text: LocalizedText("o"), isRight: true)])
    let lesson = try lesson(
      given: [("x", "2"), ("y", "3")], ["p = x*y", "k = y^2", "L = p"],
      [
        Question(id: "p", kind: .value(node: "p"), hints: [LocalizedText("h")]),
        Question(id: "x", kind: .gradient(node: "x")),
        Question(id: "L", kind: .gradient(node: "L")),
        Question(id: "k", kind: .gradient(node: "k")),
        Question(id: "n", kind: .number(NumberQuestion(expression: .name("p")))),
        Question(id: "two", kind: .number(NumberQuestion(expression: .number(2)))),
        Question(id: "c", kind: .choice(choice)),
      ])
    for allowsReveal in [true, false] {
      var step = lesson.steps[0]
      step.allowsReveal = allowsReveal
      let ladder = HintLadder(truth: StepTruth(lesson: lesson, step: step))
      let counts = step.fields.map { HintLadder.count(for: $0, lesson: lesson, step: step) }
      expectEqual(counts, step.fields.map { ladder.hints(for: $0, open: []).count })
      expectEqual(counts, allowsReveal ? [5, 4, 2, 2, 2, 1, 1] : [4, 3, 1, 1, 1, 0, 0])
    }
  }

  @Test("whether an answer is whole is decided on the exact number")
  func whole() throws {
    let lesson = try lesson(
      given: [("a", "0.1"), ("b", "0.2")], ["c = 10*(a + b)", "d = a + b - 0.3", "f = 2*c + 0.5"],
      ["c", "d", "f"].map { Question(id: $0, kind: .value(node: $0)) })
    let truth = StepTruth(lesson: lesson, step: lesson.steps[0])
    expectEqual(lesson.steps[0].fields.map(truth.isWhole), [true, true, false])
  }
}
