extension Grid {
  /// Returns what stands on a row from one column to another: each run of cells of one role as text.
  ///
  /// A wide character belongs to the column that it begins in; what is outside the grid is blank.
  public func runs(ofRow row: Int, columns: Range<Int>) -> [(text: Text, role: Role)] {
    var runs: [(Text, Role)] = []
    var scalars = String.UnicodeScalarView()
    var role = Role.plain
    for column in columns {
      let cell = self[Point(column: column, row: row)]
      guard cell.columns > 0 else { continue }
      if cell.role != role, !scalars.isEmpty {
        runs.append((Text(trusted: String(scalars)), role))
        scalars = String.UnicodeScalarView()
      }
      role = cell.role
      if let scalar = cell.scalar {
        scalars.append(scalar)
      } else {
        scalars.append(contentsOf: cell.grapheme.unicodeScalars)
      }
    }
    if !scalars.isEmpty { runs.append((Text(trusted: String(scalars)), role)) }
    return runs
  }
}
