/// The number of columns that a terminal gives a character.
///
/// The program has its own table because libc's `wcwidth` depends on the locale: in the `C` locale
/// it knows no width for any character beyond ASCII. Characters of East Asian ambiguous width, such
/// as `σ` and `→`, count as one column, as they do in every locale but the East Asian ones.
public enum DisplayWidth {
  /// Returns 0, 1 or 2: the columns of one character as a reader sees it.
  ///
  /// Marks add nothing to their base. Controls have no width.
  public static func of(_ character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii >= 0x20 && ascii != 0x7F ? 1 : 0 }
    var width = 0
    for scalar in character.unicodeScalars {
      width += of(scalar)
      if width >= 2 { return 2 }
    }
    return width
  }

  /// Returns the columns of a string written on one line.
  public static func of(_ string: String) -> Int {
    ofPlain(string) ?? string.reduce(0) { $0 + of($1) }
  }

  /// Returns the columns of a string in which every scalar is a character of one column, as in most
  /// of what is shown; nil for others, whose characters have to be found first.
  static func ofPlain(_ string: String) -> Int? {
    if string.isPrintableASCII { return string.utf8.count }
    var columns = 0
    for scalar in string.unicodeScalars {
      guard isPlain(scalar) else { return nil }
      columns += 1
    }
    return columns
  }

  /// Returns whether a scalar is assigned, is a character by itself and takes one column, known
  /// without a look into the tables of Unicode: Latin, Greek, subscripts, arrows and mathematics,
  /// lines and blocks, braille.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x3A3..<0x3E2, 0x2080..<0x208F, 0x2190..<0x231A,
      0x2500..<0x25FD, 0x2800..<0x2900:
      true
    default: false
    }
  }

  /// Returns whether a scalar is drawn on the character before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if isPlain(scalar) { return 1 }
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD: return 0
    // The vowels and final consonants of decomposed Hangul join the wide initial before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  /// Looks a code point up in the ordered table by halving.
  private static func isWide(_ value: UInt32) -> Bool {
    var low = wide.startIndex
    var high = wide.endIndex
    while low < high {
      let middle = low + (high - low) / 2
      let range = wide[middle]
      if range.contains(value) { return true }
      if value < range.lowerBound { high = middle } else { low = middle + 1 }
    }
    return false
  }
}
