/// Dividing a rectangle.
///
/// All of these saturate: asked for more than there is, or for less than nothing, they give what
/// there is, or nothing. The parts never overlap, never leave the rectangle, and together are it.
extension Rect {
  /// Returns the upper rows and what is left below them.
  public func splitTop(_ count: Int) -> (top: Rect, rest: Rect) {
    let count = min(max(count, 0), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: count),
      Rect(column: column, row: row + count, columns: columns, rows: rows - count)
    )
  }

  /// Returns the lower rows and what is left above them.
  public func splitBottom(_ count: Int) -> (rest: Rect, bottom: Rect) {
    let parts = splitTop(rows - min(max(count, 0), rows))
    return (parts.top, parts.rest)
  }

  /// Returns the left columns and what is left to the right of them.
  public func splitLeft(_ count: Int) -> (left: Rect, rest: Rect) {
    let count = min(max(count, 0), columns)
    return (
      Rect(column: column, row: row, columns: count, rows: rows),
      Rect(column: column + count, row: row, columns: columns - count, rows: rows)
    )
  }

  /// Returns the right columns and what is left to the left of them.
  public func splitRight(_ count: Int) -> (rest: Rect, right: Rect) {
    let parts = splitLeft(columns - min(max(count, 0), columns))
    return (parts.left, parts.rest)
  }

  /// Returns the rectangle without a margin on each side; a negative margin counts as none.
  ///
  /// Where the margins meet, what is left is empty and still inside.
  public func inset(columns horizontal: Int, rows vertical: Int) -> Rect {
    let left = min(max(horizontal, 0), columns)
    let top = min(max(vertical, 0), rows)
    return Rect(
      column: column + left, row: row + top, columns: columns - left - left,
      rows: rows - top - top)
  }

  /// Returns the rectangle without a margin of the same width on all four sides.
  public func inset(by margin: Int) -> Rect {
    inset(columns: margin, rows: margin)
  }

  /// Returns a rectangle of a size in the middle, cut to fit inside.
  public func centred(_ size: Size) -> Rect {
    let width = min(size.columns, columns)
    let height = min(size.rows, rows)
    return Rect(
      column: column + (columns - width) / 2, row: row + (rows - height) / 2, columns: width,
      rows: height)
  }
}
