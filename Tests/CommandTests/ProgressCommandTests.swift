import Foundation
import TestSupport
import Testing

@Suite("nntutor progress")
struct ProgressCommandTests {
  /// A lesson about d = 2·1 and L = 3·2.
  static let lesson = """
    format: 1
    id: mine
    languages: [en]
    title: My lesson
    goal: Something new.
    graphs:
      g: { given: { b: 1 }, nodes: [ "d = 2*b", "L = 3*d" ] }
    steps:
      - id: one
        text: Compute.
        ask: [ { value: d }, { value: L } ]
      - id: two
        text: And back.
        ask: [ { gradient: b } ]
    """

  /// A home in which a learner missed `d` once, got it, got `L`, and left.
  static func played() throws -> TemporaryHome {
    let home = try TemporaryHome()
    try home.write(lesson, to: "mine.yaml")
    _ = try ProgramRun(
      arguments: ["learn", "mine", "--plain", "--lessons", "mine.yaml"], input: "1\n2\n6\n",
      home: home.url)
    return home
  }

  /// A text with a word in the place of every moment.
  static func withoutTimes(_ text: String) -> String {
    text.replacing(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d\.\d{3}Z)?/, with: "TIME")
  }

  @Test("shows what was done of each lesson, in English")
  func english() throws {
    let home = try Self.played()
    let run = try ProgramRun(
      arguments: ["progress", "--lessons", "mine.yaml"], home: home.url)
    expectEqual(
      Self.withoutTimes(run.output).split(separator: "\n").suffix(6).joined(separator: "\n"),
      """
      My lesson
        1 of 2 steps; 1 of 2 right first time; last on TIME
      On the way
        value of a product  ███████───
      Now: “nntutor” goes on with the lessons.
      The record is in “\(home.url.path)/.local/share/nntutor”.
      """)
    #expect(run.output.hasPrefix("The perceptron: AND and OR\n  not begun\n"))
    expectEqual(run.errors, "")
    expectEqual(run.status, 0)
  }

  @Test("shows a lesson that is gone by its id, in Spanish")
  func lessonGone() throws {
    let home = try Self.played()
    let run = try ProgramRun(arguments: ["progress", "show", "--lang", "es"], home: home.url)
    expectEqual(
      Self.withoutTimes(run.output).split(separator: "\n").suffix(6).joined(separator: "\n"),
      """
      mine
        1 paso terminado; 1 de 2 a la primera; última vez TIME
      En camino
        valor de un producto  ███████───
      Ahora: «nntutor» sigue con las lecciones.
      El registro está en «\(home.url.path)/.local/share/nntutor».
      """)
  }

  @Test("tells which mistakes recur by their rules, in lines of a terminal's width")
  func recurring() throws {
    let home = try TemporaryHome()
    // Each d is 2·b: the product as if it were a sum, whichever b.
    let nodes = (1...3).map { "d\($0) = 2*b\($0)" } + ["L = d1 + d2 + d3"]
    try home.write(
      """
      format: 1
      id: mine
      languages: [en]
      title: My lesson
      goal: Something new.
      graphs:
        g: { given: { b1: 5, b2: 7, b3: 9 }, nodes: \(nodes) }
      steps:
        - id: one
          text: Compute.
          ask: [ { value: d1 }, { value: d2 }, { value: d3 } ]
      """, to: "mine.yaml")
    _ = try ProgramRun(
      arguments: ["learn", "mine", "--plain", "--lessons", "mine.yaml"],
      input: "7\n10\n9\n14\n11\n18\n", home: home.url)
    let english = try ProgramRun(arguments: ["progress"], home: home.url).output
    #expect(
      english.contains(
        """
        Mistakes that recur
          value of a product, 3 times. The rule: all the factors are multiplied, each
          with its sign.
        """), "\(english)")
    for language in ["es", "en"] {
      let output = try ProgramRun(arguments: ["progress", "--lang", language], home: home.url)
        .output
      let lines = output.split(separator: "\n").filter { !$0.contains(home.url.path) }
      #expect(lines.allSatisfy { $0.count <= 80 }, "\(output)")
    }
  }

  @Test("shows the same as JSON")
  func json() throws {
    let home = try Self.played()
    let run = try ProgramRun(
      arguments: ["progress", "--json", "--lessons", "mine.yaml"], home: home.url)
    expectEqual(
      Self.withoutTimes(run.output).split(separator: "\n").suffix(7).joined(separator: "\n"),
      """
          {"lesson": "mine", "finishedSteps": 1, "steps": 2, "tried": 2, "rightFirstTime": 1, \
      "revealed": 0, "last": "TIME"}
        ],
        "rules": [
          {"rule": "product-value", "level": "growing", "average": 0.76, "tries": 1, \
      "isDue": false, "due": null}
        ],
        "mistakes": []
      }
      """)
  }

  @Test("exports every answer as a line of JSON")
  func export() throws {
    let home = try Self.played()
    let run = try ProgramRun(arguments: ["progress", "export"], home: home.url)
    expectEqual(
      Self.withoutTimes(run.output),
      """
      {"time": "TIME", "lesson": "mine", "step": "one", "field": "d", "answer": "1", \
      "outcome": "wrong", "mistakes": ["F-PARENT"], "rules": [], "hintLevel": 0, "language": "en"}
      {"time": "TIME", "lesson": "mine", "step": "one", "field": "d", "answer": "2", \
      "outcome": "right", "mistakes": [], "rules": ["product-value"], "hintLevel": 0, \
      "language": "en"}
      {"time": "TIME", "lesson": "mine", "step": "one", "field": "L", "answer": "6", \
      "outcome": "right", "mistakes": [], "rules": ["product-value"], "hintLevel": 0, \
      "language": "en"}

      """)
  }

  @Test("asks before it removes anything, which needs a terminal or --yes")
  func resetAsks() throws {
    let home = try Self.played()
    let run = try ProgramRun(
      arguments: ["progress", "reset", "--lang", "es"], input: "sí\n", home: home.url)
    expectEqual(
      run.errors,
      "nntutor: error: sin una terminal no se puede preguntar; agrega --yes para borrar\n")
    expectEqual(run.output, "")
    expectEqual(run.status, 64)
    let export = try ProgramRun(arguments: ["progress", "export"], home: home.url)
    expectEqual(export.output.split(separator: "\n").count, 3)
  }

  @Test("removes a lesson, says what was removed, and keeps the settings")
  func reset() throws {
    let home = try Self.played()
    _ = try ProgramRun(arguments: ["settings", "language", "es"], home: home.url)
    let run = try ProgramRun(arguments: ["progress", "reset", "mine", "--yes"], home: home.url)
    expectEqual(
      run.output,
      """
      Se borró: 3 respuestas y 1 paso terminado de la lección «mine». Los ajustes quedan como \
      estaban.
      El registro está en «\(home.url.path)/.local/share/nntutor».

      """)
    expectEqual(run.status, 0)
    let again = try ProgramRun(arguments: ["progress", "reset", "--yes"], home: home.url)
    expectEqual(
      again.output,
      """
      No hay nada registrado.
      El registro está en «\(home.url.path)/.local/share/nntutor».

      """)
    expectEqual(try ProgramRun(arguments: ["progress", "export"], home: home.url).output, "")
  }

  @Test("at a terminal it asks, and a yes of either language counts")
  func resetAtTerminal() throws {
    let home = try Self.played()
    let no = try TerminalRun(
      arguments: ["progress", "reset", "--lang", "es"], typed: "no\n", home: home)
    expectEqual(
      no.screen,
      """
      no
      ¿Borrar 3 respuestas y 1 paso terminado de todas las lecciones? No se puede deshacer.
      Escribe sí para borrar: No se borró nada.

      """)
    expectEqual(no.status, 1)
    let yes = try TerminalRun(
      arguments: ["progress", "reset", "--lang", "en"], typed: "Sí\n", home: home)
    expectEqual(
      yes.screen,
      """
      Sí
      Remove 3 answers and 1 finished step of all lessons? This cannot be undone.
      Type yes to remove: Removed: 3 answers and 1 finished step of all lessons. The settings stay \
      as they were.
      The record is in “\(home.url.path)/.local/share/nntutor”.

      """)
    expectEqual(yes.status, 0)
  }

  @Test("does not know a lesson that neither course nor record has")
  func unknownLesson() throws {
    let run = try ProgramRun(arguments: ["progress", "reset", "xorr", "--yes"])
    expectEqual(
      run.errors,
      "nntutor: there is no lesson “xorr”; did you mean “xor”? “nntutor list” shows them all.\n")
    expectEqual(run.status, 1)
  }

  @Test("changes nothing, and says so, where the record cannot be used")
  func unusableRecord() throws {
    let home = try TemporaryHome()
    let file = try home.write("", to: "file")
    let run = try ProgramRun(arguments: ["progress", "reset", "--yes", "--data", file])
    expectEqual(
      run.errors,
      "Your progress is not kept: the folder “\(file)” cannot be used (Not a directory). Choose "
        + "another with --data.\n")
    expectEqual(run.output, "")
    expectEqual(run.status, 1)
  }
}
