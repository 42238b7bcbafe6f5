import Screen
import TestSupport
import Testing

@Suite("Lines and boxes")
struct LineGlyphTests {
  /// All directions, and none.
  private let all = (0..<16).map { LineDirections(rawValue: $0) }

  @Test("every set of directions has a sign of one column")
  func lines() {
    expectEqual(all.map { Glyphs.unicode.line($0).string }.joined(), " │││─┘┐┤─└┌├─┴┬┼")
    expectEqual(all.map { Glyphs.ascii.line($0).string }.joined(), " |||-+++-+++-+++")
  }

  @Test("boxes of every weight are different, in ASCII too, and of one column a sign")
  func boxes() {
    func drawn(_ weight: BoxGlyphs.Weight, _ glyphs: Glyphs) -> String {
      let box = glyphs.box(weight)
      return [
        box.topLeft, box.horizontal, box.topRight, box.vertical, box.exit, box.bottomLeft,
        box.bottomRight,
      ].map(\.string).joined()
    }
    let weights: [BoxGlyphs.Weight] = [.light, .heavy, .double]
    expectEqual(weights.map { drawn($0, .unicode) }, ["┌─┐│├└┘", "┏━┓┃┠┗┛", "╔═╗║╟╚╝"])
    expectEqual(weights.map { drawn($0, .ascii) }, ["+-+||++", "*=*****", "#=#####"])
  }
}
