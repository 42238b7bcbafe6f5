/// What a terminal tells the program.
public enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)

  /// Text was pasted, as it came but with newlines only as `\n` and without other controls.
  case paste(String)

  /// The terminal has another size now.
  case resized(Size)

  /// The program goes on after it was suspended; the size may be another one.
  case resumed(Size)

  /// A signal asks the program to end.
  case interrupted(signal: Int32)

  /// There will be no more input.
  case inputClosed
}
