/// The signs that a box is drawn with, each one column wide.
public struct BoxGlyphs: Hashable, Sendable {
  /// How a box stands out.
  public enum Weight: Hashable, Sendable {
    /// It does not.
    case light
    /// Heavy lines.
    case heavy
    /// Double lines.
    case double
  }

  /// The corners.
  public let topLeft, topRight, bottomLeft, bottomRight: Text
  /// The lines.
  public let horizontal, vertical: Text
  /// The right side where a line leaves it.
  public let exit: Text
}

extension Glyphs {
  /// Returns the signs of a box.
  public func box(_ weight: BoxGlyphs.Weight) -> BoxGlyphs {
    switch (weight, isASCII) {
    case (.light, _):
      BoxGlyphs(
        topLeft: topLeft, topRight: topRight, bottomLeft: bottomLeft, bottomRight: bottomRight,
        horizontal: horizontal, vertical: vertical, exit: isASCII ? vertical : "├")
    case (.heavy, false):
      BoxGlyphs(
        topLeft: "┏", topRight: "┓", bottomLeft: "┗", bottomRight: "┛", horizontal: "━",
        vertical: "┃", exit: "┠")
    case (.double, false):
      BoxGlyphs(
        topLeft: "╔", topRight: "╗", bottomLeft: "╚", bottomRight: "╝", horizontal: "═",
        vertical: "║", exit: "╟")
    case (.heavy, true): .plain(corner: "*", horizontal: "=", vertical: "*")
    case (.double, true): .plain(corner: "#", horizontal: "=", vertical: "#")
    }
  }
}

extension BoxGlyphs {
  fileprivate static func plain(corner: Text, horizontal: Text, vertical: Text) -> BoxGlyphs {
    BoxGlyphs(
      topLeft: corner, topRight: corner, bottomLeft: corner, bottomRight: corner,
      horizontal: horizontal, vertical: vertical, exit: vertical)
  }
}
