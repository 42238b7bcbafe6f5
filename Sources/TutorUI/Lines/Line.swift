import Screen

/// A line of a view: pieces one after the other, and where the cursor stands in it, if it does.
struct Line: Hashable, Sendable {
  var pieces: [Piece]
  var cursorColumn: Int?

  init(_ spans: [Span] = [], cursorColumn: Int? = nil) {
    pieces = spans.map { .span($0) }
    self.cursorColumn = cursorColumn
  }

  /// Reads the cells of a row of a grid, from one column to another.
  init(_ grid: Grid, row: Int, columns: Range<Int>) {
    pieces = [.cells(grid.cells(ofRow: row, columns: columns))]
  }

  init(_ text: Text, _ role: Role = .plain) {
    self.init([Span(text, role)])
  }

  /// The columns that the line takes.
  var width: Int { pieces.reduce(0) { $0 + $1.width } }

  /// Adds a span.
  mutating func append(_ text: Text, _ role: Role = .plain) {
    pieces.append(.span(Span(text, role)))
  }

  /// Adds spaces up to a column; one space at least where the line is already longer.
  mutating func pad(to column: Int) {
    append(.spaces(max(column - width, 1)))
  }

  /// Returns the line moved to the right.
  func indented(by columns: Int) -> Line {
    var line = Line([Span(.spaces(columns))], cursorColumn: cursorColumn.map { $0 + columns })
    line.pieces += pieces
    return line
  }

  /// Draws the line, cut at the width of the rectangle.
  func draw(on grid: inout Grid, at point: Point, maxColumns: Int) {
    var column = 0
    for piece in pieces {
      guard column < maxColumns else { return }
      column += piece.draw(
        on: &grid, at: point.moved(columns: column), maxColumns: maxColumns - column)
    }
  }
}
