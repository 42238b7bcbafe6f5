import CNcurses
import Screen

/// The locale in which characters are shown.
public enum CharacterLocale {
  /// Sets the character locale of the process and returns whether UTF-8 can be shown.
  ///
  /// Only characters follow the locale, never numbers, which C functions would else read and write
  /// with the locale's decimal mark. ``LocaleChoice`` decides.
  public static func activate(environment: [String: String]) -> Bool {
    let codeset = setlocale(LC_CTYPE, "") == nil ? nil : String(cString: nnt_codeset())
    switch LocaleChoice(environment: environment, codeset: codeset) {
    case .utf8:
      return true
    case .fallBackToPlainUTF8:
      guard setlocale(LC_CTYPE, "C.UTF-8") != nil else { return false }
      let fallback = String(cString: nnt_codeset())
      return LocaleChoice(environment: [:], codeset: fallback) == .utf8
    case .ascii:
      return false
    }
  }
}
