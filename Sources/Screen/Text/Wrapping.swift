/// Breaking text into lines that fit.
public enum Wrapping {
  /// Returns the text in lines of at most a width.
  ///
  /// - Lines break at spaces, which disappear there; a word longer than the width is cut.
  /// - A line that fits stays as it is; an empty line stays an empty line.
  /// - A line that starts with two spaces or more is preformatted: the lines that continue it get
  ///   the same indent, at most half the width.
  /// - Without any width there are no lines.
  ///
  ///       Wrapping.lines("one two three", width: 8)  // "one two", "three"
  public static func lines(_ text: Text, width: Int) -> [Text] {
    guard width > 0 else { return [] }
    return text.lines.flatMap { line in
      line.width <= width ? [line] : wrapped(line.string, width: width)
    }
  }

  /// Returns the text, taken as one line, cut to a width; a mark at the end shows that it was cut.
  ///
  /// Where there is no room for the mark either, there is only the start of the text.
  public static func truncated(_ text: Text, width: Int, mark: Text = "…") -> Text {
    let line = text.singleLine
    if line.width <= width { return line }
    if mark.width >= width { return line.prefix(columns: width) }
    return line.prefix(columns: width - mark.width) + mark
  }

  private static func wrapped(_ line: String, width: Int) -> [Text] {
    // Spaces are found among bytes, which need not be put together to characters first. A mark that
    // stands on a space goes with the word behind it.
    let space = UInt8(ascii: " ")
    let indent = line.utf8.prefix { $0 == space }.count
    var builder = Builder(width: width, indent: indent)
    var rest = line.utf8[...]
    while !rest.isEmpty {
      let gap = rest.prefix { $0 == space }
      let word = rest[gap.endIndex...].prefix { $0 != space }
      // What is left after the last word is only spaces.
      if !word.isEmpty { builder.add(Substring(word), gap: gap.count) }
      rest = rest[word.endIndex...]
    }
    return builder.finished().map { Text(trusted: $0) }
  }

  /// The lines made so far and the one being filled.
  private struct Builder {
    let width: Int
    let firstIndent: Int
    let indent: Int
    private var lines: [String] = []
    private var current = ""
    private var used = 0
    private var hasWord = false

    init(width: Int, indent: Int) {
      self.width = width
      // Beside the deepest indent there is still room for a wide character.
      self.firstIndent = min(indent, width / 2, max(width - 2, 0))
      self.indent = indent >= 2 ? firstIndent : 0
    }

    mutating func add(_ word: Substring, gap: Int) {
      let length = DisplayWidth.of(String(word))
      if hasWord && used + gap + length <= width {
        append(spaces: gap)
      } else if hasWord {
        startLine()
        append(spaces: indent)
      } else {
        append(spaces: firstIndent)
      }
      hasWord = true
      if used + length <= width {
        current += word
        used += length
        return
      }
      for character in word {
        let columns = DisplayWidth.of(character)
        if used + columns > width {
          // A wide character does not fit on any line of one column.
          guard indent + columns <= width else { continue }
          startLine()
          append(spaces: indent)
        }
        current.append(character)
        used += columns
      }
    }

    func finished() -> [String] { lines + [current] }

    private mutating func startLine() {
      lines.append(current)
      current = ""
      used = 0
    }

    private mutating func append(spaces: Int) {
      current += Text.spaces(spaces).string
      used += spaces
    }
  }
}
