import CNcurses
import CTerminalGuard
public import Screen

extension Terminal {
  /// The time in milliseconds for the rest of a character to arrive, and so for curses to wait
  /// before the guard does, which a signal can wake at once.
  private static let characterTime: Int32 = 50

  /// Reads that may fail in a row although there is input, before the input counts as closed: a
  /// process in the background without a shell gets errors for ever.
  private static let patience = 100

  /// Waits for the next event.
  ///
  /// After ``TerminalEvent/inputClosed`` and ``TerminalEvent/interrupted(signal:)`` the program
  /// should end; it may draw and ask again, and gets the same answer if nothing has changed.
  ///
  /// - Parameter patience: The milliseconds after which it is no longer waited for; nil to wait for
  ///   ever.
  /// - Returns: The event, or nil where none came in time.
  public mutating func nextEvent(within patience: Int? = nil) -> TerminalEvent? {
    var assembler = ScalarAssembler()
    var failures = 0
    while true {
      if let event = eventOfSignal() { return event }
      let time = patience.map { Int32(clamping: $0) } ?? Self.characterTime
      guard let code = read(milliseconds: time) else {
        assembler.reset()
        if patience != nil { return eventOfSignal() }
        switch nnt_guard_wait() {
        case NNT_WAIT_CLOSED: return eventOfSignal() ?? .inputClosed
        case NNT_WAIT_INPUT: failures += 1
        default: break
        }
        if failures > Self.patience { return .inputClosed }
        continue
      }
      failures = 0
      if code == KeySequences.pasteStart { return .paste(readPaste()) }
      if code > 0xFF {
        if let key = KeyTranslation.key(code: code) { return .key(key) }
      } else if code == 27 {
        if isAlone() { return .key(.escape) }
      } else if let scalar = assembler.take(UInt8(truncatingIfNeeded: code)),
        let key = KeyTranslation.key(scalar: scalar)
      {
        return .key(key)
      }
    }
  }

  /// Returns what signals and the size of the terminal have to say.
  private mutating func eventOfSignal() -> TerminalEvent? {
    let end = nnt_guard_take_end()
    if end != 0 { return .interrupted(signal: end) }
    if nnt_guard_take_suspension() {
      suspend()
      return .resumed(reportedSize)
    }
    if nnt_guard_take_continuation() {
      resume()
      return .resumed(reportedSize)
    }
    let size = Self.adoptSize()
    if size != reportedSize {
      reportedSize = size
      return .resized(size)
    }
    return nil
  }

  /// Returns whether an escape character was the key, and not the start of a sequence that curses
  /// does not know, or of a character with Alt; those are read and forgotten.
  private mutating func isAlone() -> Bool {
    guard let next = read(milliseconds: 5) else { return true }
    guard next <= 0xFF, next != 27 else {
      unread.append(next)
      return true
    }
    // ESC [ and ESC O begin sequences that end with a letter or ~.
    guard next == 0x5B || next == 0x4F else { return false }
    for _ in 0..<32 {
      guard let byte = read(milliseconds: 5) else { break }
      if byte > 0xFF || byte == 27 {
        unread.append(byte)
        break
      }
      if (0x40...0x7E).contains(byte) { break }
    }
    return false
  }

  /// Reads a byte or key code; nil if there is none in time.
  mutating func read(milliseconds: Int32) -> Int32? {
    if !unread.isEmpty { return unread.removeFirst() }
    let code = nnt_read(milliseconds)
    // The size is watched by ``eventOfSignal()``.
    return code == ERR || code == KEY_RESIZE ? nil : code
  }
}
