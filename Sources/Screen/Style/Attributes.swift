/// What a role looks like on the terminal; the background is always the terminal's own.
public struct Attributes: Hashable, Sendable {
  /// The colour of the text, or the terminal's own.
  public var foreground: Colour?

  /// Whether the text is bold.
  public var bold: Bool

  /// Whether the text is faint.
  public var dim: Bool

  /// Whether the text is underlined.
  public var underline: Bool

  /// Whether text and background change places.
  public var reverse: Bool

  /// Creates attributes; without any argument, those of ordinary text.
  public init(
    foreground: Colour? = nil, bold: Bool = false, dim: Bool = false, underline: Bool = false,
    reverse: Bool = false
  ) {
    self.foreground = foreground
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
  }
}
