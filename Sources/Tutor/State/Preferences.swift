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

  /// Creates preferences.
  public init(language: Language, decimalMark: DecimalMark = .automatic) {
    self.language = language
    self.decimalMark = decimalMark
  }

  /// The character that separates decimals in the numbers shown.
  public var decimalMarkCharacter: Character {
    switch (decimalMark, language) {
    case (.comma, _), (.automatic, .spanish): ","
    case (.point, _), (.automatic, .english): "."
    }
  }
}
