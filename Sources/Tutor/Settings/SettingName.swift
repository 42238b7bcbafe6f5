/// The settings that are kept with the record; the raw values are final.
public enum SettingName: String, Hashable, Sendable, CaseIterable {
  /// The language of the program: `es` or `en`.
  case language
  /// The decimal mark: `comma`, `point` or `automatic`.
  case decimalMark = "decimal-mark"
  /// The significant figures asked for where a lesson asks for no number of its own: `automatic`,
  /// which is three, or how many.
  case figures
  /// The seconds that the next hint of a question waits for a try: `0` for none.
  case hintPause = "hint-pause"
  /// Colours: `auto`, `always` or `never`.
  case color
  /// ASCII characters only: `true` or `false`.
  case ascii
  /// Plain sentences in place of the full screen: `true` or `false`.
  case plain

  /// The words a setting may have.
  public var allowedValues: [String] {
    switch self {
    case .language: ["es", "en"]
    case .decimalMark: ["automatic", "comma", "point"]
    case .figures: ["automatic", "3", "4", "5", "6"]
    case .hintPause: ["0", "5", "15", "30", "60"]
    case .color: ["auto", "always", "never"]
    case .plain, .ascii: ["true", "false"]
    }
  }

  /// The word that counts where nothing says another.
  public var usualValue: String {
    switch self {
    case .language: "en"
    case .decimalMark, .figures: "automatic"
    // Hints that follow one another at once are clicked through unread (Aleven et al. 2006).
    case .hintPause: "5"
    case .color: "auto"
    case .plain, .ascii: "false"
    }
  }
}
