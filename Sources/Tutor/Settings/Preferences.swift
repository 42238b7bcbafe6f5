public import Curriculum

/// What a learner prefers, as far as lessons and answers are concerned.
public struct Preferences: Hashable, Sendable {
  /// How a decimal mark is chosen.
  public enum DecimalMark: String, Hashable, Sendable {
    /// A comma in Spanish, a point in English.
    case automatic
    /// Always a comma.
    case comma
    /// Always a point.
    case point
  }

  /// The language of the screen.
  public var language: Language
  /// The decimal mark of the numbers shown; both are always read.
  public var decimalMark: DecimalMark
  /// The significant figures asked for where a lesson asks for no number of its own; nil for as many
  /// as usual.
  public var figures: Int?
  /// The seconds that the next hint of a question waits for a try.
  public var hintPause: Int

  /// Creates preferences.
  public init(
    language: Language, decimalMark: DecimalMark = .automatic, figures: Int? = nil,
    hintPause: Int = 0
  ) {
    self.language = language
    self.decimalMark = decimalMark
    self.figures = figures
    self.hintPause = hintPause
  }

  /// The character that separates decimals in the numbers shown.
  public var decimalMarkCharacter: Character {
    switch (decimalMark, language) {
    case (.comma, _), (.automatic, .spanish): ","
    case (.point, _), (.automatic, .english): "."
    }
  }
}
