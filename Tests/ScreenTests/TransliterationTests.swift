import Screen
import TestSupport
import Testing

@Suite("Transliteration to ASCII")
struct TransliterationTests {
  @Test(
    "Text keeps its meaning",
    arguments: [
      (
        "¿Cuál es el gradiente del pingüino, Íñigo? ¡Eso!",
        "?Cual es el gradiente del pinguino, Inigo? !Eso!"
      ),
      ("σ(ŷ) ≥ ½", "sigma(yh) >= 1/2"),
      ("∂L/∂w₁ = −η·x²", "dL/dw_1 = -eta*x^2"),
      ("Σ λ Λ Δ ∇ √2 ≤ ≈ ≠ ×", "Sigma lambda Lambda Delta grad sqrt2 <= ~ != *"),
      ("w → w′ … • ✓ ✗ «a» “b” —", "w -> w' ... * OK X \"a\" \"b\" -"),
      ("y\u{302} p\u{302} e\u{301}", "yh ph e"),
      ("┌─┬═┐│╭╱╲╳█▄⣿⠀", "+-+-+|+/\\X##* "),
      ("日本 😀 ж", "?? ? ?"),
      ("a\nb\u{A0}c", "a\nb c"),
    ])
  func text(_ input: String, _ output: String) {
    expectEqual(Glyphs.asciiText(Text(sanitizing: input)).string, output)
  }

  @Test("The result is ASCII for every character of the basic plane")
  func wholePlane() {
    let failures = (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      let text = Glyphs.asciiText(Text(sanitizing: String(Character(scalar))))
      return !text.string.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) }
    }
    expectEqual(failures, [])
  }

  @Test("The glyphs for ASCII terminals are ASCII, and only those transliterate")
  func glyphs() {
    expectEqual(Glyphs.ascii.text("σ ✓"), "sigma OK")
    expectEqual(Glyphs.unicode.text("σ ✓"), "σ ✓")
    let glyphs = Glyphs.ascii
    for glyph in [glyphs.correct, glyphs.wrong, glyphs.arrow, glyphs.ellipsis, glyphs.bullet] {
      expectEqual(Glyphs.asciiText(glyph), glyph)
    }
    expectEqual(Capabilities(utf8: false, colours: false).glyphs, .ascii)
    expectEqual(Capabilities(utf8: true, colours: false).glyphs, .unicode)
  }

  @Test("A frame in ASCII stays aligned where its rows have room, and the cursor goes along")
  func frame() {
    var grid = Grid(size: Size(columns: 24, rows: 4))
    grid.write("┌──────────────────────┐", at: .zero, role: .rule)
    grid.write("│ σ(z) = 0.5     ✓     │", at: Point(column: 0, row: 1))
    grid.paint(Rect(column: 17, row: 1, columns: 1, rows: 1), role: .correct)
    grid.write("│ 日本 ≥ 3             │", at: Point(column: 0, row: 2))
    grid.write("→→→→→→→→→→→→→→→→→→→→→→→→", at: Point(column: 0, row: 3))
    let frame = Frame(grid: grid, cursor: Point(column: 9, row: 1), title: "Lección σ")
    let ascii = frame.transliterated()
    expectEqual(
      ascii.grid.dump(),
      """
      +----------------------+
      | sigma(z) = 0.5 OK    |
      | ? ?  >= 3            |
      ->->->->->->->->->->->->
      -- roles
      0:0-23 rule
      1:17-18 correct
      """)
    expectEqual(ascii.cursor, Point(column: 13, row: 1))
    expectEqual(ascii.title, "Leccion sigma")
  }
}
