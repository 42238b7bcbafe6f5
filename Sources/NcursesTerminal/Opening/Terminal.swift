import CNcurses
import CTerminalGuard
public import Screen

/// The terminal in full-screen mode.
///
/// There is one at a time. It is restored exactly once: when the value goes out of scope, by a
/// return as well as by a thrown error, and otherwise by the guard, which is C, on a signal, a trap
/// or an exit. It belongs to one thread.
///
///     var terminal = try Terminal(options)
///     terminal.draw(frame)
///     let event = terminal.nextEvent()
public struct Terminal: ~Copyable {
  /// What the terminal can show.
  public internal(set) var capabilities: Capabilities

  let screen: OpaquePointer
  let sequences: ControlSequences
  var palette: Palette

  /// The size that the program knows of, by an event or from the start.
  var reportedSize: Size
  var shownTitle: Text = ""
  /// What curses was told to show, and which part of it; nil where everything is to be told.
  var shownGrid: Grid?
  var shownPart = Rect(size: .zero)

  /// The bytes and key codes that were read too early, in order.
  var unread: [Int32] = []

  /// Opens the terminal on standard input and output.
  ///
  /// - Throws: if there is no terminal on which a full screen is possible. Nothing has then been
  ///   drawn on it.
  public init(_ options: Options) throws(TerminalProblem) {
    guard nnt_guard_has_terminal() else { throw .notATerminal }
    let name = options.environment["TERM"] ?? ""
    let utf8 = CharacterLocale.activate(environment: options.environment) && options.unicode
    let message = options.crashMessage.singleLine
    guard
      nnt_guard_install(
        (utf8 ? message : Glyphs.asciiText(message)).string,
        options.environment["NNTUTOR_BACKTRACE"] == "1")
    else { throw .alreadyOpen }
    guard let screen = nnt_open() else {
      nnt_guard_remove()
      throw .unknownTerminal(name: name)
    }
    guard nnt_places_cursor() else {
      endwin()
      delscreen(screen)
      nnt_guard_remove()
      throw .noCursorAddressing(name: name)
    }
    nnt_prepare_input()
    nnt_guard_free_flow_keys()
    def_prog_mode()
    // Long enough for the bytes of one key to arrive together, too short to be felt.
    if options.environment["ESCDELAY", default: ""].isEmpty { set_escdelay(25) }
    KeySequences.define()
    let palette = Palette(coloursWanted: options.colours)
    self.screen = screen
    self.palette = palette
    self.capabilities = Capabilities(utf8: utf8, colours: palette.hasColours)
    self.sequences = ControlSequences(terminalName: name)
    self.reportedSize = Self.adoptSize()
    arm()
  }

  deinit {
    if nnt_guard_disarm() {
      Self.send(sequences.leave)
      Self.leaveScreen(sequences)
      nnt_guard_restore_modes()
    }
    delscreen(screen)
    nnt_guard_remove()
  }

  /// Restores the terminal now instead of at the end of the scope.
  public consuming func close() {}

  /// The size of the terminal at this moment.
  public var size: Size { Self.adoptSize() }

  /// Asks the kernel for the size, makes curses use it, and returns it.
  ///
  /// Curses itself learns of another size only from a signal, which a stopped process does not get.
  /// What it then believes to be on the screen is wrong too: a terminal that has become larger may
  /// show again what was cut off when it became smaller. So the next frame draws every cell.
  static func adoptSize() -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    if nnt_guard_size(&columns, &rows), columns != nnt_columns() || rows != nnt_rows() {
      resize_term(rows, columns)
      nnt_forget_screen()
    }
    return Size(columns: Int(nnt_columns()), rows: Int(nnt_rows()))
  }

  /// Goes back to the shell's screen; where there is only one, leaves it empty.
  static func leaveScreen(_ sequences: ControlSequences) {
    if !sequences.hasSecondScreen {
      nnt_begin_frame()
      nnt_end_frame(0, 0)
    }
    endwin()
  }

  func arm() {
    sequences.reset.withUnsafeBytes { bytes in
      nnt_guard_arm(bytes.baseAddress, bytes.count)
    }
    Self.send(sequences.enter)
  }

  static func send(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { nnt_guard_write($0.baseAddress, $0.count) }
  }
}
