/// A place in a lesson file, as an editor shows it.
public struct SourcePlace: Hashable, Comparable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int

  /// Returns whether a place stands before another.
  public static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
