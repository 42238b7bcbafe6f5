import Curriculum
import LessonFormat
import TestSupport
import Testing

@Suite("Keys and shapes that are wrong")
struct StructureProblemTests {
  @Test("all problems of a file are told at once, in its order")
  func everythingAtOnce() {
    expectProblems(
      """
      format: 1
      id: ②Two Inputs
      ③titel: { es: Dos, en: Two }
      goal: ④{ es: Sumar }
      minutes: ⑤0
      requires: ⑥perceptron
      figures: ⑦three
      steps:
        - id: a
          text:⑧
          reveal: ⑨yes
        - id: ⑩a
          text: { es: Hola, en: Hi, ⑪fr: Salut }
          ⑫hint: [H]
        - ⑬text
        - ⑭text: No id
          picture: ⑮[]
      """,
      [
        "②": .invalidIdentifier("Two Inputs"),
        "③": .unknownKey("titel", nearest: "title"),
        "④": .missingLanguage(.english),
        "⑤": .outOfRange("0", lowest: 1, highest: 600),
        "⑥": .wrongShape(expected: .list, found: .scalar),
        "⑦": .notAWholeNumber("three", lowest: 2, highest: 6),
        "⑧": .emptyText,
        "⑨": .unknownWord("yes", allowed: ["true", "false"]),
        "⑩": .repeatedID("a"),
        "⑪": .unknownLanguage("fr"),
        "⑫": .unknownKey("hint", nearest: "hints"),
        "⑬": .wrongShape(expected: .mapping, found: .scalar),
        "⑭": .missingKey("id"),
        "⑮": .wrongShape(expected: .mapping, found: .list),
      ])
  }

  @Test("line and column are counted from 1, the column in characters")
  func lineAndColumn() {
    let result = LessonReader.read(
      """
      format: 1
      id: a
      title: { es: "¿Qué es 🇲🇽?", fr: F, en: T }
      goal: G
      steps: [ { id: a, text: A } ]
      """, path: "lesson.yaml")
    expectEqual(
      result.diagnostics,
      [Diagnostic(path: "lesson.yaml", line: 3, column: 28, problem: .unknownLanguage("fr"))])
  }

  @Test("a lesson without anything misses every key that is required")
  func missingKeys() {
    expectProblems(
      "①minutes: 3",
      [
        "①": .missingKeys(["format", "id", "title", "goal", "steps"])
      ])
  }

  @Test("a format of another version is told, and nothing else")
  func newerFormat() {
    expectProblems("format: ①2\nlesson: x", ["①": .unsupportedFormat("2", newest: 1)])
    expectProblems("format: ①1.0\nid: x", ["①": .unsupportedFormat("1.0", newest: 1)])
  }

  @Test("a document that is a list or a text is not a lesson")
  func rootShape() {
    expectProblems("①- a\n- b", ["①": .wrongShape(expected: .mapping, found: .list)])
    expectProblems("①just text", ["①": .wrongShape(expected: .mapping, found: .scalar)])
  }

  @Test("a key that is a list or a mapping is told")
  func keyShape() {
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      steps: [ { id: a, text: A } ]
      ? ①[a, b]
      : c
      """, ["①": .wrongShape(expected: .scalar, found: .list)])
  }

  @Test("a lesson has 1 to 200 steps")
  func stepCount() {
    let head = "format: 1\nid: a\ntitle: T\ngoal: G\nsteps: "
    expectProblems(head + "①[]", ["①": .wrongCount(found: 0, lowest: 1, highest: 200)])
    let steps = { count in (1...count).map { "{ id: s\($0), text: A }" }.joined(separator: ", ") }
    expectProblems(
      head + "①[" + steps(201) + "]", ["①": .wrongCount(found: 201, lowest: 1, highest: 200)])
    expectProblems(head + "[" + steps(200) + "]", [:])
  }

  @Test("a step asks 20 questions at most")
  func questionCount() {
    let head = "format: 1\nid: a\ntitle: T\ngoal: G\ngraphs: { g: { nodes: [ n = 1 ] } }\n"
    func lesson(_ mark: String, _ count: Int) -> String {
      let questions = (1...count).map { "{ value: n, id: q\($0) }" }.joined(separator: ", ")
      return head + "steps: [ { id: s, text: A, ask: \(mark)[ \(questions) ] } ]"
    }
    expectProblems(lesson("", 20), [:])
    expectProblems(lesson("①", 21), ["①": .wrongCount(found: 21, lowest: 0, highest: 20)])
  }

  @Test(
    "ids are lowercase letters, digits and hyphens, begin with a letter, and have 40 at most",
    arguments: [
      ("a", true), ("two-layers-2", true), (String(repeating: "a", count: 40), true),
      (String(repeating: "a", count: 41), false), ("2layers", false), ("-a", false),
      ("two_layers", false), ("Two", false), ("año", false), ("a.b", false), ("\"\"", false),
    ])
  func identifiers(id: String, isGood: Bool) {
    let result = LessonReader.read(tinyLesson(id: id), path: "p")
    #expect((result.lesson?.id == id) == isGood)
    let written = id == "\"\"" ? "" : id
    expectEqual(
      result.diagnostics.map(\.problem), isGood ? [] : [.invalidIdentifier(written)])
  }

  @Test("minutes and figures are whole numbers in their ranges")
  func numbers() {
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      minutes: ①601
      figures: ②7
      graphs: { g: { nodes: [ n = 1 ] } }
      steps:
        - id: a
          text: A
          ask:
            - { value: n, figures: ③1 }
            - { value: n, id: m, figures: ④3.5 }
            - { value: n, id: k, figures: ⑤99999999999999999999 }
            - { value: n, id: l, figures: ⑥-3 }
      """,
      [
        "①": .outOfRange("601", lowest: 1, highest: 600),
        "②": .outOfRange("7", lowest: 2, highest: 6),
        "③": .outOfRange("1", lowest: 2, highest: 6),
        "④": .notAWholeNumber("3.5", lowest: 2, highest: 6),
        "⑤": .outOfRange("99999999999999999999", lowest: 2, highest: 6),
        "⑥": .outOfRange("-3", lowest: 2, highest: 6),
      ])
  }

  @Test("a lesson is required once, and by its id")
  func requirements() {
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      requires: [xor, ①xor, ②XOR, ③[xor]]
      steps: [ { id: a, text: A } ]
      """,
      [
        "①": .repeatedID("xor"), "②": .invalidIdentifier("XOR"),
        "③": .wrongShape(expected: .scalar, found: .list),
      ])
  }

  @Test("of very many problems the first 200 are kept")
  func tooManyProblems() {
    let wrong = (1...500).map { "k\($0): 1\n" }.joined()
    let result = LessonReader.read(tinyLesson(id: "a") + "\n" + wrong, path: "p")
    #expect(result.lesson == nil)
    expectEqual(result.diagnostics.count, 200)
    expectEqual(result.diagnostics.last?.problem, .unknownKey("k200", nearest: nil))
  }
}
