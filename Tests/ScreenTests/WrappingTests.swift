import Screen
import TestSupport
import Testing

@Suite("Wrapping")
struct WrappingTests {
  @Test("Lines break at spaces")
  func words() {
    expectEqual(
      Wrapping.lines("La regla de la cadena multiplica derivadas locales.", width: 20),
      [
        "La regla de la",
        "cadena multiplica",
        "derivadas locales.",
      ])
  }

  @Test("A line that fits exactly stays as it is")
  func exact() {
    expectEqual(Wrapping.lines("a  b c ", width: 7), ["a  b c "])
  }

  @Test("Spaces within a line are kept and disappear where it breaks")
  func spaces() {
    expectEqual(Wrapping.lines("a  b   c    d   ", width: 5), ["a  b", "c", "d"])
    expectEqual(Wrapping.lines("         ", width: 3), [""])
  }

  @Test("A word longer than the width starts a line and is cut")
  func longWord() {
    expectEqual(Wrapping.lines("x = 123456789 y", width: 4), ["x =", "1234", "5678", "9 y"])
  }

  @Test("Empty lines stay")
  func emptyLines() {
    expectEqual(Wrapping.lines("a\n\nb\n", width: 4), ["a", "", "b", ""])
    expectEqual(Wrapping.lines("", width: 4), [""])
  }

  @Test("A preformatted line keeps its indent on the lines that continue it")
  func preformatted() {
    expectEqual(
      Wrapping.lines("normal text\n    z = w1*x1 + w2*x2 + b\n  a  b", width: 14),
      [
        "normal text",
        "    z = w1*x1",
        "    + w2*x2 +",
        "    b",
        "  a  b",
      ])
  }

  @Test("An indent takes at most half the width")
  func deepIndent() {
    expectEqual(Wrapping.lines("          abcdef", width: 6), ["   abc", "   def"])
  }

  @Test("Wide characters are never cut in half")
  func wide() {
    expectEqual(Wrapping.lines("日本語", width: 5), ["日本", "語"])
    expectEqual(Wrapping.lines("a日b", width: 1), ["a", "b"])
  }

  @Test("No line is wider than the width, and no word is lost", arguments: 2...30)
  func everyWidth(_ width: Int) {
    let text: Text = "  uno dos  tres日本語 cuatro\n\nσ(0.87) = 0.705 → supercalifragilístico\n      x"
    let lines = Wrapping.lines(text, width: width)
    #expect(lines.allSatisfy { $0.width <= width })
    let letters = { (string: String) in string.filter { $0 != " " && $0 != "\n" } }
    expectEqual(letters(lines.map(\.string).joined()), letters(text.string))
  }

  @Test("Without a width there are no lines", arguments: [0, -1, .min])
  func noWidth(_ width: Int) {
    expectEqual(Wrapping.lines("a b", width: width), [])
  }

  @Test("Truncation marks what was cut")
  func truncation() {
    expectEqual(Wrapping.truncated("gradiente", width: 9), "gradiente")
    expectEqual(Wrapping.truncated("gradiente", width: 5), "grad…")
    expectEqual(Wrapping.truncated("gradiente", width: 5, mark: "..."), "gr...")
    expectEqual(Wrapping.truncated("日本語", width: 4), "日…")
    expectEqual(Wrapping.truncated("a\nb", width: 3), "a b")
    expectEqual(Wrapping.truncated("abc", width: 1), "a")
    expectEqual(Wrapping.truncated("abc", width: 0), "")
    expectEqual(Wrapping.truncated("abc", width: .min), "")
  }
}
