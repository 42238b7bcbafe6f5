import Curriculum
import Progress
import Tutor
import Wording

/// How the program speaks and shows, as options, environment, kept settings and locale decide.
struct Choices {
  /// What is decided outside the record.
  let outside: OutsideSettings
  /// The settings that are kept, by name.
  let kept: [String: String]

  /// Decides from settings that were read already.
  init(_ options: CommonOptions, settings: [String: String], environment: [String: String]) {
    outside = OutsideSettings(options, environment: environment)
    kept = settings
  }

  /// Decides for a command that needs no record; the data folder stays as it is, whatever it holds.
  init(_ options: CommonOptions, environment: [String: String]) {
    let folder = DataFolder.chosen(options, environment: environment)
    self.init(
      options, settings: RecordReading.settings(folder: folder), environment: environment)
  }

  /// Returns the value of a setting that counts, and what decided it.
  func value(of name: SettingName) -> SettingValue { outside.value(of: name, kept: kept) }

  /// The language, or nil where neither option, setting nor locale says one.
  var language: Language? {
    let chosen = value(of: .language)
    return chosen.source == .builtIn ? nil : Language(rawValue: chosen.value)
  }

  /// When colours are used.
  var color: ColorChoice { ColorChoice(rawValue: value(of: .color).value) ?? .auto }

  /// Whether plain text was asked for.
  var isPlain: Bool { value(of: .plain).value == "true" }

  /// Whether only ASCII is to be shown.
  var isASCII: Bool { value(of: .ascii).value == "true" }

  /// The voice for what is said outside the full screen; English where nothing says otherwise.
  var voice: Voice {
    let mark = Preferences.DecimalMark(rawValue: value(of: .decimalMark).value) ?? .automatic
    let preferences = Preferences(language: language ?? .english, decimalMark: mark)
    return Voice(
      language: preferences.language, decimalMark: preferences.decimalMarkCharacter)
  }
}
