import CNcurses

/// The bytes that the terminal is sent beside what curses sends.
struct ControlSequences {
  /// Asks for pasted text in brackets, and keeps the window's title to restore it.
  let enter: [UInt8]

  /// Takes that back.
  let leave: [UInt8]

  /// Takes everything back that curses and the program have asked for, without curses.
  let reset: [UInt8]

  /// Whether the window's title may be set: only where it can be restored.
  let hasTitle: Bool

  /// Whether the terminal has a second screen, so that the first comes back as it was.
  let hasSecondScreen: Bool

  /// Creates the sequences for the terminal that curses has just opened.
  init(terminalName: String) {
    hasTitle = ["xterm", "tmux", "alacritty", "foot", "kitty"].contains {
      terminalName.hasPrefix($0)
    }
    enter = Array((hasTitle ? "\u{1B}[22;2t" : "").utf8) + Array("\u{1B}[?2004h".utf8)
    leave = Array("\u{1B}[?2004l".utf8) + Array((hasTitle ? "\u{1B}[23;2t" : "").utf8)
    let screen = Self.described("rmcup")
    hasSecondScreen = !screen.isEmpty
    reset =
      leave + Self.described("rmkx") + Self.described("sgr0") + Self.described("cnorm")
      // Without a screen to go back to, at least the message gets a line of its own.
      + (screen.isEmpty ? Array("\r\n".utf8) : screen)
  }

  /// Returns the bytes that set the window's title.
  static func title(_ title: String) -> [UInt8] {
    Array("\u{1B}]2;\(title)\u{7}".utf8)
  }

  /// Returns a sequence of the terminal's description without the delays that old terminals need,
  /// which are written `$<5>`.
  private static func described(_ name: String) -> [UInt8] {
    guard let sequence = nnt_sequence(name) else { return [] }
    var bytes: [UInt8] = []
    var rest = Array(String(cString: sequence).utf8)[...]
    while let byte = rest.first {
      if rest.starts(with: "$<".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }
}
