/// Collects pasted characters into text for ``TerminalEvent/paste(_:)``.
///
/// Carriage returns, with or without a newline, become newlines, tabs become spaces, and other
/// control characters are dropped. It holds at most ``limit`` bytes; the rest is lost.
package struct PasteBuffer {
  /// The most bytes of UTF-8 that are kept: 64 KiB.
  package static let limit = 65_536

  private var scalars = String.UnicodeScalarView()
  private var bytes = 0
  private var afterCarriageReturn = false

  /// Creates an empty buffer.
  package init() {}

  /// What was collected.
  package var string: String { String(scalars) }

  /// Adds one scalar as the terminal sent it.
  package mutating func append(_ scalar: Unicode.Scalar) {
    let endsCarriageReturn = afterCarriageReturn && scalar == "\n"
    afterCarriageReturn = scalar == "\r"
    if endsCarriageReturn { return }
    switch scalar {
    case "\r", "\n": keep("\n")
    case "\t": keep(" ")
    default:
      if scalar.properties.generalCategory != .control { keep(scalar) }
    }
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    let length = UTF8.width(scalar)
    guard bytes + length <= Self.limit else {
      // Nothing shorter may slip in behind what was lost.
      bytes = Self.limit
      return
    }
    scalars.append(scalar)
    bytes += length
  }
}
