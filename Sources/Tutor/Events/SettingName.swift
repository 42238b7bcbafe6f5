/// The settings that are kept with the record; the raw values are final.
public enum SettingName: String, Hashable, Sendable, CaseIterable {
  /// The language of the program: `es` or `en`.
  case language
  /// The decimal mark: `comma`, `point` or `automatic`.
  case decimalMark = "decimal-mark"
  /// Colours: `auto`, `always` or `never`.
  case color
  /// Plain sentences in place of the full screen: `true` or `false`.
  case plain
  /// ASCII characters only: `true` or `false`.
  case ascii

  /// The words a setting may have.
  public var allowedValues: [String] {
    switch self {
    case .language: ["es", "en"]
    case .decimalMark: ["automatic", "comma", "point"]
    case .color: ["auto", "always", "never"]
    case .plain, .ascii: ["true", "false"]
    }
  }
}
