import Curriculum

/// A text of the command line's help in both languages; the locale or `--lang` chooses.
///
/// Help is put together while the arguments are still being read, so the language is looked for
/// in them by hand.
struct Says {
  private let spanish: String
  private let english: String

  /// Creates a text.
  init(_ spanish: String, _ english: String) {
    self.spanish = spanish
    self.english = english
  }

  /// The text in the language of the help.
  var text: String { Self.language == .spanish ? spanish : english }

  private static let language = language(
    arguments: CommandLine.arguments, environment: Platform.environment)

  /// Returns the language that the arguments ask for, else that of the locale, else English.
  static func language(arguments: [String], environment: [String: String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", arguments.indices.contains(index + 1),
        let language = Language(rawValue: arguments[index + 1])
      {
        return language
      }
      if argument.hasPrefix("--lang="),
        let language = Language(rawValue: String(argument.dropFirst(7)))
      {
        return language
      }
    }
    return LocaleLanguage.language(in: environment) ?? .english
  }
}
