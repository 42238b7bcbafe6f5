import Curriculum

/// The letters that the schema allows where it does not allow any text.
enum SchemaWords {
  /// The languages of texts.
  static let languages = Language.allCases.map(\.rawValue)
  /// The id of a lesson or a step.
  static let identifier = "^[a-z][a-z0-9-]{0,39}$"
  /// The code of a mistake.
  static let mistakeCode = "^[A-Z][A-Z0-9-]{0,39}$"
}
