import Screen

/// A drawing that is wider than the page, in parts to be shown below each other, the left one first.
///
/// It is cut where layers begin. A line that goes on in the next part keeps its row, and ends with
/// the name of the node that it leads to, or of the one that it comes from where it only passes the
/// next layer; there that name stands at its start too.
///
///                  ┌ 2 ┐
///     1 [x] 13 ─┬─▸│ u ├─┬▸ v
///               │  └ 7 ┘ ├─ u
///               └────────── x
///
///        ┌ 3 ┐   ┌ 9 ┐
///       ▸│ v ├──▸│ w ├─┬─▸ s
///        └ 6 ┘   └ 1 ┘ │
///     u ───────────────┘
///     x ────────────────── x
struct GraphBands {
  private let drawing: GraphDrawing
  private let names: [Text]
  private let glyphs: Glyphs

  /// Prepares the parts of a drawing without anything written at its edges.
  ///
  /// - Parameter names: The names of its nodes.
  init(_ drawing: GraphDrawing, names: [Text], glyphs: Glyphs) {
    self.drawing = drawing
    self.names = names
    self.glyphs = glyphs
  }

  /// What is said of a line where the drawing is cut.
  private struct Crossing {
    var row: Int
    var name: Text
    /// Whether it goes on beyond the layer that begins here.
    var passes: Bool
  }

  /// Returns the parts for a width; nil where a layer is wider.
  func parts(columns: Int) -> [Grid]? {
    let layout = drawing.layout
    guard layout.size == drawing.grid.size else { return nil }
    let ends = layout.layers.dropFirst().compactMap { layer in
      // The head of an arrow stands before its box, and belongs to it.
      layer.map { layout.boxes[$0].column - 1 }.min()
    }
    var parts: [Grid] = []
    var start = 0
    while true {
      let before = crossings(at: start)
      let left = before.filter(\.passes).map { $0.name.width + 1 }.max() ?? 0
      func width(to end: Int) -> Int {
        left + end - start + margin(crossings(at: end))
      }
      let whole = layout.size.columns
      let end = width(to: whole) <= columns ? whole : ends.last { width(to: $0) <= columns }
      guard let end, end > start else { return nil }
      parts.append(part(start..<end, before: before, left: left, width: width(to: end)))
      if end == whole { return parts }
      start = end
    }
  }

  /// The columns that the names of lines to the next part take, each after an arrow.
  private func margin(_ crossings: [Crossing]) -> Int {
    crossings.map { $0.name.width + 2 }.max() ?? 0
  }

  /// The lines that the drawing is cut through before a column: those whose piece between two layers
  /// ends there.
  private func crossings(at column: Int) -> [Crossing] {
    var crossings: [Int: Crossing] = [:]
    for wire in drawing.layout.wires {
      guard let end = wire.corners.last, end.column == column else { continue }
      crossings[end.row] = Crossing(
        row: end.row, name: names[wire.to ?? wire.from], passes: wire.to == nil)
    }
    return crossings.values.sorted { $0.row < $1.row }
  }

  /// A part without the empty rows above and below it.
  private func part(
    _ columns: Range<Int>, before: [Crossing], left: Int, width: Int
  ) -> Grid {
    let after = crossings(at: columns.upperBound)
    let used = (0..<drawing.grid.size.rows).filter { row in
      columns.contains { drawing.grid[Point(column: $0, row: row)].grapheme != " " }
    }
    let top = used.first ?? 0
    var grid = Grid(size: Size(columns: width, rows: (used.last ?? top) + 1 - top))
    for row in 0..<grid.size.rows {
      for column in 0..<columns.count {
        grid[Point(column: left + column, row: row)] =
          drawing.grid[Point(column: columns.lowerBound + column, row: top + row)]
      }
    }
    for crossing in before where crossing.passes {
      let start = Point(column: left - crossing.name.width - 1, row: crossing.row - top)
      grid.write(crossing.name, at: start, role: .dim)
    }
    for crossing in after {
      let end = Point(column: left + columns.count, row: crossing.row - top)
      let arrow = crossing.passes ? glyphs.horizontal : glyphs.marker
      grid.write(arrow, at: end, role: .edge)
      grid.write(crossing.name, at: end.moved(columns: 2), role: .dim)
    }
    return grid
  }
}
