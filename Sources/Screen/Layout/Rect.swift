/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
  /// The top left cell.
  public let origin: Point

  /// The extent.
  public let size: Size

  /// Creates a rectangle.
  public init(origin: Point = .zero, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// Creates a rectangle from its four numbers.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  /// The leftmost column.
  public var column: Int { origin.column }

  /// The topmost row.
  public var row: Int { origin.row }

  /// The width in cells.
  public var columns: Int { size.columns }

  /// The height in cells.
  public var rows: Int { size.rows }

  /// The column after the last one.
  public var endColumn: Int { origin.column + size.columns }

  /// The row after the last one.
  public var endRow: Int { origin.row + size.rows }

  /// Whether it holds no cell.
  public var isEmpty: Bool { size.isEmpty }

  /// Returns whether a cell lies inside.
  public func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }

  /// Returns whether every cell of another rectangle lies inside; an empty one always does.
  public func contains(_ other: Rect) -> Bool {
    other.isEmpty
      || (other.column >= column && other.endColumn <= endColumn && other.row >= row
        && other.endRow <= endRow)
  }

  /// Returns the cells that belong to both; empty, and at a corner of this one, if there are none.
  public func intersection(_ other: Rect) -> Rect {
    let left = min(max(column, other.column), endColumn)
    let top = min(max(row, other.row), endRow)
    return Rect(
      column: left, row: top, columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - top)
  }
}
