/// A place in a lesson file, as an editor shows it.
struct SourcePlace: Hashable, Comparable, Sendable {
  /// The line, from 1.
  var line: Int
  /// The column in characters, from 1.
  var column: Int

  static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
