/// Which character encoding to draw in, decided from the environment and what libc made of it.
public enum LocaleChoice: Hashable, Sendable {
  /// The locale as it is draws UTF-8.
  case utf8

  /// The environment asks for UTF-8 with a locale that is not installed; the locale `C.UTF-8`,
  /// which every libc brings along, can be used for characters instead.
  case fallBackToPlainUTF8

  /// Only ASCII can be drawn.
  case ascii

  /// Decides from the variables and from the codeset that libc uses for the locale they name.
  ///
  /// The first of `LC_ALL`, `LC_CTYPE` and `LANG` that is not empty counts, as POSIX has it: with
  /// `LC_ALL=C` a learner gets ASCII whatever `LANG` says.
  ///
  /// - Parameters:
  ///   - environment: the environment variables.
  ///   - codeset: the name of the codeset, or nil if the locale does not exist.
  public init(environment: [String: String], codeset: String?) {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    if let codeset, Self.namesUTF8(codeset) {
      self = .utf8
    } else if let named, Self.namesUTF8(named) {
      self = .fallBackToPlainUTF8
    } else {
      self = .ascii
    }
  }

  private static func namesUTF8(_ name: String) -> Bool {
    let letters = name.lowercased().filter { $0 != "-" }
    // A locale may carry a modifier after its codeset, as in `ca_ES.UTF-8@valencia`.
    return letters == "utf8" || letters.split(separator: "@").first?.hasSuffix(".utf8") == true
  }
}
