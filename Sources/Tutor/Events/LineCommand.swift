/// The words that are commands in line mode, in both languages whatever the language.
public enum LineCommand: Hashable, Sendable, CaseIterable {
  /// The next hint.
  case hint
  /// The question split into small ones.
  case split
  /// A push of an input of the picture, whose name follows.
  case nudge
  /// The field to be answered later.
  case skip
  /// The step after this one.
  case next
  /// The step before.
  case previous
  /// The text and the question once more.
  case again
  /// Practice; in a lesson, the step with new numbers.
  case practise
  /// How firm each rule is.
  case progress
  /// The course list.
  case list
  /// The settings.
  case settings
  /// The other language.
  case language
  /// All words.
  case help
  /// The end.
  case quit

  /// The words, the Spanish ones first.
  public var words: (spanish: String, english: String) {
    switch self {
    case .hint: ("pista", "hint")
    case .split: ("dividir", "split")
    case .nudge: ("empujar", "nudge")
    case .skip: ("saltar", "skip")
    case .next: ("siguiente", "next")
    case .previous: ("anterior", "previous")
    case .again: ("repetir", "again")
    case .practise: ("practicar", "practise")
    case .progress: ("avance", "progress")
    case .list: ("lecciones", "lessons")
    case .settings: ("ajustes", "settings")
    case .language: ("idioma", "language")
    case .help: ("ayuda", "help")
    case .quit: ("salir", "quit")
    }
  }

  /// Other words that somebody would try.
  private var synonyms: [String] {
    switch self {
    case .practise: ["practica", "práctica", "practice"]
    case .progress: ["progreso"]
    case .list: ["lista", "list"]
    case .quit: ["exit"]
    default: []
    }
  }

  /// Reads a command; nil for anything else, such as an answer.
  public init?(_ line: String) {
    let word = line.lowercased()
    if word == "?" {
      self = .hint
      return
    }
    let found = Self.allCases.first {
      $0.words.spanish == word || $0.words.english == word || $0.synonyms.contains(word)
    }
    guard let found else { return nil }
    self = found
  }

  /// What the command does to a session; nil for those that only print.
  public var action: Action? {
    switch self {
    case .hint: .hint
    case .split: .split
    case .skip: .nextField
    case .next: .nextStep
    case .previous: .previousStep
    case .practise: .practise
    case .list: .back
    case .settings: .settings
    case .language: .language
    case .quit: .quit
    case .nudge: .nudge
    case .again, .help, .progress: nil
    }
  }
}
