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

  @Test("files that are no lessons are told as such, and the others are checked all the same")
  func strangeFiles() throws {
    let home = try TemporaryHome()
    try FileManager.default.createDirectory(
      at: home.url.appending(path: "all/folder.yaml"), withIntermediateDirectories: true)
    try home.write(Self.good, to: "all/good.yaml")
    try home.write("", to: "all/nothing.yaml")
    try home.write("{ [", to: "all/torn.yaml")
    try Data([0xFF, 0xFE, 0x00, 0x80]).write(to: home.url.appending(path: "all/binary.yaml"))
    try Data(repeating: UInt8(ascii: "#"), count: 5_000_000)
      .write(to: home.url.appending(path: "all/huge.yaml"))
    for (link, target) in [("around", "back"), ("back", "around"), ("gone", "nowhere")] {
      try FileManager.default.createSymbolicLink(
        atPath: home.url.path + "/all/\(link).yaml",
        withDestinationPath: home.url.path + "/all/\(target).yaml")
    }
    let run = try ProgramRun(
      arguments: ["check", "all", "all/good.yaml", "--lang", "en"], home: home.url)
    expectEqual(
      run.output,
      """
      all/around.yaml: error: the file cannot be read: Too many levels of symbolic links [format]
      all/back.yaml: error: the file cannot be read: Too many levels of symbolic links [format]
      all/binary.yaml:1:1: error: the text is not UTF-8; save the file in that encoding [format]
      all/folder.yaml: error: this is not a regular file; name a lesson file or a folder of them [format]
      all/gone.yaml: error: there is no such file or folder; check the path [format]
      all/huge.yaml: error: the file is too large: a lesson may have 1 MiB; split it into several lessons [format]
      all/nothing.yaml:1:1: error: the file is empty; a lesson begins with “format: 1” [format]
      all/torn.yaml:1:4: error: the YAML cannot be read: the YAML reader says “did not find expected node content” [format]
      9 files: 8 errors, 0 warnings, 0 notes

      """)
    expectEqual(run.status, 1)
  }

  @Test("many files are checked at once, and told in their order")
  func manyFiles() throws {
    let home = try TemporaryHome()
    try FileManager.default.createDirectory(
      at: home.url.appending(path: "many"), withIntermediateDirectories: true)
    let names = (10..<30).map { "lesson-\($0).yaml" }
    for name in names { try home.write("format: 2", to: "many/" + name) }
    let run = try ProgramRun(arguments: ["check", "many", "--lang", "en"], home: home.url)
    expectEqual(
      run.output.split(separator: "\n").map { String($0.prefix { $0 != ":" }) },
      names.map { "many/" + $0 } + ["20 files"])
    expectEqual(run.status, 1)
  }
}
