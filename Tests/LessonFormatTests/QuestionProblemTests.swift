import Autodiff
import Curriculum
import LessonFormat
import TestSupport
import Testing

@Suite("Questions that are wrong")
struct QuestionProblemTests {
  /// A lesson with the graphs `slp` and, if wanted, another, so that steps have no graph by default.
  private func lesson(asking questions: String, other: String = "") -> String {
    """
    format: 1
    id: a
    title: T
    goal: G
    graphs:
      slp: { given: { a: 3, b: 1 }, nodes: [ d = 2*b, e = a + d ] }
    \(other)
    steps:
      - id: s
        text: A
        ask:
    \(questions.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n"))
    """
  }

  private let kinds = [
    "value", "gradient", "local", "update", "number", "expression", "choice", "table", "matrix",
    "decompose", "find", "experiment",
  ]

  @Test("a question is of exactly one kind")
  func kindOfQuestion() {
    expectProblems(
      lesson(
        asking: """
          - ①{ id: a }
          - ②{ value: d, gradient: d }
          - { ③valeu: d }
          - { ④tensor: d, ⑤colour: red }
          - ⑥d
          - { value: d, ⑦promt: P }
          - ⑧value:d
          - ⑨gradient d
          """),
      [
        "①": .questionKinds(found: [], allowed: kinds),
        "②": .questionKinds(found: ["value", "gradient"], allowed: kinds),
        "③": .unknownKey("valeu", nearest: "value"),
        "④": .unknownQuestionKind("tensor", allowed: kinds),
        "⑤": .unknownKey("colour", nearest: nil),
        "⑥": .wrongShape(expected: .mapping, found: .scalar),
        "⑦": .unknownKey("promt", nearest: "prompt"),
        "⑧": .keyWithoutSpace("value:d", meant: "value: d"),
        "⑨": .keyWithoutSpace("gradient d", meant: "gradient: d"),
      ])
  }

  @Test("a value is asked of a computed node, a gradient of any")
  func nodes() {
    expectProblems(
      lesson(
        asking: """
          - value: ①D
          - value: ②a
          - value: ③[d]
          - gradient: ④c2
          - gradient: a
          - gradient: e
          """),
      [
        "①": .unknownNode("D", nearest: "d"), "②": .notComputed("a"),
        "③": .wrongShape(expected: .scalar, found: .list), "④": .unknownNode("c2", nearest: nil),
      ])
  }

  @Test("no two fields of a step have one id")
  func fieldIDs() {
    expectProblems(
      lesson(
        asking: """
          - value: d
          - ①gradient: d
          - { gradient: d, id: dd }
          - ②{ number: 1, id: dd, prompt: P }
          - { value: e, id: ③1e }
          """),
      ["①": .repeatedField("d"), "②": .repeatedField("dd"), "③": .invalidIdentifier("1e")]
    )
  }

  @Test("numbers, choices and tables need an id and a prompt")
  func requiredKeys() {
    expectProblems(
      lesson(
        asking: """
          - ①number: 1
          - ②{ choice: [ { right: R }, { wrong: W } ], id: c }
          - ③{ table: { rows: [ { a: 1 } ], ask: [d] }, prompt: P }
          """),
      [
        "①": .missingKeys(["id", "prompt"]), "②": .missingKey("prompt"), "③": .missingKey("id"),
      ])
  }

  @Test("values in the place of keys are one slip")
  func valuesForKeys() {
    expectProblems(
      lesson(asking: "- { local: { ①h, x } }"),
      ["①": .otherKeys(["h", "x"], needed: ["of", "by"])])
  }

  @Test("a number is an expression over the nodes, e and pi, and has a value")
  func numberQuestions() {
    expectProblems(
      lesson(
        asking: """
          - { number: e + pi, id: a, prompt: P }
          - { number: "d + ①ee", id: b, prompt: P }
          - { number: 2 ②d, id: c, prompt: P }
          - { number: "1 + ③", id: d, prompt: P }
          - { number: ④1/(d - 2), id: e, prompt: P }
          - { number: ⑤[1], id: f, prompt: P }
          """),
      [
        "①": .unknownNode("ee", nearest: nil), "②": .expression(.missingOperator),
        "③": .expression(.missingOperand),
        "④": .undefinedNumber(.binary(.divide), arguments: [1, 0]),
        "⑤": .wrongShape(expected: .scalar, found: .list),
      ])
  }

  @Test("a number counts with the step's given values")
  func numbersUnderGiven() {
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs: { g: { given: { a: 1 }, nodes: [ n = a ] } }
      steps:
        - { id: s, text: A, ask: [ { number: 1/n, id: q, prompt: P } ] }
        - { id: t, text: A, given: { a: 0 }, ask: [ { number: ①1/n, id: q, prompt: P } ] }
      """, ["①": .undefinedNumber(.binary(.divide), arguments: [1, 0])])
  }

  @Test("where a lesson has several graphs, a step about nodes names one, which is told once")
  func graphNotNamed() {
    expectProblems(
      lesson(
        asking: """
          - { number: 2*e, id: m, prompt: P }
          - { number: 1 + ①d, id: n, prompt: P }
          - value: d
          - gradient: d
          - { table: { rows: [ { a: 1 } ], ask: [d] }, id: t, prompt: P }
          - { choice: [ { right: R }, { wrong: W } ], id: c, prompt: P }
          """, other: "  other: { nodes: [ n = 1 ] }"),
      ["①": .graphNotNamed])
  }

  @Test("a choice has 2 to 8 options, exactly one of them right")
  func choices() {
    let wrong = Array(repeating: "{ wrong: W }", count: 8).joined(separator: ", ")
    expectProblems(
      lesson(
        asking: """
          - { choice: ①[ { right: R } ], id: a, prompt: P }
          - { choice: ②[ { wrong: W }, { wrong: W } ], id: b, prompt: P }
          - { choice: ③[ { right: R }, { right: R }, { wrong: W } ], id: c, prompt: P }
          - { choice: [ { right: R }, ④{ why: Y } ], id: d, prompt: P }
          - { choice: [ ⑤{ right: R, wrong: R }, { wrong: W } ], id: e, prompt: P }
          - { choice: [ { right: R }, { wrong: W, ⑥hint: H } ], id: f, prompt: P }
          - { choice: ⑦[ { right: R }, \(wrong) ], id: g, prompt: P }
          - { choice: ⑧R, id: h, prompt: P }
          - { choice: [ { ⑨rigth: R }, { wrong: W } ], id: i, prompt: P }
          """),
      [
        "①": .wrongCount(found: 1, lowest: 2, highest: 8),
        "②": .rightOptions(found: 0), "③": .rightOptions(found: 2),
        "④": .optionNeitherRightNorWrong, "⑤": .optionRightAndWrong,
        "⑥": .unknownKey("hint", nearest: nil),
        "⑦": .wrongCount(found: 9, lowest: 2, highest: 8),
        "⑧": .wrongShape(expected: .list, found: .scalar),
        "⑨": .unknownKey("rigth", nearest: "right"),
      ])
  }

  @Test("a table has 1 to 12 rows of the same given nodes and asks 1 to 4 computed ones")
  func tables() {
    let rows = Array(repeating: "{ a: 1 }", count: 13).joined(separator: ", ")
    expectProblems(
      lesson(
        asking: """
          - { table: { rows: ①[], ask: [d] }, id: t1, prompt: P }
          - { table: { rows: ②[ \(rows) ], ask: [d] }, id: t2, prompt: P }
          - { table: { rows: [ { a: 1, b: 2 }, { b: 1, a: 2 }, ③{ a: 1 } ], ask: [d] }, id: t3, prompt: P }
          - { table: { rows: [ { a: 1, ④d: 2 }, { a: ⑤x } ], ask: [d] }, id: t4, prompt: P }
          - { table: { rows: [ ⑥{} ], ask: [d] }, id: t5, prompt: P }
          - { table: { rows: [ { a: 1 } ], ask: ⑦[] }, id: t6, prompt: P }
          - { table: { rows: [ { a: 1 } ], ask: [d, ⑧d, ⑨a, ⑩z], show: [⑪b, e] }, id: t7, prompt: P }
          - { table: { ⑬row: [ { a: 1 } ], ask: [d] }, id: t8, prompt: P }
          """),
      [
        "①": .wrongCount(found: 0, lowest: 1, highest: 12),
        "②": .wrongCount(found: 13, lowest: 1, highest: 12),
        "③": .unevenRow,
        "④": .notGiven("d"), "⑤": .graph(.givenNotConstant("x")),
        "⑥": .wrongCount(found: 0, lowest: 1, highest: 2),
        "⑦": .wrongCount(found: 0, lowest: 1, highest: 4),
        "⑧": .repeatedID("d"), "⑨": .notComputed("a"), "⑩": .unknownNode("z", nearest: nil),
        "⑪": .notComputed("b"),
        "⑬": .unknownKey("row", nearest: "rows"),
      ])
  }
}
