/// A question with options, exactly one of which is right.
public struct ChoiceQuestion: Hashable, Sendable {
  /// One of the options.
  public struct Option: Hashable, Sendable {
    /// What the option says.
    public var text: LocalizedText
    /// Whether it is the right one.
    public var isRight: Bool
    /// What is told to a learner who chooses it.
    public var why: LocalizedText?

    /// Creates an option.
    public init(text: LocalizedText, isRight: Bool, why: LocalizedText? = nil) {
      self.text = text
      self.isRight = isRight
      self.why = why
    }
  }

  /// The options in the order shown, at most 8; they are answered by the letters a, b, c, ….
  public var options: [Option]

  /// Creates a question with options.
  public init(options: [Option]) {
    self.options = options
  }
}
