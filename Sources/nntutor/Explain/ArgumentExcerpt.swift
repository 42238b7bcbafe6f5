import Screen

/// The line of an argument with a mark under a place, as far as it fits.
///
///     d=2*q; e=a+d
///         ^
struct ArgumentExcerpt {
  /// The characters shown before the place, and after it.
  private static let context = (before: 40, after: 30)

  /// The part of the line.
  let line: Text
  /// Spaces and the mark.
  let mark: Text

  /// Creates the excerpt of an argument around a place.
  ///
  /// - Parameters:
  ///   - offset: Where the place begins, in Characters from 0.
  ///   - length: How many Characters it covers; at least one is marked.
  init(of argument: String, offset: Int, length: Int, glyphs: Glyphs) {
    let place = min(max(offset, 0), argument.count)
    let start = argument.index(argument.startIndex, offsetBy: place)
    let before =
      argument[..<start].split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .last ?? ""
    let rest = argument[start...].prefix { !$0.isNewline }
    let marked = rest.prefix(min(max(length, 1), Self.context.after))
    let after = rest.dropFirst(marked.count).prefix(Self.context.after - marked.count)
    func shown(_ part: Substring) -> Text { glyphs.text(Text(sanitizing: String(part))) }
    let isCutBefore = before.count > Self.context.before
    let isCutAfter = marked.count + after.count < rest.count
    let left = (isCutBefore ? glyphs.ellipsis : "") + shown(before.suffix(Self.context.before))
    line = left + shown(marked) + shown(after) + (isCutAfter ? glyphs.ellipsis : "")
    let width = max(shown(marked).width, 1)
    mark = .spaces(left.width) + "^" + Text("~").repeated(width - 1)
  }
}
