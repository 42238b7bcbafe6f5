/// A text of a lesson in one or more languages, exactly as the author wrote it.
///
/// The text may hold the markup of lesson prose (`**emphasis**`, `{node}`, `1\.5`), which
/// ``Prose`` reads.
public struct LocalizedText: Hashable, Sendable {
  private let texts: [Language: String]
  private let common: String?

  /// Creates a text that is the same in every language.
  public init(_ text: String) {
    self.texts = [:]
    self.common = text
  }

  /// Creates a text from its versions by language.
  public init(_ texts: [Language: String]) {
    self.texts = texts
    self.common = nil
  }

  /// Returns the text in a language, or in the first language that has one.
  ///
  /// Empty only if the text was created without any version.
  public subscript(language: Language) -> String {
    if let text = common ?? texts[language] { return text }
    return Language.allCases.lazy.compactMap { texts[$0] }.first ?? ""
  }

  /// The languages that have a version of their own; empty for a text common to all.
  public var languages: Set<Language> { Set(texts.keys) }
}
