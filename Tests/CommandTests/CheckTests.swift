import Foundation
import TestSupport
import Testing

@Suite("nntutor check")
struct CheckTests {
  private static let good = """
    format: 1
    id: good
    title: T
    goal: G
    requires: [perceptron]
    graphs: { g: { given: { w: 3, x: -4 }, nodes: [ "L = w*x" ] } }
    steps: [ { id: s, text: { es: Un producto., en: A product. }, ask: [ value: L ] } ]
    """

  @Test("says everything about a folder, file by file, with a summary, and fails on errors")
  func folder() throws {
    let home = try TemporaryHome()
    try home.write(Self.good, to: "a.yaml")
    try home.write(
      Self.good.replacing("goal: G", with: "gaol: G"),
      to: "b.yaml")
    let run = try ProgramRun(arguments: ["check", ".", "--lang", "es"], home: home.url)
    expectEqual(
      run.output,
      """
      ./b.yaml:4:1: error: aquí no existe la clave «gaol»; ¿será «goal»? [format]
      2 archivos: 1 error, 0 avisos, 0 notas

      """)
    expectEqual(run.errors, "")
    expectEqual(run.status, 1)
  }

  @Test("warnings fail only where that is asked for, and JSON says the same")
  func strict() throws {
    let home = try TemporaryHome()
    let text = Self.good.replacing(
      "{ es: Un producto., en: A product. }", with: "A product of two given numbers.")
    try home.write(text, to: "a.yaml")
    let run = try ProgramRun(
      arguments: ["check", "a.yaml", "--json", "--lang", "en"], home: home.url)
    expectEqual(
      run.output,
      """
      [
        {"path": "a.yaml", "line": 7, "column": 25, "severity": "warning", "rule": "untranslated", \
      "message": "this text is the same in every language; translate it, or declare one language"}
      ]

      """)
    expectEqual(run.status, 0)
    let strict = try ProgramRun(arguments: ["check", "a.yaml", "--strict"], home: home.url)
    expectEqual(strict.status, 1)
  }

  @Test("the shipped lessons have neither errors nor warnings")
  func shipped() throws {
    let lessons = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Lessons")
    let run = try ProgramRun(arguments: ["check", "--strict", lessons.path, "--lang", "en"])
    let serious = run.output.split(separator: "\n").filter { !$0.contains(": note: ") }.dropLast()
    expectEqual(Array(serious), [])
    expectEqual(run.status, 0)
  }

  @Test("a path that does not exist fails")
  func missing() throws {
    let run = try ProgramRun(arguments: ["check", "nowhere", "--lang", "en"])
    expectEqual(
      run.output,
      """
      nowhere: error: there is no such file or folder; check the path [format]
      0 files: 1 error, 0 warnings, 0 notes

      """)
    expectEqual(run.status, 1)
  }
}
