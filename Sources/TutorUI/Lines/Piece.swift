import Screen

/// What a line is made of.
enum Piece: Hashable, Sendable {
  case span(Span)
  /// A part of a row of a picture.
  case cells([Cell])

  /// The columns that it takes.
  var width: Int {
    switch self {
    case .span(let span): span.text.width
    case .cells(let cells): cells.count
    }
  }

  /// Draws it and returns the columns it took.
  func draw(on grid: inout Grid, at point: Point, maxColumns: Int) -> Int {
    switch self {
    case .span(let span):
      grid.write(span.text, at: point, role: span.role, maxColumns: maxColumns)
    case .cells(let cells):
      grid.write(cells, at: point, maxColumns: maxColumns)
    }
  }
}
