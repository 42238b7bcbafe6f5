/// The signs that views draw with, in a version for UTF-8 terminals and one for the others.
///
/// Their widths differ (`✓` and `OK`), so a view measures them instead of counting on one column.
public struct Glyphs: Hashable, Sendable {
  /// The signs for terminals with UTF-8; all of undisputed width.
  public static let unicode = Glyphs(
    isASCII: false, correct: "✓", wrong: "✗", almost: "≈", arrow: "→", leftArrow: "←",
    moreAbove: "↑", moreBelow: "↓", ellipsis: "…", bullet: "•", marker: "▸", horizontal: "─",
    vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘", cross: "┼",
    block: "█", dot: "●", circle: "○", ringedDot: "◉")

  /// The signs for all terminals.
  public static let ascii = Glyphs(
    isASCII: true, correct: "OK", wrong: "X", almost: "~", arrow: "->", leftArrow: "<-",
    moreAbove: "^", moreBelow: "v", ellipsis: "...", bullet: "*", marker: ">", horizontal: "-",
    vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+", cross: "+",
    block: "#", dot: "*", circle: "o", ringedDot: "@")

  /// Whether only ASCII characters may be drawn.
  public let isASCII: Bool

  /// Says that an answer is right.
  public let correct: Text

  /// Says that an answer is wrong.
  public let wrong: Text

  /// Says that an answer is right so far, or follows from an earlier one.
  public let almost: Text

  /// Points to the right.
  public let arrow: Text

  /// Points to the left.
  public let leftArrow: Text

  /// Says that there is more above.
  public let moreAbove: Text

  /// Says that there is more below.
  public let moreBelow: Text

  /// Says that text was cut.
  public let ellipsis: Text

  /// Starts an item of a list.
  public let bullet: Text

  /// Marks the selected line.
  public let marker: Text

  /// A piece of a horizontal line, one column wide.
  public let horizontal: Text

  /// A piece of a vertical line, one column wide.
  public let vertical: Text

  /// The top left corner of a box, one column wide.
  public let topLeft: Text

  /// The top right corner of a box, one column wide.
  public let topRight: Text

  /// The bottom left corner of a box, one column wide.
  public let bottomLeft: Text

  /// The bottom right corner of a box, one column wide.
  public let bottomRight: Text

  /// The place where two lines cross, one column wide.
  public let cross: Text

  /// A full cell of a bar or a picture, one column wide.
  public let block: Text

  /// A filled point, one column wide.
  public let dot: Text

  /// An empty point, one column wide.
  public let circle: Text

  /// A filled point and an empty one at the same place, one column wide.
  public let ringedDot: Text

  /// Returns a text in the characters that may be drawn: unchanged, or as ``asciiText(_:)`` does.
  public func text(_ text: Text) -> Text { isASCII ? Self.asciiText(text) : text }

  /// Returns a text in ASCII: `σ(ŷ) ≥ ½` becomes `sigma(yh) >= 1/2`.
  ///
  /// Characters without a transliteration become `?`.
  public static func asciiText(_ text: Text) -> Text {
    if text.string.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return Text(trusted: text.string.map { Transliteration.ascii($0) }.joined())
  }
}
