extension Text {
  /// The marks that may stand on one character; a terminal cell of curses takes no more.
  private static let marksAllowed = 4

  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  static func sanitized(_ string: String) -> String {
    if string.isPrintableASCII { return string }
    var result = String.UnicodeScalarView()
    var marks = 0
    var afterCarriageReturn = false
    for scalar in string.unicodeScalars {
      if DisplayWidth.isPlain(scalar), !afterCarriageReturn {
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
