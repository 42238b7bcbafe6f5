public import Screen
public import Tutor

/// The one table of keys: what is pressed, shown on the last line, listed in the help.
public enum KeyMap {
  /// The bindings in the order the help lists them.
  public static let bindings: [KeyBinding] = [
    KeyBinding(.confirm, .enter),
    KeyBinding(.hint, .character("?")),
    KeyBinding(.split, .function(5), .control("t")),
    KeyBinding(.run, .character("r"), .function(6)),
    KeyBinding(.oneStep, .character("s"), .function(7)),
    KeyBinding(.oneEpoch, .character("e"), .function(8)),
    KeyBinding(.rewind, .character("a"), .function(9)),
    KeyBinding(.nudge, .control("k")),
    KeyBinding(.overview, .control("x"), .function(11)),
    KeyBinding(.nextField, .tab),
    KeyBinding(.previousField, .backTab),
    KeyBinding(.up, .up),
    KeyBinding(.down, .down),
    KeyBinding(.nextStep, .function(3), .control("n")),
    KeyBinding(.previousStep, .function(2), .control("p")),
    KeyBinding(.scrollUp, .pageUp),
    KeyBinding(.scrollDown, .pageDown),
    KeyBinding(.practise, .control("r"), .character("p")),
    KeyBinding(.progress, .control("y"), .character("m")),
    KeyBinding(.search, .character("/")),
    KeyBinding(.settings, .function(12), .control("w"), .character(",")),
    KeyBinding(.language, .function(4), .control("o")),
    KeyBinding(.help, .function(1), .control("g")),
    KeyBinding(.back, .escape),
    KeyBinding(.quit, .function(10)),
    KeyBinding(.left, .left),
    KeyBinding(.right, .right),
    KeyBinding(.home, .home, .control("a")),
    KeyBinding(.end, .end, .control("e")),
    KeyBinding(.deleteBackward, .backspace),
    KeyBinding(.deleteForward, .delete, .control("d")),
    KeyBinding(.clear, .control("u")),
    KeyBinding(.redraw, .control("l")),
  ]

  private static let actions: [Key: Action] = Dictionary(
    bindings.flatMap { binding in binding.keys.map { ($0, binding.action) } },
    uniquingKeysWith: { first, _ in first })

  /// Returns the keys of an action, the one to be shown first.
  public static func keys(of action: Action) -> [Key] {
    bindings.first { $0.action == action }?.keys ?? []
  }

  /// Returns what pressing a key means in a state; nil for keys without meaning.
  public static func event(for key: Key, in state: TutorState) -> Event? {
    guard let action = actions[key] else {
      guard case .character(let character) = key else { return nil }
      return typed(String(character), in: state)
    }
    // A key that also types a character is a command only where the command is at home.
    if case .character(let character) = key, !isCommand(action, in: state) {
      return typed(String(character), in: state)
    }
    return .action(action)
  }

  /// Returns what typing or pasting a text means: in an experiment only numbers can be typed.
  static func typed(_ text: String, in state: TutorState) -> Event? {
    guard state.isExperimenting else { return .insert(text) }
    let isNumber = text.allSatisfy { "0123456789.,".contains($0) }
    return isNumber && !text.isEmpty ? .typeSetting(text) : nil
  }

  private static func isCommand(_ action: Action, in state: TutorState) -> Bool {
    switch (state.overlay, state.page, action) {
    case (nil, .lesson, .hint), (nil, .practiceEnd, .practise), (nil, .practiceEnd, .progress),
      (.progress, _, .practise):
      true
    case (nil, .lesson, .run), (nil, .lesson, .oneStep), (nil, .lesson, .oneEpoch),
      (nil, .lesson, .rewind):
      state.isExperimenting
    case (nil, .course(let page), .search), (nil, .course(let page), .practise),
      (nil, .course(let page), .settings), (nil, .course(let page), .progress):
      page.search == nil
    default: false
    }
  }
}
