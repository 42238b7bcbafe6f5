extension Grid {
  /// Returns the rows as text and, below them, where which role is: what tests compare with
  /// literal text.
  ///
  /// Spaces at the end of a row are left out. Then come the runs of cells whose role is not plain,
  /// by row, as `row:first-last role`, counted from 0.
  ///
  ///     h = 1.2
  ///
  ///     -- roles
  ///     0:4-6 correct
  public func dump() -> String {
    var lines = (0..<size.rows).map { rowText($0).string }
    lines.append("-- roles")
    for row in 0..<size.rows { lines += roleRuns(row) }
    return lines.joined(separator: "\n")
  }

  /// Returns the text of a row without the spaces at its end; empty outside the grid.
  public func rowText(_ row: Int) -> Text {
    var text = ""
    for column in 0..<size.columns {
      let cell = self[Point(column: column, row: row)]
      if cell.columns > 0 { text.append(cell.grapheme) }
    }
    while text.last == " " { text.removeLast() }
    return Text(trusted: text)
  }

  private func roleRuns(_ row: Int) -> [String] {
    var runs: [String] = []
    var start = 0
    for column in 0..<size.columns {
      let role = self[Point(column: column, row: row)].role
      let next = column + 1
      if next < size.columns, self[Point(column: next, row: row)].role == role { continue }
      if role != .plain {
        let place = start == column ? "\(start)" : "\(start)-\(column)"
        runs.append("\(row):\(place) \(role.rawValue)")
      }
      start = next
    }
    return runs
  }
}
