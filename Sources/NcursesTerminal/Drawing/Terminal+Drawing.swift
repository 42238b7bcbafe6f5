import CNcurses
public import Screen

extension Terminal {
  /// Shows a frame; only cells that have changed are sent.
  ///
  /// Without UTF-8 it is shown as ``Frame/transliterated()``. If the terminal is smaller than the
  /// frame, its top left part is shown, and ``nextEvent()`` will tell the size.
  public mutating func draw(_ frame: Frame) {
    let size = Self.adoptSize()
    let frame = capabilities.utf8 ? frame : frame.transliterated()
    let shown = Rect(size: size).intersection(frame.grid.bounds)
    // Curses keeps what it was told; after a change of the size, colours or a stop it is told anew.
    let before = nnt_has_forgotten_screen() || shownPart != shown ? nil : shownGrid
    if before == nil { nnt_begin_frame() }
    for row in 0..<shown.rows {
      guard let columns = frame.grid.changedColumns(ofRow: row, since: before) else { continue }
      draw(row: row, of: frame.grid, columns: columns.clamped(to: 0..<shown.columns))
    }
    (shownGrid, shownPart) = (frame.grid, shown)
    if let cursor = frame.cursor, Rect(size: size).contains(cursor) {
      nnt_end_frame(Int32(cursor.row), Int32(cursor.column))
    } else {
      nnt_end_frame(-1, -1)
    }
    show(title: frame.title.singleLine)
  }

  /// Makes the next frame draw every cell, in case something else has written on the screen.
  public mutating func redraw() {
    nnt_forget_screen()
  }

  /// Shows further frames with or without colours, if the terminal has them.
  public mutating func useColours(_ wanted: Bool) {
    guard wanted != palette.coloursWanted else { return }
    palette = Palette(coloursWanted: wanted)
    capabilities.colours = palette.hasColours
    redraw()
  }

  /// Tells curses the cells of a part of a row.
  ///
  /// What curses gives another width than the cell has, and a character of several scalars, stands
  /// by itself, so that no disagreement about a width can move what follows.
  private func draw(row: Int, of grid: Grid, columns: Range<Int>) {
    var run: [cchar_t] = []
    run.reserveCapacity(columns.count)
    var runStart = columns.lowerBound
    func flush(next: Int) {
      if !run.isEmpty { nnt_put_cells(Int32(row), Int32(runStart), run, Int32(run.count)) }
      run.removeAll(keepingCapacity: true)
      runStart = next
    }
    var role = Role.plain
    var style = palette[role]
    for column in columns {
      let cell = grid[Point(column: column, row: row)]
      if cell.role != role { (role, style) = (cell.role, palette[cell.role]) }
      if let scalar = cell.scalar, cell.columns == 1, scalar.isASCII || nnt_width_is_1(scalar.value)
      {
        run.append(nnt_cell(scalar.value, style.attributes, style.pair))
      } else {
        flush(next: column + 1)
        guard cell.columns > 0 else { continue }
        // Half of a wide character at the edge of a terminal that is smaller than the frame.
        let text = column + cell.columns <= columns.upperBound ? drawable(cell) : " "
        nnt_put(Int32(row), Int32(column), text, style.attributes, style.pair)
      }
    }
    flush(next: columns.upperBound)
  }

  /// Returns what curses can show in the columns of a cell.
  private func drawable(_ cell: Cell) -> String {
    let text = String(cell.grapheme)
    if Int(nnt_width(text)) == cell.columns { return text }
    return "\u{FFFD}" + String(repeating: " ", count: cell.columns - 1)
  }

  private mutating func show(title: Text) {
    guard sequences.hasTitle, title != shownTitle else { return }
    Self.send(ControlSequences.title(title.string))
    shownTitle = title
  }
}
