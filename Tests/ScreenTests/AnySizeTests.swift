import Screen
import TestSupport
import Testing

/// Every operation at every small size: nothing traps, nothing leaves the grid, no half character.
@Suite("Any size")
struct AnySizeTests {
  static let sizes = (0...30).flatMap { columns in
    (0...10).map { Size(columns: columns, rows: $0) }
  }

  /// Checks that wide characters are whole.
  private func expectWhole(_ grid: Grid) {
    for row in 0..<grid.size.rows {
      for column in 0..<grid.size.columns {
        let cell = grid[Point(column: column, row: row)]
        let before = grid[Point(column: column - 1, row: row)]
        let after = grid[Point(column: column + 1, row: row)]
        if cell.columns == 0 { #expect(column > 0 && before.columns == 2) }
        if cell.columns == 2 { #expect(column + 1 < grid.size.columns && after.columns == 0) }
      }
    }
  }

  @Test("Every way of drawing works at every size")
  func everySize() {
    for size in Self.sizes {
      var grid = Grid(size: size)
      var source = Grid(size: Size(columns: 7, rows: 3))
      source.fill(source.bounds, with: "語", role: .hint)
      for column in [-Int.max, -3, -1, 0, 1, size.columns - 1, size.columns, Int.max] {
        for row in [-Int.max, -1, 0, size.rows - 1, size.rows, Int.max] {
          let point = Point(column: column, row: row)
          grid.write("a日本b語", at: point, role: .title)
          grid.write("日本", at: point, maxColumns: 3)
          grid.draw(source, at: point)
          grid.fill(Rect(origin: point, size: Size(columns: 3, rows: 2)), with: "日")
          grid.paint(Rect(origin: point, size: Size(columns: 4, rows: 2)), role: .key)
          grid[point] = Cell("日")
        }
      }
      expectWhole(grid)
      let dumped = grid.dump().split(separator: "\n", omittingEmptySubsequences: false)
      expectEqual(dumped.firstIndex(of: "-- roles"), size.rows)
      #expect((0..<size.rows).allSatisfy { grid.rowText($0).width <= size.columns })
      let ascii = Frame(grid: grid, cursor: Point(column: 3, row: 3)).transliterated()
      expectEqual(ascii.grid.size, size)
      expectWhole(ascii.grid)
    }
  }

  @Test("Sizes and points beyond all reason are cut to the limit")
  func extremes() {
    expectEqual(Size(columns: -1, rows: .min), .zero)
    expectEqual(
      Size(columns: .max, rows: .max), Size(columns: Point.limit, rows: Point.limit))
    expectEqual(Grid(size: Size(columns: .max, rows: 0)).size, Size(columns: 2_000, rows: 0))
    expectEqual(
      Point(column: .max, row: .min).moved(columns: .max, rows: .min),
      Point(column: Point.limit, row: -Point.limit))
  }
}
