public import Tutor

/// The words for an action: short for the key line, whole for the help.
public enum ActionSentence: Sentence {
  /// One or two words.
  case label(Action)
  /// One or two words for Enter, by what it does now.
  case confirm(ConfirmMeaning)
  /// A line of help.
  case help(Action)

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .label(let action): ActionWords.spanishLabel(action)
    case .confirm(let meaning): ActionWords.spanishConfirm(meaning)
    case .help(let action): ActionWords.spanishHelp(action)
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .label(let action): ActionWords.englishLabel(action)
    case .confirm(let meaning): ActionWords.englishConfirm(meaning)
    case .help(let action): ActionWords.englishHelp(action)
    }
  }
}
