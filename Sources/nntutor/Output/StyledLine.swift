import Screen

/// A row of a grid as text for a terminal, with the escape sequences for how its roles look.
enum StyledLine {
  /// Returns the row with sequences of ECMA-48, each run of equal looks in its own.
  static func text(_ grid: Grid, row: Int, theme: Theme) -> String {
    var text = ""
    var current = Attributes()
    let end = grid.rowText(row).width
    for column in 0..<end {
      let cell = grid[Point(column: column, row: row)]
      guard cell.columns > 0 else { continue }
      let attributes = theme[cell.role]
      if attributes != current { text += sequence(attributes) }
      current = attributes
      text.append(cell.grapheme)
    }
    return current == Attributes() ? text : text + sequence(Attributes())
  }

  /// The sequence that sets attributes, whatever they were before.
  private static func sequence(_ attributes: Attributes) -> String {
    var codes = [0]
    if attributes.bold { codes.append(1) }
    if attributes.dim { codes.append(2) }
    if attributes.underline { codes.append(4) }
    if attributes.reverse { codes.append(7) }
    if let colour = attributes.foreground { codes.append(30 + colour.rawValue) }
    return "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m"
  }
}
