extension Frame {
  /// Returns the frame in ASCII, for a terminal without UTF-8.
  ///
  /// A character whose transliteration takes more columns pushes what follows on its row to the
  /// right, until the row's next spaces beyond a first one take up the difference; so columns stay
  /// aligned wherever there is room. The cursor goes with its character.
  public func transliterated() -> Frame {
    var result = Frame(
      grid: Grid(size: grid.size), cursor: cursor, title: Glyphs.asciiText(title))
    for row in 0..<grid.size.rows {
      let columns = transliterate(row, into: &result.grid)
      if let cursor, cursor.row == row, columns.indices.contains(cursor.column) {
        let column = min(columns[cursor.column], max(grid.size.columns - 1, 0))
        result.cursor = Point(column: column, row: row)
      }
    }
    return result
  }

  /// Writes a row and returns, for every column, where it went.
  private func transliterate(_ row: Int, into target: inout Grid) -> [Int] {
    var places: [Int] = []
    var next = 0
    var afterSpace = false
    for column in 0..<grid.size.columns {
      let cell = grid[Point(column: column, row: row)]
      places.append(next)
      if cell.columns == 0 { continue }
      let isSpace = cell.grapheme == " "
      if isSpace && afterSpace && next > column { continue }
      afterSpace = isSpace
      let ascii = Transliteration.ascii(cell.grapheme)
      let text = Text(sanitizing: ascii).padded(to: cell.columns)
      target.write(text, at: Point(column: next, row: row), role: cell.role)
      next += text.width
    }
    return places
  }
}
