/// Puts the bytes of UTF-8 together to scalars, one byte at a time.
///
/// What is typed is decoded here and not by libc, so that it does not depend on the locale.
package struct ScalarAssembler {
  private var bytes: [UInt8] = []

  /// Creates an assembler at the start of a character.
  package init() {}

  /// Whether it is in the middle of a character.
  package var isWaiting: Bool { !bytes.isEmpty }

  /// Takes one byte and returns the scalar that it completes.
  ///
  /// Bytes that cannot be part of a character are dropped.
  package mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xC0 != 0x80 { bytes = [] }
    bytes.append(byte)
    guard let first = bytes.first, let length = Self.length(first: first) else {
      bytes = []
      return nil
    }
    guard bytes.count >= length else { return nil }
    defer { bytes = [] }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }

  /// Forgets a character that was begun and not completed.
  package mutating func reset() { bytes = [] }

  private static func length(first: UInt8) -> Int? {
    switch first {
    case 0..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: nil
    }
  }
}
