extension Grid {
  /// Writes a text on one row and returns the columns it took, to write on after it.
  ///
  /// What lies left of the grid is skipped and counts; what does not fit at the right, in the grid
  /// or in `maxColumns`, is left out and does not count. A wide character of which only the right
  /// half would be seen becomes a space. Newlines are written as spaces.
  @discardableResult
  public mutating func write(
    _ text: Text, at point: Point, role: Role = .plain, maxColumns: Int? = nil
  ) -> Int {
    guard point.row >= 0, point.row < size.rows else { return 0 }
    let room = min(size.columns - point.column, maxColumns ?? Point.limit)
    var used = 0
    if let columns = DisplayWidth.ofPlain(text.string) {
      let shown = max(min(columns, room), 0)
      let skipped = min(max(-point.column, 0), shown)
      let start = point.moved(columns: skipped)
      let bytes = text.string.utf8
      let count = shown - skipped
      // In ASCII the bytes are the scalars, and nothing is decoded.
      if columns == bytes.count {
        let scalars = bytes.dropFirst(skipped).lazy.map { Unicode.Scalar($0) }
        writePlain(scalars, count: count, at: start, role: role)
      } else {
        let scalars = text.string.unicodeScalars.dropFirst(skipped)
        writePlain(scalars, count: count, at: start, role: role)
      }
      return shown
    }
    for character in text.string {
      let character = character == "\n" ? " " : character
      let columns = DisplayWidth.of(character)
      if columns == 0 { continue }
      guard used + columns <= room else { break }
      let place = point.moved(columns: used)
      if place.column == -1 && columns == 2 {
        self[.init(column: 0, row: point.row)] = Cell(" ", role: role)
      } else {
        self[place] = Cell(trusted: character, columns: columns, role: role)
      }
      used += columns
    }
    return used
  }

  /// Writes cells on one row and returns the columns they took, as text is written.
  @discardableResult
  public mutating func write(
    _ cells: [Cell], at point: Point, maxColumns: Int? = nil
  ) -> Int {
    guard point.row >= 0, point.row < size.rows else { return 0 }
    let room = min(size.columns - point.column, maxColumns ?? Point.limit)
    let shown = max(min(cells.count, room), 0)
    let skipped = min(max(-point.column, 0), shown)
    writeRow(cells[skipped..<shown], at: point.moved(columns: skipped))
    return shown
  }

  /// Writes lines below each other into a rectangle and returns the rows they took.
  @discardableResult
  public mutating func write(_ lines: [Text], in rect: Rect, role: Role = .plain) -> Int {
    for (offset, line) in lines.prefix(rect.rows).enumerated() {
      write(line, at: rect.origin.moved(rows: offset), role: role, maxColumns: rect.columns)
    }
    return min(lines.count, rect.rows)
  }

  /// Fills a rectangle with one character.
  ///
  /// A wide character goes in pairs of cells; a column left over gets a space.
  public mutating func fill(_ rect: Rect, with grapheme: Character = " ", role: Role = .plain) {
    let area = bounds.intersection(rect)
    let cell = Cell(grapheme, role: role)
    for row in area.row..<area.endRow {
      for column in stride(from: area.column, to: area.endColumn, by: cell.columns) {
        let fits = column + cell.columns <= area.endColumn
        self[Point(column: column, row: row)] = fits ? cell : Cell(" ", role: role)
      }
    }
  }

  /// Draws another grid with its top left corner at a point, only inside a rectangle if given.
  ///
  /// With a negative row it shows a part further down, which is how a long text scrolls.
  public mutating func draw(_ other: Grid, at point: Point, clippedTo clip: Rect? = nil) {
    let target = Rect(origin: point, size: other.size)
    let area = bounds.intersection(clip ?? bounds).intersection(target)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        let cell = other[Point(column: column - point.column, row: row - point.row)]
        // The right half comes with the left; without the left it is only a space.
        if cell.columns == 0 && column > area.column { continue }
        let fits = column + cell.columns <= area.endColumn
        self[Point(column: column, row: row)] = fits ? cell : Cell(" ", role: cell.role)
      }
    }
  }
}
