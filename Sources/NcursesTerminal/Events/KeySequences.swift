import CNcurses

/// The byte sequences of keys that terminals send although their description does not list them.
enum KeySequences {
  /// The key code for the start of pasted text; far above all codes that curses gives out itself.
  static let pasteStart: Int32 = 0x7000

  /// The key code for the end of pasted text.
  static let pasteEnd: Int32 = 0x7001

  /// Tells curses about the sequences.
  static func define() {
    for (sequence, code) in known { nnt_define_key("\u{1B}" + sequence, code) }
    define_key("\u{1B}[200~", pasteStart)
    define_key("\u{1B}[201~", pasteEnd)
  }

  /// The sequences after the escape character.
  ///
  /// A terminal has two forms of the arrow keys, and which it sends depends on a mode that other
  /// programs may have left set.
  private static let known: [(String, Int32)] = [
    ("[A", KEY_UP), ("[B", KEY_DOWN), ("[C", KEY_RIGHT), ("[D", KEY_LEFT),
    ("OA", KEY_UP), ("OB", KEY_DOWN), ("OC", KEY_RIGHT), ("OD", KEY_LEFT),
    ("[H", KEY_HOME), ("OH", KEY_HOME), ("[1~", KEY_HOME), ("[7~", KEY_HOME),
    ("[F", KEY_END), ("OF", KEY_END), ("[4~", KEY_END), ("[8~", KEY_END),
    ("[3~", KEY_DC), ("[5~", KEY_PPAGE), ("[6~", KEY_NPAGE), ("[Z", KEY_BTAB), ("OM", KEY_ENTER),
    ("OP", KEY_F0 + 1), ("OQ", KEY_F0 + 2), ("OR", KEY_F0 + 3), ("OS", KEY_F0 + 4),
    ("[11~", KEY_F0 + 1), ("[12~", KEY_F0 + 2), ("[13~", KEY_F0 + 3), ("[14~", KEY_F0 + 4),
    ("[[A", KEY_F0 + 1), ("[[B", KEY_F0 + 2), ("[[C", KEY_F0 + 3), ("[[D", KEY_F0 + 4),
    ("[[E", KEY_F0 + 5), ("[15~", KEY_F0 + 5), ("[17~", KEY_F0 + 6), ("[18~", KEY_F0 + 7),
    ("[19~", KEY_F0 + 8), ("[20~", KEY_F0 + 9), ("[21~", KEY_F0 + 10), ("[23~", KEY_F0 + 11),
    ("[24~", KEY_F0 + 12),
  ]
}
