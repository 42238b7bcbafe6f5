import Screen

/// What stands on the title line: the title, and at the right end where in it one is.
///
/// Where both have no room, what says least is left out whole: what explains the title, behind a colon or in
/// brackets at its end, then at the right what comes last. Only then is the title cut, behind a word.
///
///     TitleLine("The lecture's network: forward, back", right: "Practice 1 of 10 · seed 7", …)
///     // The lecture's network          Practice 1 of 10 · seed 7
struct TitleLine {
  /// What stands between the parts at the right end, which say less and less.
  static let separator = " · "

  /// The title, as much of it as there is room for.
  let title: Text
  /// What stands at the right end.
  let right: Text

  /// Chooses what is shown.
  ///
  /// - Parameters:
  ///   - width: The columns for the title, what stands at the right end, and the gap between.
  ///   - right: Parts that say less and less, with ``separator`` between them.
  ///   - ending: What stands behind it and is never left out.
  ///   - text: Makes a text of what may be shown on the terminal.
  init(
    _ title: Text, right: String, ending: Text = "", width: Int, mark: Text,
    text: (String) -> Text
  ) {
    let names = Self.names(title)
    let parts = right.split(separator: Self.separator)
    let rights = (min(parts.count, 1)...parts.count).reversed().map { count -> Text in
      let part = text(parts.prefix(count).joined(separator: Self.separator))
      return part.isEmpty || ending.isEmpty ? part + ending : part + "  " + ending
    }
    func room(_ right: Text) -> Int { max(width - (right.isEmpty ? 0 : right.width + Self.gap), 0) }
    for right in rights {
      for name in names where name.width <= room(right) {
        (self.title, self.right) = (name, right)
        return
      }
    }
    self.right = rights.last ?? ending
    self.title = Self.cut(names.last ?? title, width: room(self.right), mark: mark)
  }

  /// The columns between a title and what stands at the right end.
  private static let gap = 2

  /// The title, then without what explains it; one word before a colon says what kind of thing is named, and
  /// names nothing.
  private static func names(_ title: Text) -> [Text] {
    let string = title.string
    if let colon = string.firstRange(of: ": ") {
      let name = string[..<colon.lowerBound]
      return name.contains(" ") ? [title, Text(sanitizing: String(name))] : [title]
    }
    guard string.hasSuffix(")"), let bracket = string.ranges(of: " (").last else {
      return [title]
    }
    return [title, Text(sanitizing: String(string[..<bracket.lowerBound]))]
  }

  /// Cuts a text behind a word, or in the middle of its first where that is too long.
  private static func cut(_ text: Text, width: Int, mark: Text) -> Text {
    let line = Wrapping.truncated(text, width: width, mark: mark)
    let left = max(width - mark.width, 0)
    guard line != text.singleLine, let words = Wrapping.lines(text, width: left).first,
      words.width <= left
    else { return line }
    return words + mark
  }
}
