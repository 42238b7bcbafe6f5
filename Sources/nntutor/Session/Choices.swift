import Curriculum
import Progress
import Tutor
import Wording

/// How the program speaks and shows, as options, kept settings and environment decide.
struct Choices {
  /// The language, or nil where neither option, setting nor locale says one.
  let language: Language?
  /// How a decimal mark is chosen.
  let decimalMark: Preferences.DecimalMark
  /// When colours are used.
  let color: ColorChoice
  /// Whether plain text was asked for.
  let isPlain: Bool
  /// Whether only ASCII is to be shown.
  let isASCII: Bool

  /// Decides from settings that were read already.
  init(_ options: CommonOptions, settings: [String: String], environment: [String: String]) {
    func setting(_ name: SettingName) -> String? { settings[name.rawValue] }
    language =
      options.lang ?? setting(.language).flatMap(Language.init(rawValue:))
      ?? LocaleLanguage.language(in: environment)
    decimalMark =
      setting(.decimalMark).flatMap(Preferences.DecimalMark.init(rawValue:)) ?? .automatic
    color = options.color ?? setting(.color).flatMap(ColorChoice.init(rawValue:)) ?? .auto
    isPlain =
      options.plain || setting(.plain) == "true"
      || !environment["NNTUTOR_PLAIN", default: ""].isEmpty
    isASCII = options.ascii || setting(.ascii) == "true"
  }

  /// Decides for a command that needs no record; the data folder stays as it is, whatever it holds.
  init(_ options: CommonOptions, environment: [String: String]) {
    let folder = DataFolder.chosen(options, environment: environment)
    self.init(
      options, settings: RecordReading.settings(folder: folder), environment: environment)
  }

  /// The voice for what is said outside the full screen; English where nothing says otherwise.
  var voice: Voice {
    let preferences = Preferences(language: language ?? .english, decimalMark: decimalMark)
    return Voice(
      language: preferences.language, decimalMark: preferences.decimalMarkCharacter)
  }
}
