/// A language in which lessons are written and the program speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// Spanish, as written in Latin America.
  case spanish = "es"
  /// English.
  case english = "en"

  /// The next language in the order of `allCases`, the first after the last.
  public var next: Language {
    switch self {
    case .spanish: .english
    case .english: .spanish
    }
  }
}
