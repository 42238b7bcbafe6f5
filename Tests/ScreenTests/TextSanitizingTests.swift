import Screen
import TestSupport
import Testing

@Suite("Text")
struct TextSanitizingTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let input: String
    let output: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "plain text", input: "h = σ(0.5)", output: "h = σ(0.5)"),
    Case(name: "newline", input: "a\nb", output: "a\nb"),
    Case(name: "Windows newline", input: "a\r\nb", output: "a\nb"),
    Case(name: "lone carriage return", input: "a\rb\r", output: "a\u{FFFD}b\u{FFFD}"),
    Case(name: "line and paragraph separator", input: "a\u{2028}b\u{2029}c", output: "a\nb\nc"),
    Case(name: "tab", input: "a\tb", output: "a    b"),
    Case(
      name: "clipboard sequence", input: "\u{1B}]52;c;eA==\u{7}",
      output: "\u{FFFD}]52;c;eA==\u{FFFD}"),
    Case(name: "NUL and DEL", input: "a\u{0}b\u{7F}", output: "a\u{FFFD}b\u{FFFD}"),
    Case(name: "C1 introducer", input: "\u{9B}31m\u{85}", output: "\u{FFFD}31m\u{FFFD}"),
    Case(name: "right-to-left override", input: "a\u{202E}b\u{2066}c\u{61C}", output: "abc"),
    Case(name: "zero width", input: "a\u{200B}\u{200D}\u{2060}\u{FEFF}b", output: "ab"),
    Case(name: "soft hyphen", input: "gra\u{AD}diente", output: "gradiente"),
    Case(name: "variation selector", input: "⚠\u{FE0F}", output: "⚠"),
    Case(name: "joined emoji", input: "👩\u{200D}🚀", output: "👩🚀"),
    Case(name: "skin tone", input: "👍🏽", output: "👍"),
    Case(name: "tag characters", input: "a\u{E0041}b", output: "ab"),
    Case(name: "private use", input: "\u{E000}\u{F0000}", output: "\u{FFFD}\u{FFFD}"),
    Case(name: "unassigned", input: "\u{378}\u{10FFFF}", output: "\u{FFFD}\u{FFFD}"),
    Case(name: "accent", input: "y\u{302}", output: "y\u{302}"),
    Case(
      name: "tower of accents", input: "a" + String(repeating: "\u{301}", count: 9),
      output: "a\u{301}\u{301}\u{301}\u{301}"),
  ]

  @Test("Text is made harmless", arguments: cases)
  func sanitizing(_ sample: Case) {
    expectEqual(
      Array(Text(sanitizing: sample.input).string.unicodeScalars),
      Array(sample.output.unicodeScalars))
  }

  @Test("Making a text harmless twice changes nothing more", arguments: cases)
  func idempotence(_ sample: Case) {
    let once = Text(sanitizing: sample.input)
    expectEqual(Text(sanitizing: once.string), once)
  }

  @Test("No character of the basic plane passes if it is a control or changes the direction")
  func wholePlane() {
    var passed: [String] = []
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for result in Text(sanitizing: String(Character(scalar))).string.unicodeScalars {
        switch result.value {
        case 0x0A: continue
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
          0xE000...0xF8FF, 0xFEFF:
          passed.append("\(value)")
        default: continue
        }
      }
    }
    expectEqual(passed, [])
  }

  @Test("Literals and interpolations are made harmless too")
  func literals() {
    let answer = "\u{1B}[2J"
    expectEqual(("a\u{7}\(answer)" as Text).string, "a\u{FFFD}\u{FFFD}[2J")
  }

  @Test("The width of a text is that of its widest line")
  func width() {
    expectEqual(("日本\nσ = 1\n" as Text).width, 5)
    expectEqual(("" as Text).width, 0)
  }

  @Test("Lines are split at newlines and an empty text is one empty line")
  func lines() {
    expectEqual(("a\n\nb" as Text).lines, ["a", "", "b"])
    expectEqual(("" as Text).lines, [""])
  }

  @Test("Padding, prefix and repetition count columns and saturate")
  func shaping() {
    expectEqual(("日" as Text).padded(to: 5, alignment: .left), "日   ")
    expectEqual(("日" as Text).padded(to: 5, alignment: .centre), " 日  ")
    expectEqual(("日" as Text).padded(to: 5, alignment: .right), "   日")
    expectEqual(("abc" as Text).padded(to: 2), "abc")
    expectEqual(("abc" as Text).padded(to: .min), "abc")
    expectEqual(("日本" as Text).prefix(columns: 3), "日")
    expectEqual(("日本" as Text).prefix(columns: -1), "")
    expectEqual(("ab" as Text).repeated(2), "abab")
    expectEqual(("ab" as Text).repeated(-1), "")
    expectEqual([Text("a"), "b"].joined(separator: ", "), "a, b")
  }
}
