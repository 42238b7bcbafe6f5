/// A place on the screen: columns from the left and rows from the top, both from 0.
///
/// Coordinates are clamped to ±``limit``, so that no sum of two coordinates can overflow, whatever
/// a caller or a terminal says.
public struct Point: Hashable, Sendable {
  /// The largest coordinate, and the largest extent of a ``Size``.
  public static let limit = 1_000_000

  /// The top left corner.
  public static let zero = Point(column: 0, row: 0)

  /// The column, 0 at the left edge; negative left of it.
  public let column: Int

  /// The row, 0 at the top edge; negative above it.
  public let row: Int

  /// Creates a point, clamping its coordinates.
  public init(column: Int, row: Int) {
    self.column = min(max(column, -Self.limit), Self.limit)
    self.row = min(max(row, -Self.limit), Self.limit)
  }

  /// Returns the point that lies a number of columns to the right and rows below.
  public func moved(columns: Int = 0, rows: Int = 0) -> Point {
    let step = Point(column: columns, row: rows)
    return Point(column: column + step.column, row: row + step.row)
  }
}
