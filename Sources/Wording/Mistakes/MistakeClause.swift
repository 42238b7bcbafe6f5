public import Checking
import Curriculum

/// What somebody does who makes a mistake, without place and rule: `the function was not applied`.
public struct MistakeClause: Sentence {
  private let mistake: Mistake
  private let output: String

  /// Creates the clause.
  ///
  /// - Parameter output: The node that gradients are taken of.
  public init(_ mistake: Mistake, output: String) {
    self.mistake = mistake
    self.output = output
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    SpanishMistakes.words(
      mistake.code, MistakeNames(mistake.place, output: output, voice: voice)
    ).did
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    EnglishMistakes.words(
      mistake.code, MistakeNames(mistake.place, output: output, voice: voice)
    ).did
  }
}
