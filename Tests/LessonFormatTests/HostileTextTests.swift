import Curriculum
import LessonFormat
import TestSupport
import Testing

@Suite("Texts made to do harm", .timeLimit(.minutes(1)))
struct HostileTextTests {
  @Test("an alias bomb is refused before it is composed")
  func aliasBomb() {
    var text = "a: &a [x, x]\n"
    for (name, previous) in zip("bcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxy") {
      text += "\(name): &\(name) [*\(previous), *\(previous), *\(previous), *\(previous)]\n"
    }
    let result = LessonReader.read(text, path: "p")
    #expect(result.lesson == nil)
    expectEqual(result.diagnostics.count, 20)
    expectEqual(
      result.diagnostics.prefix(3).map(\.problem),
      [
        .anchorOrAlias("&a"), .anchorOrAlias("&b"), .anchorOrAlias("*a"),
      ])
  }

  @Test("an alias bomb whose aliases are keys is refused too")
  func aliasBombOfKeys() {
    var text = "? &a [x, x]\n: 1\n"
    for (name, previous) in zip("bcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxy") {
      text += "? &\(name) [*\(previous), *\(previous), *\(previous), *\(previous)]\n: 1\n"
    }
    expectEqual(
      LessonReader.read(text, path: "p").diagnostics.first,
      Diagnostic(path: "p", line: 1, column: 3, problem: .anchorOrAlias("&a")))
  }

  @Test(
    "nesting of 100,000 levels is refused at the 65th",
    arguments: [("[", 65), ("{a: ", 257), ("- ", 129), ("? ", 129), ("[{", 65), ("- [", 192)])
  func deepNesting(level: String, column: Int) {
    expectEqual(
      LessonReader.read(String(repeating: level, count: 100_000), path: "p").diagnostics,
      [Diagnostic(path: "p", line: 1, column: column, problem: .nestedTooDeeply(limit: 64))])
  }

  @Test("nesting of 64 levels is read")
  func deepestNesting() {
    let deep = String(repeating: "[", count: 63) + String(repeating: "]", count: 63)
    expectEqual(
      LessonReader.read(tinyLesson(id: "a") + "\nx: " + deep, path: "p").diagnostics.map(\.problem),
      [.unknownKey("x", nearest: nil)])
  }

  @Test(
    "a control character is refused at its place",
    arguments: [
      ("\u{0}", 0), ("\u{1B}", 0x1B), ("\t", 9), ("\u{7F}", 0x7F), ("\u{85}", 0x85),
      ("\u{9B}", 0x9B), ("\u{2028}", 0x2028), ("\u{FEFF}", 0xFEFF), ("\r", 0x0D),
      ("\u{FFFF}", 0xFFFF),
    ] as [(String, UInt32)])
  func controlCharacters(character: String, code: UInt32) {
    expectEqual(
      LessonReader.read("format: 1\nid: \(character)x\n", path: "p").diagnostics,
      [Diagnostic(path: "p", line: 2, column: 5, problem: .controlCharacter(code: code))])
  }

  @Test("a carriage return at the very end is refused as any other")
  func finalCarriageReturn() {
    expectEqual(
      LessonReader.read("a\r", path: "p").diagnostics,
      [Diagnostic(path: "p", line: 1, column: 2, problem: .controlCharacter(code: 13))])
  }

  @Test("a text larger than a mebibyte is refused, one of a mebibyte is read")
  func size() {
    let lesson = tinyLesson(id: "a") + "\n#"
    let padding = String(repeating: "x", count: (1 << 20) - lesson.utf8.count)
    #expect(LessonReader.read(lesson + padding, path: "p").lesson?.id == "a")
    expectEqual(
      LessonReader.read(lesson + padding + "x", path: "p").diagnostics,
      [Diagnostic(path: "p", problem: .fileTooLarge(limit: 1 << 20))])
  }

  @Test("a mebibyte of texts full of bad placeholders is read in the time of a test")
  func manyPlaceholders() {
    let hint = String(repeating: "{q}", count: 1300)
    let hints = Array(repeating: "\"\(hint)\"", count: 260).joined(separator: ", ")
    let text =
      "format: 1\nid: a\ntitle: T\ngoal: G\nsteps: [ { id: a, text: A, hints: [\(hints)] } ]"
    let result = LessonReader.read(text, path: "p")
    expectEqual(result.diagnostics.count, 200)
    expectEqual(
      result.diagnostics.last,
      Diagnostic(path: "p", line: 5, column: 634, problem: .unknownPlaceholder("q")))
  }

  @Test("a lesson whose tables take too long to compute is refused where they begin to")
  func endlessComputing() {
    let nodes = (1...1000).map { "n\($0) = n\($0 - 1)*0.5 + n0" }.joined(separator: ", ")
    let rows = Array(repeating: "{ n0: 1 }", count: 12).joined(separator: ", ")
    let tables = (1...5).map { "{ table: { rows: [\(rows)], ask: [n9] }, id: t\($0), prompt: P }" }
    let asks = tables.joined(separator: ", ")
    let steps = (1...20).map { "  - { id: s\($0), text: A, ask: [ \(asks) ] }\n" }.joined()
    let text =
      "format: 1\nid: a\ntitle: T\ngoal: G\ngraphs: { g: { given: { n0: 1 }, nodes: [\(nodes)] } }\n"
      + "steps:\n" + steps
    // With 1001 nodes and 2000 operations a row, 166 rows are computed; the next is in step 3.
    let result = LessonReader.read(text, path: "p")
    #expect(result.lesson == nil)
    expectEqual(result.diagnostics.map(\.problem), [.tooMuchToCompute])
    expectEqual(result.diagnostics.map(\.line), [9])
  }

  @Test("warnings take no room from the errors")
  func manyWarnings() {
    let unused = (1...300).map { "u\($0): 1" }.joined(separator: ", ")
    let result = LessonReader.read(
      "format: 1\nid: a\ntitle: T\ngoal: G\n"
        + "graphs: { g: { given: { \(unused) }, nodes: [ n = 1 ] } }\n"
        + "steps: [ { id: a, text: \"{q}\" } ]", path: "p")
    #expect(result.lesson == nil)
    expectEqual(result.diagnostics.count { $0.severity == .warning }, 200)
    expectEqual(
      result.diagnostics.last,
      Diagnostic(path: "p", line: 6, column: 26, problem: .unknownPlaceholder("q")))
  }

  @Test(
    "a mebibyte of one thing is read or refused in the time of a test",
    arguments: [
      "{valeu: z}, ", "{ ", "\"\", ", "&a ", "{{{", "'", "? ", "k: [", "#", "{a: 1, a: 1}, ",
    ])
  func manyOfOneThing(piece: String) {
    let lesson = "format: 1\nid: a\ntitle: T\ngoal: G\nsteps: [ { id: a, text: A, ask: ["
    let text = lesson + String(repeating: piece, count: ((1 << 20) - 100) / piece.utf8.count)
    #expect(LessonReader.read(text, path: "p").lesson == nil)
  }
}
