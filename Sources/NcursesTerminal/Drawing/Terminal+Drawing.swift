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
    for row in 0..<shown.rows where before.map({ frame.grid.hasRow(row, of: $0) }) != true {
      draw(row: row, of: frame.grid, columns: shown.columns)
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

  /// Writes the runs of equal roles.
  ///
  /// What curses gives another width than the cell has stands by itself, so that no disagreement
  /// about a width can move what follows.
  private func draw(row: Int, of grid: Grid, columns: Int) {
    var run = String.UnicodeScalarView()
    var runStart = 0
    var runRole = Role.plain
    func flush() {
      if !run.isEmpty { put(String(run), row: row, column: runStart, role: runRole) }
      run = String.UnicodeScalarView()
    }
    for column in 0..<columns {
      let cell = grid[Point(column: column, row: row)]
      if let scalar = cell.scalar, cell.columns == 1, scalar.isASCII || nnt_width_is_1(scalar.value)
      {
        if cell.role != runRole { flush() }
        if run.isEmpty {
          runStart = column
          runRole = cell.role
        }
        run.append(scalar)
      } else {
        flush()
        if cell.columns > 0 && column + cell.columns <= columns {
          put(drawable(cell), row: row, column: column, role: cell.role)
        }
      }
    }
    flush()
  }

  /// Returns what curses can show in the columns of a cell.
  private func drawable(_ cell: Cell) -> String {
    let text = String(cell.grapheme)
    if Int(nnt_width(text)) == cell.columns { return text }
    return "\u{FFFD}" + String(repeating: " ", count: cell.columns - 1)
  }

  private func put(_ text: String, row: Int, column: Int, role: Role) {
    let style = palette[role]
    nnt_put(Int32(row), Int32(column), text, style.attributes, style.pair)
  }

  private mutating func show(title: Text) {
    guard sequences.hasTitle, title != shownTitle else { return }
    Self.send(ControlSequences.title(title.string))
    shownTitle = title
  }
}
