/// Text that is safe to show.
///
/// It is the only way by which text reaches a grid, a pipe, a window title or an error message.
/// It holds no control characters but newline, and nothing invisible or reordering: see
/// ``init(sanitizing:)``. So a lesson file, an answer or a file name cannot move the cursor, write
/// to the clipboard, or look like something else than it is.
public struct Text: Hashable, Sendable {
  /// The text itself, already harmless.
  public let string: String

  /// Creates a text, making any string harmless.
  ///
  /// - A carriage return with newline, and the line and paragraph separators, become a newline.
  /// - A tab becomes four spaces.
  /// - Other control characters (C0, DEL, C1), private use and unassigned characters become
  ///   U+FFFD, one for each.
  /// - What is invisible or only changes its neighbours is removed: bidirectional controls,
  ///   zero-width characters and joiners, soft hyphen, byte order mark, variation selectors, tags,
  ///   emoji skin tones, and combining marks beyond the fourth in a row.
  public init(sanitizing string: String) {
    self.string = Self.sanitized(string)
  }

  /// Creates a text from a part or a sequence of texts, which is harmless as they are.
  init(trusted string: String) {
    self.string = string
  }

  /// Whether it has no characters.
  public var isEmpty: Bool { string.isEmpty }

  /// The columns that its widest line takes on the screen.
  public var width: Int {
    if let columns = DisplayWidth.ofPlain(string) { return columns }
    var widest = 0
    var line = 0
    for character in string {
      line = character == "\n" ? 0 : line + DisplayWidth.of(character)
      widest = max(widest, line)
    }
    return widest
  }

  /// Its lines, without newlines; one empty line for an empty text.
  public var lines: [Text] {
    guard string.utf8.contains(UInt8(ascii: "\n")) else { return [self] }
    return string.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Text(trusted: String($0)) }
  }

  /// Returns one text after the other.
  public static func + (left: Text, right: Text) -> Text {
    if left.isEmpty { return right }
    if right.isEmpty { return left }
    return Text(trusted: left.string + right.string)
  }

  /// Appends a text.
  public static func += (left: inout Text, right: Text) {
    left = left + right
  }
}

extension Text: CustomStringConvertible {
  /// The text itself.
  public var description: String { string }
}

extension Text: ExpressibleByStringInterpolation {
  /// Creates a text from a literal, with or without interpolations, making it harmless as
  /// ``init(sanitizing:)`` does.
  public init(stringLiteral value: String) {
    self.init(sanitizing: value)
  }
}
