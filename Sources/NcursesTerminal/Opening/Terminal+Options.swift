public import Screen

extension Terminal {
  /// What the terminal has to know from outside.
  public struct Options: Hashable, Sendable {
    /// The environment variables.
    public var environment: [String: String]

    /// Whether colours are wanted; they are used only if the terminal has them.
    public var colours: Bool

    /// Whether characters beyond ASCII are wanted; they are used only if the locale has them.
    public var unicode: Bool

    /// The line that is written to standard error if the program crashes.
    public var crashMessage: Text

    /// Creates options.
    public init(
      environment: [String: String], colours: Bool, unicode: Bool = true, crashMessage: Text
    ) {
      self.environment = environment
      self.colours = colours
      self.unicode = unicode
      self.crashMessage = crashMessage
    }
  }
}
