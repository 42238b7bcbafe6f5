import CTerminalGuard
import Screen

extension Terminal {
  /// Pastes are given up after so many bytes, even if their end never comes.
  private static let longestPaste = 4 << 20

  /// The milliseconds of one read, and how many in a row may bring nothing.
  private static let pause: Int32 = 100
  private static let pauses = 10

  /// Reads up to the end of a paste, to its size limit, or to a second without a byte.
  mutating func readPaste() -> String {
    var buffer = PasteBuffer()
    var assembler = ScalarAssembler()
    var silence = 0
    for _ in 0..<Self.longestPaste {
      if nnt_guard_end_is_waiting() { break }
      guard let code = read(milliseconds: Self.pause) else {
        silence += 1
        if silence == Self.pauses { break }
        continue
      }
      silence = 0
      if code == KeySequences.pasteEnd { break }
      guard code <= 0xFF else { continue }
      if let scalar = assembler.take(UInt8(truncatingIfNeeded: code)) { buffer.append(scalar) }
    }
    return buffer.string
  }
}
