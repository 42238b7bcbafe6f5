import Autodiff
import Curriculum
import LessonFormat
import TestSupport
import Testing

@Suite("Questions for formulas, updates, matrices and values")
struct QuestionKindTests {
  private func lesson(asking questions: String, step: String = "", graph: String = "") -> String {
    """
    format: 1
    id: x
    languages: [en]
    title: T
    goal: G
    graphs:
      net:
        given: { x: 2, w: 3, b: 1 }
        nodes: [ h = w*x, L = h + b ]
        \(graph)
    steps:
      - id: s
        text: A
        \(step)
        ask:
    \(questions.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n"))
    """
  }

  @Test("each kind is read as it is written")
  func good() throws {
    let text = lesson(
      asking: """
        - local: { of: h, by: w }
        - update: w
        - expression: { gradient: w }
        - expression: { value: L, over: [x, w, b] }
        - expression: { formula: "h + b" }
          id: f
          prompt: P
        - decompose: L
        - matrix: { entries: [[w, "2*x"]], shape: false }
          id: m
          prompt: P
        - matrix: { gradients: [[w], [b]] }
          id: g
          prompt: P
        - find: { unknowns: [w, b], rows: [ { x: 1, L: 3 }, { x: 2, L: 5 } ], within: 0.1 }
          id: v
          prompt: P
        - number: "h"
          id: n
          prompt: P
          mistakes: [ { gives: "w + x", code: OWN-1, say: S }, { gives: "w", code: K-FLOOR } ]
        """, step: "rate: 0.1")
    let result = LessonReader.read(text, path: "lesson.yaml")
    expectEqual(result.diagnostics, [])
    let step = try #require(result.lesson?.steps.first)
    expectEqual(
      step.questions.map(\.id),
      [
        "h-by-w", "w'", "gradient-w-formula", "L-formula", "f", "L-operations", "m", "g", "v", "n",
      ])
    expectEqual(
      step.questions.prefix(6).map(\.kind),
      [
        .localDerivative(consumer: "h", input: "w"), .update(parameter: "w", rate: 0.1),
        .expression(ExpressionQuestion(subject: .quantity(.gradient(node: "w")))),
        .expression(
          ExpressionQuestion(subject: .quantity(.value(node: "L")), names: ["x", "w", "b"])),
        .expression(
          ExpressionQuestion(subject: .expression(.binary(.add, .name("h"), .name("b"))))),
        .decomposition(node: "L"),
      ])
    guard case .find(let find) = step.questions[8].kind else { return }
    expectEqual(
      find,
      FindQuestion(
        unknowns: ["w", "b"],
        rows: [
          .init(given: ["x": 1], inputs: ["x"], node: "L", wanted: 3),
          .init(given: ["x": 2], inputs: ["x"], node: "L", wanted: 5),
        ], tolerance: 0.1))
    expectEqual(
      step.questions[9].mistakes.map(\.code), [.author("OWN-1"), .course(.roundedDown)])
  }

  @Test("values after an update are computed")
  func updated() throws {
    let text = lesson(
      asking: "- value: h", step: "updated: 2\n    rate: 0.5", graph: "parameters: [w, b]")
    let result = LessonReader.read(text, path: "lesson.yaml")
    expectEqual(result.diagnostics, [])
    // ∂L/∂w = x = 2 and ∂L/∂b = 1, twice half of it: w = 3 − 2, b = 1 − 1.
    expectEqual(result.lesson?.steps.first?.given, ["w": 1, "b": 0])
  }

  @Test("an update needs a rate, and a local derivative a node of the formula")
  func aboutNodes() {
    expectProblems(
      lesson(
        asking: """
          - update: ①w
          - update: ②h
          - local: { of: L, by: ③x }
          - local: { of: ④x, by: w }
          - local: ⑤{ of: h }
          - decompose: ⑥x
          """),
      [
        "①": .rateMissing, "②": .notGiven("h"), "③": .notAnInput("x", of: "L"),
        "④": .notComputed("x"), "⑤": .missingKey("by"), "⑥": .notComputed("x"),
      ])
  }

  @Test("a formula is for one thing, over names that there are")
  func formulas() {
    let kinds = ["gradient", "value", "local", "formula"]
    expectProblems(
      lesson(
        asking: """
          - expression: ①{ gradient: w, value: L }
          - expression: ②{}
          - expression: { gradient: ③z }
          - expression: { value: ④w }
          - expression: { gradient: w, over: [x, ⑤q] }
          - expression: { gradient: w, over: ⑥[] }
          - ⑦expression: { formula: "h" }
          """),
      [
        "①": .questionKinds(found: ["gradient", "value"], allowed: kinds),
        "②": .questionKinds(found: [], allowed: kinds), "③": .unknownNode("z", nearest: nil),
        "④": .notComputed("w"), "⑤": .unknownNode("q", nearest: nil),
        "⑥": .wrongCount(found: 0, lowest: 1, highest: 5), "⑦": .missingKeys(["id", "prompt"]),
      ])
  }

  @Test("a matrix has entries or gradients, in rows of one length")
  func matrices() {
    expectProblems(
      lesson(
        asking: """
          - matrix: ①{}
            id: a
            prompt: P
          - matrix: { entries: [[w, x], ②[w]] }
            id: b
            prompt: P
          - matrix: { entries: [[w, "③z"]] }
            id: c
            prompt: P
          - matrix: { gradients: ④[] }
            id: d
            prompt: P
          """),
      [
        "①": .questionKinds(found: [], allowed: ["entries", "gradients"]),
        "②": .unevenMatrixRow(found: 1, first: 2), "③": .unknownNode("z", nearest: nil),
        "④": .wrongCount(found: 0, lowest: 1, highest: 6),
      ])
  }

  @Test("a row of values says of one computed node what it must be")
  func rows() {
    expectProblems(
      lesson(
        asking: """
          - find: { unknowns: [w, ①w], rows: [ { x: 1, L: 3 } ] }
            id: a
            prompt: P
          - find: { unknowns: [w], rows: [ ②{ x: 1 }, ③{ h: 1, L: 3 } ] }
            id: b
            prompt: P
          - find: { unknowns: [w], rows: [ { ④w: 1, L: 3 } ] }
            id: c
            prompt: P
          - find: { unknowns: [⑤h], rows: [ { x: 1, L: 3 } ] }
            id: d
            prompt: P
          """),
      [
        "①": .repeatedID("w"), "②": .findRow(found: 0), "③": .findRow(found: 2),
        "④": .repeatedField("w"), "⑤": .notGiven("h"),
      ])
  }

  @Test("an author's mistake has a formula with a value, and a known code or words of its own")
  func mistakes() {
    expectProblems(
      lesson(
        asking: """
          - value: h
            mistakes:
              - { gives: "①z", code: A, say: S }
              - { gives: "w", code: ②K-FLOR }
              - { gives: "w", code: ③own, say: S }
              - ④{ gives: "w" }
              - { gives: ⑤"1/0", code: A, say: S }
          """),
      [
        "①": .unknownNode("z", nearest: nil),
        "②": .mistakeWithoutWords("K-FLOR", nearest: "K-FLOOR"),
        "③": .invalidMistakeCode("own"), "④": .missingKey("code"),
        "⑤": .undefinedNumber(.binary(.divide), arguments: [1, 0]),
      ])
  }

  @Test("values after an update need a rate and parameters")
  func updateProblems() {
    expectProblems(
      lesson(asking: "- value: h", step: "updated: ①2", graph: "parameters: [w]"),
      ["①": .rateMissing])
    expectProblems(
      lesson(asking: "- value: h", step: "updated: ①2\n    rate: 0.1"), ["①": .noParameters])
    expectProblems(
      lesson(asking: "- value: h", step: "updated: ①0\n    rate: 0.1", graph: "parameters: [w]"),
      ["①": .outOfRange("0", lowest: 1, highest: 100)])
  }
}
