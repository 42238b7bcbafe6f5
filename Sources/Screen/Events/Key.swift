/// A key, as the program understands it.
public enum Key: Hashable, Sendable {
  /// A character that can be typed into a field.
  case character(Character)

  /// Enter, of the main block or of the keypad.
  case enter

  /// Tab.
  case tab

  /// Shift and Tab.
  case backTab

  /// Deletes the character before the cursor.
  case backspace

  /// Deletes the character at the cursor.
  case delete

  /// The arrow to the left.
  case left

  /// The arrow to the right.
  case right

  /// The arrow up.
  case up

  /// The arrow down.
  case down

  /// Home.
  case home

  /// End.
  case end

  /// Page up.
  case pageUp

  /// Page down.
  case pageDown

  /// Escape.
  case escape

  /// A character, in lower case, with the control key.
  case control(Character)

  /// A function key, from 1.
  case function(Int)
}
