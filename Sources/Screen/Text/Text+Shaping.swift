extension Text {
  /// The side on which ``padded(to:alignment:)`` leaves the text.
  public enum Alignment: Hashable, Sendable {
    /// The text at the left, spaces at the right.
    case left

    /// Spaces on both sides; the odd one at the right.
    case centre

    /// The text at the right, spaces at the left.
    case right
  }

  /// The text on one line: every newline becomes a space.
  public var singleLine: Text {
    guard string.utf8.contains(UInt8(ascii: "\n")) else { return self }
    return Text(trusted: String(string.map { $0 == "\n" ? " " : $0 }))
  }

  /// Returns as many characters from the start of the text, taken as one line, as fit into a
  /// number of columns.
  public func prefix(columns: Int) -> Text {
    if let all = DisplayWidth.ofPlain(string), all <= columns { return self }
    var result = ""
    var used = 0
    for character in singleLine.string {
      let width = DisplayWidth.of(character)
      guard used + width <= columns else { break }
      result.append(character)
      used += width
    }
    return Text(trusted: result)
  }

  /// Returns the text, taken as one line, with spaces up to a width; unchanged if it is wider.
  public func padded(to columns: Int, alignment: Alignment = .left) -> Text {
    let line = singleLine
    let missing = max(0, min(max(columns, 0), Point.limit) - line.width)
    let before =
      switch alignment {
      case .left: 0
      case .centre: missing / 2
      case .right: missing
      }
    if missing == 0 { return line }
    return .spaces(before) + line + .spaces(missing - before)
  }

  /// Returns a number of spaces; none for a negative number.
  public static func spaces(_ count: Int) -> Text {
    let count = min(max(count, 0), Point.limit)
    // The library repeats a string by appending it, one by one.
    let string = String(unsafeUninitializedCapacity: count) { bytes in
      bytes.initialize(repeating: UInt8(ascii: " "))
      return count
    }
    return Text(trusted: string)
  }

  /// Returns the text a number of times; none for a negative number.
  public func repeated(_ count: Int) -> Text {
    Text(trusted: String(repeating: string, count: min(max(count, 0), Point.limit)))
  }
}

extension Sequence where Element == Text {
  /// Returns the texts one after the other with another between them.
  public func joined(separator: Text = "") -> Text {
    Text(trusted: map(\.string).joined(separator: separator.string))
  }
}
