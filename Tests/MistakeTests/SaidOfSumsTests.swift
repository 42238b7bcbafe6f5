import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("What is said of sums, rows and names")
struct SaidOfSumsTests {
  private func mark(
    _ answer: String, given: [(name: String, text: String)], _ definitions: [String],
    asking kind: Question.Kind, figures: Int = 3, mistakes: [AuthorMistake] = []
  ) throws -> Mark {
    let graph = try Graph(given: given, definitions: definitions)
    let step = Step(
      id: "s", graph: "g", text: LocalizedText("?"),
      questions: [Question(id: "q", kind: kind, figures: figures, mistakes: mistakes)])
    let lesson = Lesson(
      id: "l", title: LocalizedText("L"), goal: LocalizedText("G"),
      graphs: ["g": LessonGraph(graph: graph)], steps: [step])
    let field = try #require(step.fields.last)
    return Marker(lesson: lesson, step: step).mark(answer, for: field)
  }

  @Test("only what is added to weights times inputs is a bias")
  func bias() throws {
    func codes(_ definitions: [String]) throws -> [String] {
      try mark(
        "6", given: [("a", "5"), ("k", "2"), ("b", "3")], definitions, asking: .value(node: "e")
      ).mistakes.map(\.code.rawValue)
    }
    expectEqual(try codes(["d = 2*b", "e = a + d"]), ["F-PARENT"])
    expectEqual(try codes(["d = k*b", "e = a + d"]), ["F-NO-BIAS", "F-PARENT"])
    expectEqual(try codes(["e = a + k*b"]), ["F-NO-BIAS"])
  }

  @Test("the zeros and ones of a truth table are no values of parts")
  func truthTable() throws {
    let table = TableQuestion(rows: [["x1": 1, "x2": 1]], inputs: ["x1", "x2"], asked: ["y"])
    let mark = try mark(
      "1", given: [("x1", "0"), ("x2", "0")], ["y = abs(x1 - x2)"], asking: .table(table))
    expectEqual(mark.verdict, .wrong)
    expectEqual(mark.mistakes.map(\.code.rawValue), [])
  }

  @Test("what is multiplied by 0 is no part of a sum")
  func noPart() throws {
    // L = −ln 0.2 = 1.61; the 0.55 has no part in it.
    let mark = try mark(
      "0.55", given: [("t1", "1"), ("t2", "0"), ("p1", "0.2"), ("p2", "0.55")],
      ["q = p2 + 0", "L = -(t1*ln(p1) + t2*ln(q))"], asking: .value(node: "L"))
    expectEqual(mark.mistakes.map(\.code.rawValue), [])
  }

  @Test("where a node is called e, an e is that node and not 2.718")
  func nodeNamedE() throws {
    func verdict(_ name: String) throws -> Verdict {
      try mark(
        "e", given: [("a", "5"), ("c", "2")], ["\(name) = a + 1", "L = c*\(name)"],
        asking: .gradient(node: "c")
      ).verdict
    }
    expectEqual(try verdict("e"), .unreadable(.namesInNumber(["e"])))
    expectEqual(try verdict("f"), .wrong)
  }

  @Test("a mistake that the author expects is one, though it looks like the answer cut short")
  func authorsShortNumber() throws {
    // 2.01·3·5.01 − 2·3·5 = 0.2103, and the gradient predicts 21·0.01 = 0.21.
    let expected = AuthorMistake(
      gives: try Expression(parsing: "0.01*21"), code: .author("PREDICTED"),
      says: LocalizedText("That is predicted."))
    let kind = Question.Kind.number(
      NumberQuestion(expression: try Expression(parsing: "2.01*y*(2.01 + y) - 30")))
    let given = [(name: "y", text: "3")]
    expectEqual(
      try mark("0.21", given: given, ["p = 2*y"], asking: kind, figures: 4).verdict,
      .moreDigits(asked: 4))
    let mark = try mark(
      "0.21", given: given, ["p = 2*y"], asking: kind, figures: 4, mistakes: [expected])
    expectEqual(mark.verdict, .wrong)
    expectEqual(mark.mistakes.map(\.code.rawValue), ["PREDICTED"])
  }
}
