import Yams

/// Finds the place in the file of a character of a scalar's value.
///
/// Whatever its style, a scalar's value holds the same visible characters in the same order as the
/// file; line ends and indentation differ, and escapes stand for characters. So the visible
/// characters are counted: the n-th of the value is the n-th of the file.
struct ScalarLocator {
  private let source: SourceText
  private let style: Node.Scalar.Style
  private let value: String
  private let start: Int

  /// Prepares to find places in a scalar that begins at an offset of a text.
  init(_ scalar: Node.Scalar, startingAt start: Int, in source: SourceText) {
    self.source = source
    self.style = scalar.style
    self.value = scalar.string
    self.start = start
  }

  /// Returns the offset in the text of a character of the value, counted from 0.
  ///
  /// A blank, and the end of the value, is found behind the visible character before it.
  func offset(ofCharacter index: Int) -> Int {
    let end = value.index(value.startIndex, offsetBy: max(index, 0), limitedBy: value.endIndex)
    let prefix = value[..<(end ?? value.endIndex)].unicodeScalars
    let isVisible = end.map { $0 < value.endIndex && !Self.isBlank(value.unicodeScalars[$0]) }
    let visibleBefore = prefix.count { !Self.isBlank($0) }
    if isVisible == true { return offsets(ofVisible: visibleBefore)?.start ?? start }
    let blanks = prefix.reversed().prefix { Self.isBlank($0) }.count
    guard visibleBefore > 0, let previous = offsets(ofVisible: visibleBefore - 1) else {
      return contentStart
    }
    return previous.end + (style == .plain || isQuoted ? blanks : 0)
  }

  private var isQuoted: Bool { style == .singleQuoted || style == .doubleQuoted }

  private var contentStart: Int {
    switch style {
    case .singleQuoted, .doubleQuoted: return start + 1
    case .literal, .folded:
      let lineEnd = source.scalars[start...].firstIndex(of: "\n")
      return lineEnd.map { $0 + 1 } ?? source.scalars.count
    case .any, .plain: return start
    }
  }

  /// Returns the offsets of the n-th visible character of the value and of what follows it.
  private func offsets(ofVisible count: Int) -> (start: Int, end: Int)? {
    var remaining = count
    var position = contentStart
    while position < source.scalars.count {
      let (length, isVisible) = unit(at: position)
      if isVisible {
        if remaining == 0 { return (position, position + length) }
        remaining -= 1
      }
      position += length
    }
    return nil
  }

  /// The length of what stands for one character at an offset, and whether that one is visible.
  private func unit(at position: Int) -> (length: Int, isVisible: Bool) {
    let scalar = source.scalars[position]
    let next = position + 1 < source.scalars.count ? source.scalars[position + 1] : nil
    switch (style, scalar) {
    case (.singleQuoted, "'"): return (2, true)
    case (.doubleQuoted, "\\"):
      switch next {
      case "x": return escape(digits: 2, at: position)
      case "u": return escape(digits: 4, at: position)
      case "U": return escape(digits: 8, at: position)
      case " ", "t", "\t", "n", "\n": return (2, false)
      default: return (2, true)
      }
    default: return (1, !Self.isBlank(scalar))
    }
  }

  private func escape(digits: Int, at position: Int) -> (length: Int, isVisible: Bool) {
    let range = (position + 2)..<min(position + 2 + digits, source.scalars.count)
    var code = String.UnicodeScalarView()
    if !range.isEmpty { code.append(contentsOf: source.scalars[range]) }
    let scalar = UInt32(String(code), radix: 16).flatMap(Unicode.Scalar.init)
    return (2 + digits, scalar.map { !Self.isBlank($0) } ?? true)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t"
  }
}
