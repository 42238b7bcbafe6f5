import Screen

extension Line {
  /// Reads the cells of a row of a grid, from one column to another.
  init(_ grid: Grid, row: Int, columns: Range<Int>) {
    self.init()
    var text = ""
    var role = Role.plain
    for column in columns {
      let cell = grid[Point(column: column, row: row)]
      guard cell.columns > 0 else { continue }
      if cell.role != role, !text.isEmpty {
        append(Text(sanitizing: text), role)
        text = ""
      }
      role = cell.role
      text.append(cell.grapheme)
    }
    if !text.isEmpty { append(Text(sanitizing: text), role) }
  }
}
