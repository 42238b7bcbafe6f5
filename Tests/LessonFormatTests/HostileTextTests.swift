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
