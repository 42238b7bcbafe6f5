extension Text {
  /// The marks that may stand on one character; a terminal cell of curses takes no more.
  private static let marksAllowed = 4

  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  static func sanitized(_ string: String) -> String {
    if string.utf8.allSatisfy({ ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A }) { return string }
    var result = String.UnicodeScalarView()
    var marks = 0
    var afterCarriageReturn = false
    for scalar in string.unicodeScalars {
      if isPlain(scalar), !afterCarriageReturn {
        marks = 0
        result.append(scalar)
        continue
      }
      let endsCarriageReturn = afterCarriageReturn
      afterCarriageReturn = scalar == "\r"
      if endsCarriageReturn && scalar != "\n" { result.append(replacement) }
      marks = DisplayWidth.isMark(scalar) ? marks + 1 : 0
      switch scalar {
      case "\r": break
      case "\t": result.append(contentsOf: "    ".unicodeScalars)
      case "\n", "\u{2028}", "\u{2029}": result.append("\n")
      case _ where isInvisible(scalar) || marks > marksAllowed: break
      case _ where isUnprintable(scalar): result.append(replacement)
      default: result.append(scalar)
      }
    }
    if afterCarriageReturn { result.append(replacement) }
    return String(result)
  }

  /// Returns whether a scalar is of those that most of what is shown consists of, and that need no
  /// look into the tables of Unicode: Latin, Greek, subscripts, arrows and mathematics, lines and
  /// blocks, braille.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x3A3..<0x3E2, 0x2080..<0x208F, 0x2190..<0x231A,
      0x2500..<0x25FD, 0x2800..<0x2900:
      true
    default: false
    }
  }

  /// Returns whether a scalar shows nothing of its own, and so can only deceive or disagree with
  /// the terminal about widths.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isDefaultIgnorableCodePoint && properties.generalCategory != .unassigned
      || properties.generalCategory == .format || properties.isEmojiModifier
  }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .surrogate, .unassigned: true
    default: false
    }
  }
}
