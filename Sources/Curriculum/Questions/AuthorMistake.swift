public import Autodiff

/// A mistake that the author of a lesson expects in a question, beside those of the catalogue.
public struct AuthorMistake: Hashable, Sendable {
  /// What a learner who makes it comes to: a formula over the graph's names, by the wrong rule.
  public var gives: Expression
  /// The code it is recorded under.
  public var code: MistakeCode
  /// What is said of it; nil for a code of the catalogue, which has its own words.
  public var says: LocalizedText?

  /// Creates a mistake.
  public init(gives: Expression, code: MistakeCode, says: LocalizedText? = nil) {
    self.gives = gives
    self.code = code
    self.says = says
  }
}
