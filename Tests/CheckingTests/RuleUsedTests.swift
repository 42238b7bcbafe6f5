import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("The rule that a right answer used after a miss")
struct RuleUsedTests {
  private func step(
    _ target: Field.Target, _ definitions: [String], given: [String: Double] = [:],
    updates: Int = 0
  ) throws -> (field: Field, truth: StepTruth, recogniser: MistakeRecogniser) {
    let graph = try Graph(
      given: [("x", "2"), ("y", "3"), ("w", "-1"), ("b", "4"), ("z1", "0.5"), ("z2", "1")],
      definitions: definitions)
    let lesson = Lesson(
      id: "l", title: LocalizedText("?"), goal: LocalizedText("?"),
      graphs: ["g": LessonGraph(graph: graph, parameters: ["w", "b"])],
      steps: [Step(id: "s", graph: "g", given: given, updates: updates, text: LocalizedText("?"))])
    let truth = StepTruth(lesson: lesson, step: lesson.steps[0])
    return (
      Field(id: "f", question: "f", target: target, figures: 3), truth,
      MistakeRecogniser(truth: truth)
    )
  }

  private func used(
    _ target: Field.Target, missed: Set<Rule>, shown: [Rule], given: [String: Double] = [:],
    updates: Int = 0, _ definitions: String...
  ) throws -> Rule? {
    let (field, truth, _) = try step(target, definitions, given: given, updates: updates)
    return Rule(usedIn: field, missed: missed, shown: shown, in: truth)
  }

  @Test("a step of descent is put right by the rule that was missed in its gradient")
  func descent() throws {
    let step = Field.Target.update(parameter: "w", rate: 0.1)
    func used(_ missed: Set<Rule>) throws -> Rule? {
      try self.used(step, missed: missed, shown: [.update], "p = w*x + b", "q = (p - y)^2")
    }
    expectEqual(try used([.square]), .square)
    expectEqual(try used([.product, .chain]), .chain)
    expectEqual(try used([.update]), .update)
    // There is no tanh on the way.
    expectEqual(try used([.tanh]), .update)
  }

  @Test("of the rules that an answer shows those are told by which it was worked out")
  func workedOut() throws {
    func used(_ target: Field.Target, _ shown: [Rule]) throws -> [Rule] {
      let (field, truth, _) = try step(
        target, ["q1 = x^2", "S = q1 + y", "p = w*S", "L = (p - b)^2"])
      return Rule.used(in: field, among: shown, truth)
    }
    // That errors are squared before they are added is not what q1 = x² is worked out by.
    expectEqual(
      try used(.value(node: "q1", given: [:]), [.squareValue, .loss, .chain]), [.squareValue])
    expectEqual(
      try used(.gradient(node: "w"), [.product, .square, .chain]), [.product, .chain])
    // The gradient of a step was worked out on the way.
    expectEqual(
      try used(.update(parameter: "w", rate: 0.1), [.update]),
      [.product, .square, .chain, .update])
  }

  @Test("a logarithm is the rule of the loss only where it is what is worked out")
  func logarithms() throws {
    func needed(_ formula: String) throws -> [Rule] {
      let (field, _, recogniser) = try step(.value(node: "p", given: [:]), ["p = \(formula)"])
      return FieldRules(of: field, in: recogniser).needed
    }
    for loss in ["-ln(y)", "-(x*ln(y) + (1 - x)*ln(b))", "(ln(x) + ln(y))/2"] {
      #expect(try needed(loss).contains(.crossEntropy), "\(loss)")
    }
    for value in ["tanh(-ln(x))", "exp(-x)", "1/(1 + exp(x))"] {
      #expect(try !needed(value).contains(.crossEntropy), "\(value)")
    }
    let number = try Field.Target.number(Expression(parsing: "tanh(-ln(2))"))
    let (field, _, recogniser) = try step(number, ["p = x"])
    expectEqual(FieldRules(of: field, in: recogniser).needed, [.activation])
  }

  @Test("a sign slip is a miss of the rule by which the field is worked out")
  func signs() throws {
    func told(_ answer: String, _ target: Field.Target, _ definitions: String...) throws -> [Rule] {
      let (field, truth, _) = try step(target, definitions)
      let lesson = Lesson(
        id: "l", title: LocalizedText("?"), goal: LocalizedText("?"),
        graphs: ["g": LessonGraph(graph: try #require(truth.graph))], steps: [truth.step])
      let marker = Marker(lesson: lesson, step: truth.step)
      let mark = marker.mark(answer, for: field)
      return marker.rules(toldBy: mark, of: field)
    }
    // p = 2 · 3, and ∂L/∂x = 3 · 3.
    expectEqual(try told("-6", .value(node: "p", given: [:]), "p = x*y"), [.productValue])
    expectEqual(try told("6", .value(node: "p", given: [:]), "p = x*y"), [.productValue])
    expectEqual(try told("-9", .gradient(node: "x"), "p = x*y", "L = 3*p"), [.product])
  }

  @Test("adding in place of multiplying misses the rule of the formula")
  func arithmetic() throws {
    func needed(_ definitions: String...) throws -> [Rule] {
      let (field, _, recogniser) = try step(.value(node: "p", given: [:]), definitions)
      return FieldRules(of: field, in: recogniser).needed
    }
    expectEqual(try needed("p = x*y", "L = p^2"), [.productValue])
    expectEqual(try needed("p = 2*x", "L = p^2"), [.productValue])
    expectEqual(try needed("p = x + y", "L = p^2"), [.sumValue])
    expectEqual(try needed("p = w*x + b", "L = p^2"), [.weightedSum])
    expectEqual(try needed("p = w*x + y*b", "L = p^2"), [.weightedSum])
  }

  @Test("what was missed is named where it is used, and else what the graph tells")
  func missed() throws {
    expectEqual(
      try used(
        .gradient(node: "x"), missed: [.product], shown: [.sum, .product], "e = x + y", "L = e*w"),
      .sum)
    expectEqual(
      try used(
        .gradient(node: "x"), missed: [.chain, .product], shown: [.product, .chain], "e = x*y",
        "L = e*w"), .chain)
    // Missed and used, but a right answer does not show it.
    expectEqual(
      try used(.gradient(node: "x"), missed: [.chain], shown: [.product], "e = x*y", "L = e + w"),
      nil)
  }

  @Test("a forgotten square is the rule of the square, and in a difference that of the loss")
  func square() throws {
    func used(_ answer: String, _ node: String, _ definitions: String...) throws -> Rule? {
      let target = Field.Target.value(node: node, given: [:])
      let (field, truth, recogniser) = try step(target, definitions)
      let lesson = Lesson(
        id: "l", title: LocalizedText("?"), goal: LocalizedText("?"),
        graphs: ["g": LessonGraph(graph: try #require(truth.graph))], steps: [truth.step])
      let marker = Marker(lesson: lesson, step: truth.step)
      let missed = marker.rules(toldBy: marker.mark(answer, for: field), of: field)
      return Rule(
        usedIn: field, missed: Set(missed), shown: FieldRules(of: field, in: recogniser).shown,
        in: truth)
    }
    // e = 3 − 4 − 2 = −3: forgotten, doubled, and with the minus kept.
    for answer in ["-3", "-6", "-9"] {
      expectEqual(try used(answer, "L", "e = y - b - x", "L = e^2"), .squareValue)
      expectEqual(try used(answer, "q", "e = y - b - x", "q = e^2", "L = q + x"), .squareValue)
    }
    expectEqual(try used("-3", "L", "e = y - b", "L = (e - x)^2"), .loss)
  }

  @Test("no rule is named that the question does not use")
  func none() throws {
    let softmax = "p = exp(z1)/(exp(z1) + exp(z2))"
    expectEqual(
      try used(
        .value(node: "p", given: [:]), missed: [.crossEntropy], shown: [.crossEntropy], softmax,
        "L = -ln(p)"), .softmax)
    expectEqual(
      try used(
        .value(node: "L", given: [:]), missed: [.crossEntropy], shown: [.crossEntropy], softmax,
        "L = -ln(p)"), .crossEntropy)
    expectEqual(
      try used(
        .number(.name("drop")), missed: [.update], shown: [.update], "L = x^2"), nil)
    let formula = ExpressionQuestion(subject: .quantity(.value(node: "L")), names: ["x"])
    expectEqual(
      try used(.expression(formula), missed: [], shown: [.formula], "L = x^2"), nil)
  }

  @Test("a new pass is named only after an update: another example is none")
  func newForward() throws {
    func used(_ given: [String: Double], updates: Int = 0) throws -> Rule? {
      try self.used(
        .value(node: "p", given: [:]), missed: [.newForward], shown: [.newForward], given: given,
        updates: updates, "p = w*x + b", "L = p^2")
    }
    expectEqual(try used([:]), .weightedSum)
    expectEqual(try used(["x": 5]), .weightedSum)
    expectEqual(try used(["w": -0.5]), .weightedSum)
    expectEqual(try used(["w": -0.5], updates: 1), .newForward)
  }
}
