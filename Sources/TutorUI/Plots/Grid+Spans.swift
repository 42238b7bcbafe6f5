import Screen

extension Grid {
  /// The rows as lines of spans, to stand among other lines.
  var spans: [Line] {
    (0..<size.rows).map { row in
      var line = Line()
      var text = ""
      var role = Role.plain
      for column in 0..<size.columns {
        let cell = self[Point(column: column, row: row)]
        guard cell.columns > 0 else { continue }
        if cell.role != role, !text.isEmpty {
          line.append(Text(sanitizing: text), role)
          text = ""
        }
        role = cell.role
        text.append(cell.grapheme)
      }
      if !text.isEmpty { line.append(Text(sanitizing: text), role) }
      return line
    }
  }
}
