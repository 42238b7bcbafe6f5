public import Screen
public import Tutor
public import Wording

/// What a view needs besides the state: the size, the characters that can be shown, the voice.
public struct ViewContext {
  /// The size of the screen.
  public var size: Size
  /// The signs that the terminal can show.
  public var glyphs: Glyphs
  /// How the program speaks.
  public var voice: Voice
  /// What was worked out for the screen before.
  let memo: ViewMemo

  /// Creates a context for a state.
  ///
  /// - Parameter memo: What was worked out for the screen before; nothing by default.
  public init(state: TutorState, size: Size, glyphs: Glyphs, memo: ViewMemo = ViewMemo()) {
    self.memo = memo
    self.size = size
    self.glyphs = glyphs
    voice = Voice(
      language: state.preferences.language,
      decimalMark: state.preferences.decimalMarkCharacter,
      names: glyphs.isASCII ? .typed : .byHand)
  }

  /// Returns text as this terminal can show it.
  func text(_ string: String) -> Text { glyphs.text(Text(sanitizing: string)) }

  /// Returns the first key of an action as help and texts name it; empty for an action without one.
  func key(of action: Action) -> String {
    KeyMap.keys(of: action).first.map { KeyName.text($0, language: voice.language) } ?? ""
  }

  /// Returns the name of a node, or of a derivative, as this terminal can show it.
  func name(_ name: String) -> Text { text(voice.name(name)) }

  /// Says a sentence as this terminal can show it.
  func say(_ sentence: some Sentence) -> Text { text(voice.say(sentence)) }
}
