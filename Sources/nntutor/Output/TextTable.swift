import Screen

/// Rows of cells under one another.
struct TextTable {
  /// On which side a column's cells stand.
  let alignments: [Text.Alignment]
  /// The rows, each with as many cells as there are alignments.
  private(set) var rows: [[Text]] = []

  /// Creates a table without rows.
  init(_ alignments: [Text.Alignment]) {
    self.alignments = alignments
  }

  /// Adds a row.
  mutating func append(_ cells: [Text]) { rows.append(cells) }

  /// The widest cell of each column.
  var widths: [Int] {
    alignments.indices.map { column in
      rows.map { column < $0.count ? $0[column].width : 0 }.max() ?? 0
    }
  }

  /// The rows as lines, two spaces between the columns, nothing behind the last.
  ///
  /// - Parameter limits: The most columns of the screen that a column of the table may take.
  func lines(limits: [Int: Int] = [:], ellipsis: Text) -> [Text] {
    let widths = widths.enumerated().map { min($0.element, limits[$0.offset] ?? $0.element) }
    return rows.map { row in
      var cells = zip(zip(row, alignments), widths).map { cell, width in
        Wrapping.truncated(cell.0, width: width, mark: ellipsis)
          .padded(to: width, alignment: cell.1)
      }
      if alignments.last == .left, let last = row.last, let width = widths.last {
        cells[cells.count - 1] = Wrapping.truncated(last, width: width, mark: ellipsis)
      }
      return cells.joined(separator: .spaces(2))
    }
  }
}
