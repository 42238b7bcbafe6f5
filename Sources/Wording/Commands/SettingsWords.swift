public import Tutor

/// What `settings` says.
public enum SettingsWords: Sentence {
  /// What decides a value.
  case source(SettingValue.Source)
  /// The words a setting may have.
  case allowed(SettingName)
  /// A setting was set.
  case wasSet(SettingName, String)
  /// The choice of a setting was taken back.
  case wasUnset(SettingName)
  /// There is no setting of that name.
  case unknownName(String, nearest: String?)
  /// A setting cannot have that value.
  case unknownValue(String, SettingName, nearest: String?)
  /// A setting to set and one to unset at once.
  case setAndUnset

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .source(.option(let name)): "por la opción \(name)"
    case .source(.environment(let name)): "por la variable \(name)"
    case .source(.setting): "ajuste guardado"
    case .source(.locale): "por el idioma del sistema"
    case .source(.builtIn): "por omisión"
    case .allowed(let name): "Valores: " + name.allowedValues.joined(separator: ", ") + "."
    case .wasSet(let name, let value): "Guardado: \(name.rawValue) = \(value)."
    case .wasUnset(let name): "Ya no hay ajuste guardado para \(name.rawValue)."
    case .unknownName(let text, let nearest):
      "nntutor: error: no hay ningún ajuste \(Quotation.spanish(text))"
        + (nearest.map { "; ¿será \(Quotation.spanish($0))?" } ?? ".") + " Los ajustes son: "
        + Self.names
    case .unknownValue(let text, let name, let nearest):
      "nntutor: error: \(name.rawValue) no puede ser \(Quotation.spanish(text))"
        + (nearest.map { "; ¿será \(Quotation.spanish($0))?" } ?? ".") + " Los valores son: "
        + name.allowedValues.joined(separator: ", ")
    case .setAndUnset: "nntutor: error: --unset va solo, sin otro ajuste"
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .source(.option(let name)): "from the option \(name)"
    case .source(.environment(let name)): "from the variable \(name)"
    case .source(.setting): "kept setting"
    case .source(.locale): "from the locale"
    case .source(.builtIn): "default"
    case .allowed(let name): "Values: " + name.allowedValues.joined(separator: ", ") + "."
    case .wasSet(let name, let value): "Kept: \(name.rawValue) = \(value)."
    case .wasUnset(let name): "There is no kept setting for \(name.rawValue) any more."
    case .unknownName(let text, let nearest):
      "nntutor: error: there is no setting \(Quotation.english(text))"
        + (nearest.map { "; did you mean \(Quotation.english($0))?" } ?? ".")
        + " The settings are: " + Self.names
    case .unknownValue(let text, let name, let nearest):
      "nntutor: error: \(name.rawValue) cannot be \(Quotation.english(text))"
        + (nearest.map { "; did you mean \(Quotation.english($0))?" } ?? ".") + " The values are: "
        + name.allowedValues.joined(separator: ", ")
    case .setAndUnset: "nntutor: error: --unset stands alone, without another setting"
    }
  }

  private static var names: String {
    SettingName.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
