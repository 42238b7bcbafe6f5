import CNcurses
import Screen

/// From what curses reads to keys.
enum KeyTranslation {
  /// Returns the key of a key code, or nil for keys that the program has no use for.
  static func key(code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_HOME, KEY_A1: .home
    case KEY_END, KEY_C1: .end
    case KEY_PPAGE, KEY_A3: .pageUp
    case KEY_NPAGE, KEY_C3: .pageDown
    case KEY_DC: .delete
    case KEY_BACKSPACE: .backspace
    case KEY_BTAB: .backTab
    case KEY_ENTER: .enter
    case KEY_F0 + 1...KEY_F0 + 24: .function(Int(code - KEY_F0))
    default: nil
    }
  }

  /// Returns the key of a character, or nil for characters that cannot be shown.
  static func key(scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 8, 0x7F: return .backspace
    case 9: return .tab
    case 10, 13: return .enter
    case 27: return .escape
    case 0: return .control(" ")
    // Ctrl clears the two high bits of a letter or sign; setting one of them gives it back.
    case 1...26: return Unicode.Scalar(scalar.value | 0x60).map { .control(Character($0)) }
    case 28...31: return Unicode.Scalar(scalar.value | 0x40).map { .control(Character($0)) }
    default:
      let character = Character(scalar)
      return Text(sanitizing: String(character)).string == String(character)
        ? .character(character) : nil
    }
  }
}
