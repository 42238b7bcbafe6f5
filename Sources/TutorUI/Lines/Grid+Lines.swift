import Screen

extension Grid {
  /// The rows as lines, to stand among other lines.
  var lines: [Line] {
    (0..<size.rows).map { Line(self, row: $0, columns: 0..<size.columns) }
  }
}
