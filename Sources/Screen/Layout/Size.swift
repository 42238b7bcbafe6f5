/// A number of columns and rows; neither is ever negative.
public struct Size: Hashable, Sendable {
  /// No columns and no rows.
  public static let zero = Size(columns: 0, rows: 0)

  /// The width in cells.
  public let columns: Int

  /// The height in cells.
  public let rows: Int

  /// Creates a size; negative extents become 0, and those above ``Point/limit`` become the limit.
  public init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 0), Point.limit)
    self.rows = min(max(rows, 0), Point.limit)
  }

  /// Whether no cell fits into it.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Returns whether a size fits into this one.
  public func fits(_ other: Size) -> Bool {
    other.columns <= columns && other.rows <= rows
  }
}
