/// What a terminal can show, found out once and passed on.
public struct Capabilities: Hashable, Sendable {
  /// Whether it shows characters beyond ASCII.
  public let utf8: Bool

  /// Whether it shows colours, and they are wanted.
  public var colours: Bool

  /// Creates capabilities.
  public init(utf8: Bool, colours: Bool) {
    self.utf8 = utf8
    self.colours = colours
  }

  /// The signs to draw with.
  public var glyphs: Glyphs { utf8 ? .unicode : .ascii }

  /// The theme to draw with.
  public var theme: Theme { colours ? .colour : .monochrome }
}
