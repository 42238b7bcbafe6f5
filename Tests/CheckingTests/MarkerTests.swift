import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Marking answers")
struct MarkerTests {
  /// Marks an answer to a question for the value of an expression.
  private func verdict(_ answer: String, for expression: String, figures: Int = 3) throws
    -> Verdict
  {
    let question = Question(
      id: "q", kind: .number(NumberQuestion(expression: try Expression(parsing: expression))),
      figures: figures)
    let step = Step(id: "s", text: LocalizedText("?"), questions: [question])
    let lesson = Lesson(
      id: "l", title: LocalizedText("L"), goal: LocalizedText("G"), steps: [step])
    return Marker(lesson: lesson, step: step).mark(answer, for: question.fields[0]).verdict
  }

  @Test(
    "the exact value, or the truth rounded to the figures asked, is right",
    arguments: [
      ("sigma(0.87)", "0.705"), ("sigma(0.87)", "0,7047"), ("sigma(0.87)", "0.704746"),
      ("sigma(0.87)", "1/(1+exp(-0.87))"), ("0-10", "-10"), ("0-10", "-10.0"),
      ("16.4025", "16.4"), ("16.4025", "16.40"), ("16.4025", "16.4025"), ("3/4", "0.75"),
      ("3/4", "0.750"), ("3/4", "3/4"), ("sigma(0-4)", "0.018"), ("1/16", "0.0625"),
      ("101770", "101770"), ("0", "0"),
      ("0", "0.00"), ("1/3", "0.333"), ("1/3", "1/3"), ("9.8-0", "9.8"),
    ])
  func right(expression: String, answer: String) throws {
    expectEqual(try verdict(answer, for: expression), .right)
  }

  @Test(
    "anything else is wrong",
    arguments: [
      ("sigma(0.87)", "0.71e1"), ("sigma(0.87)", "0.703"), ("sigma(0.87)", "-0.705"),
      ("0-10", "-10.1"), ("0-10", "10"), ("16.4025", "16.5"), ("3/4", "0.7504"),
      ("101770", "102000"), ("101770", "101800"), ("0", "0.001"), ("0", "-0.1"), ("1/3", "0.334"),
      ("9.8-0", "9.81"), ("2", "1.996"), ("5/2", "2"), ("5/2", "3"),
    ])
  func wrong(expression: String, answer: String) throws {
    expectEqual(try verdict(answer, for: expression), .wrong)
  }

  @Test(
    "a right answer with too few figures asks for more and is no miss",
    arguments: [("sigma(0.87)", "0.7"), ("sigma(0.87)", "0.70"), ("1/3", "0.3"), ("3/8", "0.38")])
  func moreDigits(expression: String, answer: String) throws {
    expectEqual(try verdict(answer, for: expression), .moreDigits(asked: 3))
  }

  @Test("a number that had to be rounded may be off by one unit of its last figure asked for")
  func oneUnit() throws {
    expectEqual(try verdict("0.704", for: "sigma(0.87)"), .right)
    expectEqual(try verdict("0.7038", for: "sigma(0.87)"), .right)
    expectEqual(try verdict("0.7037", for: "sigma(0.87)"), .wrong)
  }

  @Test(
    "a mark that would group the digits is asked about only where that would be right",
    arguments: [
      ("101.770", "101770", 101.77, 101_770), ("101,770", "101770", 101.77, 101_770),
      ("-1.234", "-1234", -1.234, -1_234), ("1.101.770", "1101770", nil, 1_101_770),
      ("1,101,770", "1101770", nil, 1_101_770),
    ] as [(String, String, Double?, Double)])
  func grouping(answer: String, expression: String, read: Double?, meant: Double) throws {
    expectEqual(
      try verdict(answer, for: expression), .unreadable(.grouping(read: read, meant: meant)))
  }

  @Test("anywhere else the mark is a decimal mark, and only one may stand there")
  func noGrouping() throws {
    expectEqual(try verdict("1.234", for: "1.234"), .right)
    expectEqual(try verdict("1.234", for: "1235"), .wrong)
    expectEqual(try verdict("0.705", for: "705"), .wrong)
    expectEqual(
      try verdict("1.234,5", for: "1234.5"),
      .unreadable(
        .syntax(ExpressionError(kind: .malformedNumber("1.234,5"), offset: 0, length: 7))))
  }

  @Test("the figures asked are those of the question")
  func figures() throws {
    expectEqual(try verdict("-10.0", for: "(1-3)*5-0.04", figures: 4), .moreDigits(asked: 4))
    expectEqual(try verdict("-10.04", for: "(1-3)*5-0.04", figures: 4), .right)
  }

  @Test("a value, a gradient and a cell of a table are computed from the step's own numbers")
  func graphFields() throws {
    let graph = try Graph(
      given: [("a", "3"), ("b", "1"), ("c", "-2")],
      definitions: ["d = 2*b", "e = a + d", "L = c*e"])
    let table = TableQuestion(
      rows: [["a": 0], ["a": 1]], inputs: ["a"], asked: ["L"])
    let step = Step(
      id: "s", graph: "slp", given: ["b": 2], text: LocalizedText("?"),
      questions: [
        Question(id: "e", kind: .value(node: "e")),
        Question(id: "b", kind: .gradient(node: "b")),
        Question(id: "t", kind: .table(table)),
      ])
    let lesson = Lesson(
      id: "l", title: LocalizedText("L"), goal: LocalizedText("G"),
      graphs: ["slp": LessonGraph(graph: graph)], steps: [step])
    let marker = Marker(lesson: lesson, step: step)

    // With b = 2: e = 3 + 4; ∂L/∂b = −2·2; with a = 0 and 1: L = −2·4 and −2·5.
    let answers = ["e": "7", "b": "-4", "t.L.1": "-8", "t.L.2": "-10"]
    expectEqual(step.fields.map(\.id), ["e", "b", "t.L.1", "t.L.2"])
    for field in step.fields {
      expectEqual(marker.mark(answers[field.id] ?? "", for: field).verdict, .right, field.id)
      expectEqual(marker.mark("5", for: field).verdict, .wrong, field.id)
    }
  }

  @Test("a choice is right by its letter and says why")
  func choice() {
    let why = LocalizedText("There are two levels.")
    let choice = ChoiceQuestion(options: [
      .init(text: LocalizedText("any"), isRight: false, why: why),
      .init(text: LocalizedText("0 or 1"), isRight: true),
    ])
    let question = Question(id: "q", kind: .choice(choice))
    let step = Step(id: "s", text: LocalizedText("?"), questions: [question])
    let lesson = Lesson(
      id: "l", title: LocalizedText("L"), goal: LocalizedText("G"), steps: [step])
    let marker = Marker(lesson: lesson, step: step)
    let field = question.fields[0]
    expectEqual(marker.mark("b", for: field), Mark(answer: "b", verdict: .right))
    expectEqual(marker.mark("A", for: field), Mark(answer: "A", verdict: .wrong, why: why))
    expectEqual(
      marker.mark("x", for: field),
      Mark(answer: "x", verdict: .unreadable(.notAnOption("x", count: 2))))
  }
}
