import Screen

/// The part of a drawing that is on the screen, with what of it is in sight around a node.
struct PictureWindow: Hashable, Sendable {
  /// The part.
  let part: Rect
  /// Whether there is more to each side.
  let hasMore: LineDirections

  /// Chooses the part of a drawing that shows a rectangle, as near to its middle as possible.
  init(of size: Size, room: Size, showing focus: Rect) {
    func first(_ middle: Int, _ whole: Int, _ shown: Int) -> Int {
      min(max(middle - shown / 2, 0), max(whole - shown, 0))
    }
    part = Rect(
      column: first(focus.column + focus.columns / 2, size.columns, room.columns),
      row: first(focus.row + focus.rows / 2, size.rows, room.rows),
      columns: min(room.columns, size.columns), rows: min(room.rows, size.rows))
    var hasMore: LineDirections = []
    if part.column > 0 { hasMore.insert(.left) }
    if part.endColumn < size.columns { hasMore.insert(.right) }
    if part.row > 0 { hasMore.insert(.up) }
    if part.endRow < size.rows { hasMore.insert(.down) }
    self.hasMore = hasMore
  }
}
