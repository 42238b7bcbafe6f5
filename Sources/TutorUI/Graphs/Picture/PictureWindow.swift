import Screen

/// The part of a drawing that is on the screen, with what of it is in sight around a node.
struct PictureWindow: Hashable, Sendable {
  /// The part.
  let part: Rect

  /// Chooses the part of a drawing that shows a rectangle, as near to its middle as possible.
  init(of size: Size, room: Size, showing focus: Rect) {
    func first(_ middle: Int, _ whole: Int, _ shown: Int) -> Int {
      min(max(middle - shown / 2, 0), max(whole - shown, 0))
    }
    part = Rect(
      column: first(focus.column + focus.columns / 2, size.columns, room.columns),
      row: first(focus.row + focus.rows / 2, size.rows, room.rows),
      columns: min(room.columns, size.columns), rows: min(room.rows, size.rows))
  }

  /// How many boxes lie wholly or partly out of sight to each side; one in a corner counts for both
  /// of its sides.
  func hidden(_ boxes: [Rect]) -> (left: Int, right: Int, above: Int, below: Int) {
    func count(_ isHidden: (Rect) -> Bool) -> Int { boxes.filter(isHidden).count }
    return (
      count { $0.column < part.column }, count { $0.endColumn > part.endColumn },
      count { $0.row < part.row }, count { $0.endRow > part.endRow }
    )
  }
}
