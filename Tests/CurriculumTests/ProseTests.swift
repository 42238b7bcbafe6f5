import Curriculum
import TestSupport
import Testing

@Suite("Lesson prose")
struct ProseTests {
  @Test("paragraphs are joined, blank lines separate them, indented lines are kept")
  func blocks() {
    let prose = Prose("One\ntwo.\n\n\n  z = 1\n  y = 2\nthree")
    expectEqual(
      prose.blocks,
      [
        .paragraph([.init("One two.")]), .gap, .verbatim("  z = 1"), .verbatim("  y = 2"),
        .paragraph([.init("three")]),
      ])
  }

  @Test("two asterisks begin and end emphasis")
  func emphasis() {
    expectEqual(
      Prose("a **bold** word").blocks,
      [.paragraph([.init("a "), .init("bold", isEmphasised: true), .init(" word")])])
  }

  @Test(
    "a point between digits becomes the decimal mark, an escaped one stays",
    arguments: [
      ("0.5 and 1.25.", "0,5 and 1,25."), ("version 2\\.13", "version 2.13"),
      ("end. 3 x.y", "end. 3 x.y"), ("a .5", "a .5"),
    ])
  func decimalMark(source: String, expected: String) {
    expectEqual(Prose(source, decimalMark: ",").plainText, expected)
  }

  @Test("a placeholder is replaced by its value, a double brace is a brace")
  func placeholders() {
    let prose = Prose("z is {z}, not {q}; {{z}") { $0 == "z" ? "0.5" : nil }
    expectEqual(prose.plainText, "z is 0.5, not {q}; {z}")
    expectEqual(Prose.placeholders(in: "{a} {{b} {c}"), ["a", "c"])
  }

  @Test(
    "text that ends in the middle of markup is kept", arguments: ["{", "a {b", "\\", "**", "{{"])
  func unfinished(source: String) {
    #expect(Prose(source).plainText.count <= source.count)
  }
}
