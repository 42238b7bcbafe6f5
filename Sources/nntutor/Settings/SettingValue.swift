import Curriculum
import Tutor
import Wording

/// The value of a setting that counts, and what decided it.
struct SettingValue {
  /// The value, in the setting's own words.
  let value: String
  /// What decided it.
  let source: SettingsWords.Source

  /// Decides a setting, in the order that a session follows.
  ///
  /// - Parameters:
  ///   - kept: The setting as it is kept; a value that is not allowed does not count.
  ///   - showsUTF8: Whether the locale has all the characters of the program.
  init(
    _ name: SettingName, kept: String?, options: CommonOptions, environment: [String: String],
    showsUTF8: Bool
  ) {
    let kept = kept.flatMap { name.allowedValues.contains($0) ? $0 : nil }
    let locale = LocaleLanguage.language(in: environment)?.rawValue
    let candidates: [(String, SettingsWords.Source)?]
    switch name {
    case .language:
      candidates = [
        options.lang.map { ($0.rawValue, .option("--lang")) }, kept.map { ($0, .setting) },
        locale.map { ($0, .locale) }, (Language.english.rawValue, .builtIn),
      ]
    case .decimalMark:
      candidates = [kept.map { ($0, .setting) }, (name.allowedValues[0], .builtIn)]
    case .color:
      let asked = options.color?.rawValue ?? kept ?? ColorChoice.auto.rawValue
      let isAutomatic = asked == ColorChoice.auto.rawValue
      candidates = [
        isAutomatic && !ColorChoice.auto.isWanted(environment: environment)
          ? (ColorChoice.never.rawValue, .environment("NO_COLOR")) : nil,
        options.color.map { ($0.rawValue, .option("--color")) }, kept.map { ($0, .setting) },
        (asked, .builtIn),
      ]
    case .plain:
      candidates = [
        options.plain ? ("true", .option("--plain")) : nil,
        environment["NNTUTOR_PLAIN", default: ""].isEmpty
          ? nil : ("true", .environment("NNTUTOR_PLAIN")),
        kept.map { ($0, .setting) }, ("false", .builtIn),
      ]
    case .ascii:
      candidates = [
        options.ascii ? ("true", .option("--ascii")) : nil,
        showsUTF8 ? nil : ("true", .locale),
        kept.map { ($0, .setting) }, ("false", .builtIn),
      ]
    }
    (value, source) = candidates.lazy.compactMap(\.self).first ?? ("", .builtIn)
  }
}
