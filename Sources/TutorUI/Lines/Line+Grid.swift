import Screen

extension Line {
  /// Reads the cells of a row of a grid, from one column to another.
  init(_ grid: Grid, row: Int, columns: Range<Int>) {
    self.init(grid.runs(ofRow: row, columns: columns).map { Span($0.text, $0.role) })
  }
}

extension Grid {
  /// The rows as lines, to stand among other lines.
  var lines: [Line] {
    (0..<size.rows).map { Line(self, row: $0, columns: 0..<size.columns) }
  }
}
