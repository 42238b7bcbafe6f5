import Curriculum
import NcursesTerminal
import Tutor

extension OutsideSettings {
  /// Finds out what options, environment and locale say of the settings.
  ///
  /// An option wins over a variable, and both win over a kept setting.
  init(_ options: CommonOptions, environment: [String: String]) {
    func isSet(_ name: String) -> Bool { !environment[name, default: ""].isEmpty }
    self.init()
    winning[.language] = options.lang.map { SettingValue($0.rawValue, from: .option("--lang")) }
    winning[.color] =
      options.color.map { SettingValue($0.rawValue, from: .option("--color")) }
      ?? (isSet("NO_COLOR")
        ? SettingValue(ColorChoice.never.rawValue, from: .environment("NO_COLOR")) : nil)
    winning[.plain] =
      options.plain
      ? SettingValue("true", from: .option("--plain"))
      : isSet("NNTUTOR_PLAIN") ? SettingValue("true", from: .environment("NNTUTOR_PLAIN")) : nil
    winning[.ascii] =
      options.ascii
      ? SettingValue("true", from: .option("--ascii"))
      : CharacterLocale.activate(environment: environment)
        ? nil : SettingValue("true", from: .locale)
    usual[.language] = LocaleLanguage.language(in: environment).map {
      SettingValue($0.rawValue, from: .locale)
    }
  }
}
