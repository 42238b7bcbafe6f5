public import ArgumentParser
public import Curriculum

extension Language: ExpressibleByArgument {}

/// The language of the locale.
enum LocaleLanguage {
  /// Returns the language that the environment's locale names, or nil for `C` and others.
  static func language(in environment: [String: String]) -> Language? {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
    guard let locale = names.first(where: { !$0.isEmpty }) else { return nil }
    return Language(rawValue: String(locale.prefix { $0.isLetter }).lowercased())
  }
}
