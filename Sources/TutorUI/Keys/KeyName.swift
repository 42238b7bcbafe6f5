public import Curriculum
public import Screen

/// The name of a key as it stands on the keyboard.
public enum KeyName {
  /// Returns the name of a key in a language.
  public static func text(_ key: Key, language: Language) -> String {
    let isSpanish = language == .spanish
    return switch key {
    case .character(let character): String(character)
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: isSpanish ? "Mayús-Tab" : "Shift-Tab"
    case .backspace: isSpanish ? "Retroceso" : "Backspace"
    case .delete: isSpanish ? "Supr" : "Del"
    case .left: "←"
    case .right: "→"
    case .up: "↑"
    case .down: "↓"
    case .home: isSpanish ? "Inicio" : "Home"
    case .end: isSpanish ? "Fin" : "End"
    case .pageUp: isSpanish ? "RePág" : "PgUp"
    case .pageDown: isSpanish ? "AvPág" : "PgDn"
    case .escape: "Esc"
    case .control(let character): "Ctrl-" + character.uppercased()
    case .function(let number): "F\(number)"
    }
  }
}
