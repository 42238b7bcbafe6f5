import Screen
import TestSupport
import Testing

/// The widths are those of East Asian Width in the Unicode Character Database, and of the GNU C
/// library in a UTF-8 locale.
@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "A character has the columns that terminals give it",
    arguments: [
      ("a", 1), ("~", 1), (" ", 1), ("ñ", 1), ("¿", 1), ("σ", 1), ("∂", 1), ("η", 1), ("ŷ", 1),
      ("y\u{302}", 1), ("→", 1), ("≤", 1), ("√", 1), ("½", 1), ("─", 1), ("█", 1), ("⣿", 1),
      ("✓", 1), ("✗", 1), ("⚠", 1), ("\u{FFFD}", 1), ("\u{A0}", 1), ("ﾊ", 1),
      ("日", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｆ", 2), ("　", 2), ("✅", 2),
      ("😀", 2), ("🇪🇸", 2), ("👩‍🚀", 2), ("👍🏽", 2), ("𠀀", 2),
      ("\u{301}", 0), ("\u{200B}", 0), ("\n", 0), ("\r\n", 0), ("\u{1B}", 0), ("\u{7F}", 0),
      ("\u{9B}", 0),
    ] as [(Character, Int)])
  func character(_ character: Character, columns: Int) {
    expectEqual(DisplayWidth.of(character), columns)
  }

  @Test("A string has the columns of its characters")
  func string() {
    expectEqual(DisplayWidth.of("σ(日) = ½"), 9)
    expectEqual(DisplayWidth.of(""), 0)
  }
}
