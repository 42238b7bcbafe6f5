public import Tutor

/// What the settings are called where people change them.
public enum SettingWords: Sentence {
  /// The name of the page.
  case settings
  /// The name of a setting.
  case name(SettingName)
  /// A value of a setting.
  case value(SettingName, String)
  /// What decided the value, in a word.
  case source(SettingValue.Source)
  /// What a setting does.
  case about(SettingName)
  /// Something wins over the setting, which is kept as this value; nil where none is kept.
  case overruled(SettingName, kept: String?, by: SettingValue.Source)
  /// The value before, on the key line.
  case previousValue
  /// The value after, on the key line.
  case nextValue
  /// To take a setting back, on the key line.
  case takeBack
  /// How a setting is changed in line mode.
  case howToChange

  /// The words for what an action does to a setting; nil for actions that do nothing to one.
  public init?(changing action: Action) {
    switch action {
    case .left: self = .previousValue
    case .right: self = .nextValue
    case .deleteForward: self = .takeBack
    default: return nil
    }
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .settings: "Ajustes"
    case .name(let name): SettingTexts.spanishName(name)
    case .value(let name, let value): SettingTexts.spanishValue(value, of: name)
    case .source(.option(let name)), .source(.environment(let name)): name
    case .source(.setting): "tu ajuste"
    case .source(.locale): "idioma del sistema"
    case .source(.builtIn): "por omisión"
    case .about(let name): SettingTexts.spanishAbout(name)
    case .overruled(let name, let kept, let source):
      "El valor viene impuesto \(SettingsWords.source(source).spanish(voice)). "
        + (kept.map {
          "Sin eso valdría lo guardado: \(SettingTexts.spanishValue($0, of: name))."
        } ?? "Lo que elijas aquí vale cuando eso falte.")
    case .previousValue: "anterior"
    case .nextValue: "cambiar"
    case .takeBack: "quitar"
    case .howToChange:
      "Escribe el número de un ajuste para pasar a su valor siguiente; Enter vuelve."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .settings: "Settings"
    case .name(let name): SettingTexts.englishName(name)
    case .value(let name, let value): SettingTexts.englishValue(value, of: name)
    case .source(.option(let name)), .source(.environment(let name)): name
    case .source(.setting): "your setting"
    case .source(.locale): "locale"
    case .source(.builtIn): "default"
    case .about(let name): SettingTexts.englishAbout(name)
    case .overruled(let name, let kept, let source):
      "The value comes \(SettingsWords.source(source).english(voice)), which wins. "
        + (kept.map {
          "Without it the kept value counts: \(SettingTexts.englishValue($0, of: name))."
        } ?? "What you choose here counts without it.")
    case .previousValue: "previous"
    case .nextValue: "change"
    case .takeBack: "take back"
    case .howToChange:
      "Type the number of a setting to go to its next value; Enter goes back."
    }
  }
}
