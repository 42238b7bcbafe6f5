import Screen

/// The lines between the boxes of a layout.
///
/// Lines of one node, or to one node, join; where others cross, the horizontal one passes behind.
struct WireDrawing {
  /// What passes through a cell.
  private struct Crossroads {
    /// Where lines leave the cell.
    var directions: LineDirections = []
    /// Whether the lines of every node only pass, up and down or to left and right.
    var onlyPass = true
    var isBlamed = false
  }

  private let layout: GraphLayout
  private let blamed: Set<LayeredGraph.Edge>
  private var cells: [Crossroads]

  init(_ layout: GraphLayout, blamed: Set<LayeredGraph.Edge>) {
    self.layout = layout
    self.blamed = blamed
    cells = Array(repeating: Crossroads(), count: layout.size.columns * layout.size.rows)
    var wires = Array(repeating: [GraphLayout.Wire](), count: layout.boxes.count)
    for wire in layout.wires { wires[wire.from].append(wire) }
    var own = Array(repeating: LineDirections(), count: cells.count)
    for node in wires where !node.isEmpty {
      var touched: [Int] = []
      for wire in node { follow(wire, own: &own, touched: &touched) }
      for cell in touched where !own[cell].isEmpty {
        cells[cell].directions.formUnion(own[cell])
        if own[cell] != .vertical, own[cell] != .horizontal { cells[cell].onlyPass = false }
        own[cell] = []
      }
    }
  }

  func draw(on grid: inout Grid, glyphs: Glyphs) {
    func signs(_ role: Role) -> [Cell] {
      (0..<16).map {
        Cell(glyphs.line(LineDirections(rawValue: $0)).string.first ?? " ", role: role)
      }
    }
    let (edge, blame) = (signs(.edge), signs(.blamed))
    for (index, cell) in cells.enumerated() where !cell.directions.isEmpty {
      let passes = cell.onlyPass && cell.directions.contains(.vertical)
      let directions = Int((passes ? .vertical : cell.directions).rawValue)
      let (row, column) = index.quotientAndRemainder(dividingBy: layout.size.columns)
      grid[Point(column: column, row: row)] = cell.isBlamed ? blame[directions] : edge[directions]
    }
    for wire in layout.wires {
      guard let to = wire.to, let end = wire.corners.last else { continue }
      if blamed.contains(LayeredGraph.Edge(from: wire.from, to: to)) {
        // The sign may take two columns; it never covers the box.
        grid.write(glyphs.wrong.prefix(columns: 1), at: end, role: .blamed)
      } else if !blamed.contains(where: { $0.to == to }) {
        grid.write(glyphs.marker, at: end, role: .edge)
      }
    }
  }

  /// Adds the lines of a wire to those of its node.
  private mutating func follow(
    _ wire: GraphLayout.Wire, own: inout [LineDirections], touched: inout [Int]
  ) {
    let isBlamed = blamed.contains { $0.from == wire.from && wire.ends.contains($0.to) }
    func add(_ direction: LineDirections, at point: Point) {
      guard Rect(size: layout.size).contains(point) else { return }
      let cell = point.row * layout.size.columns + point.column
      own[cell].insert(direction)
      touched.append(cell)
      if isBlamed { cells[cell].isBlamed = true }
    }
    for (start, end) in zip(wire.corners, wire.corners.dropFirst()) {
      let columns = (end.column - start.column).signum()
      let rows = (end.row - start.row).signum()
      let forward: LineDirections = columns > 0 ? .right : rows > 0 ? .down : .up
      let backward: LineDirections = columns > 0 ? .left : rows > 0 ? .up : .down
      var point = start
      while point != end {
        add(forward, at: point)
        point = point.moved(columns: columns, rows: rows)
        add(backward, at: point)
      }
    }
    // The first and the last cell touch what they connect.
    if let first = wire.corners.first { add(.left, at: first) }
    if let last = wire.corners.last { add(.right, at: last) }
  }
}
