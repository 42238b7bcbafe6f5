/// A character in a fixed number of bits, so that a grid of cells is made, copied and compared as one
/// of numbers is: most of a frame is the same as in the frame before.
///
/// It holds the first five scalars of a character. A cell of curses takes no more, and marks beyond
/// the fourth have left a ``Text`` before.
struct PackedCharacter: Hashable, Sendable {
  private static let bits: UInt64 = 21
  private static let mask: UInt64 = 1 << bits - 1

  /// Three scalars, the first in the lowest bits; 0 where there is none.
  private var first: UInt64
  /// Two more, the lower and the higher bits of both together.
  private var furtherLow: UInt32 = 0
  private var furtherHigh: UInt16 = 0

  /// Packs a character of one scalar.
  init(_ scalar: Unicode.Scalar) {
    first = UInt64(scalar.value)
  }

  /// Packs a character.
  init(_ character: Character) {
    first = 0
    var further: UInt64 = 0
    for (position, scalar) in character.unicodeScalars.prefix(5).enumerated() {
      let shifted = UInt64(scalar.value) << (Self.bits * UInt64(position % 3))
      if position < 3 { first |= shifted } else { further |= shifted }
    }
    furtherLow = UInt32(truncatingIfNeeded: further)
    furtherHigh = UInt16(truncatingIfNeeded: further >> 32)
  }

  /// The only scalar; nil where there are several.
  var scalar: Unicode.Scalar? {
    first <= Self.mask ? Unicode.Scalar(UInt32(first)) : nil
  }

  /// The character.
  var character: Character {
    if let scalar { return Character(scalar) }
    var scalars = String.UnicodeScalarView()
    for word in [first, UInt64(furtherHigh) << 32 | UInt64(furtherLow)] {
      for position in UInt64(0)..<3 {
        let value = word >> (Self.bits * position) & Self.mask
        if value != 0, let scalar = Unicode.Scalar(UInt32(value)) { scalars.append(scalar) }
      }
    }
    return String(scalars).first ?? " "
  }
}
