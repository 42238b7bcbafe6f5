import Screen

/// All of a large graph, small: the names where there is room for them, else a sign a node, and a
/// frame around the part that is seen from near.
struct GraphOverview {
  private let layout: GraphLayout
  private let nodes: [GraphNode]
  private let part: Rect
  private let glyphs: Glyphs

  /// The cells around one, itself first, then the nearest.
  private static let surroundings = (-4...4).flatMap { rows in
    (-8...8).map { (columns: $0, rows: rows) }
  }
  .sorted { left, right in
    let distances = [left, right].map { abs($0.columns) + 2 * abs($0.rows) }
    return distances[0] < distances[1]
  }

  /// Prepares the overview of a drawing.
  ///
  /// - Parameters:
  ///   - nodes: The nodes of the layout's boxes, their labels the names alone.
  ///   - part: What is seen of the drawing from near.
  init(_ layout: GraphLayout, nodes: [GraphNode], part: Rect, glyphs: Glyphs) {
    self.layout = layout
    self.nodes = nodes
    self.part = part
    self.glyphs = glyphs
  }

  /// Draws it into a size, or a smaller one where the graph needs no more.
  ///
  /// - Returns: The drawing, and where the node that the learner looks at stands.
  func drawing(in room: Size) -> (grid: Grid, focus: Point?) {
    let size = Size(
      columns: min(room.columns, layout.size.columns + 2),
      rows: min(room.rows, layout.size.rows + 2))
    var grid = Grid(size: size)
    let inside = Rect(size: size).inset(columns: 1, rows: 1)
    guard !inside.isEmpty else { return (grid, nil) }
    /// Where a place of the drawing lies.
    func place(_ column: Int, _ row: Int) -> Point {
      inside.origin.moved(
        columns: column * inside.columns / max(layout.size.columns, 1),
        rows: row * inside.rows / max(layout.size.rows, 1))
    }
    drawFrame(from: place(part.column, part.row), to: place(part.endColumn, part.endRow), &grid)
    var taken: Set<Point> = []
    var focus: Point?
    // Those that stand out come first, so that others give way.
    let order = nodes.indices.sorted { left, right in
      (importance(nodes[left]), right) > (importance(nodes[right]), left)
    }
    for index in order where layout.boxes.indices.contains(index) {
      let box = layout.boxes[index]
      let middle = place(box.column + box.columns / 2, box.row + box.rows / 2)
      let sign = sign(nodes[index])
      // What stands out does so without colour too.
      let name = nodes[index].mark == .none ? nodes[index].label : sign + nodes[index].label
      func isFree(_ text: Text, around point: Point) -> Bool {
        let wanted = cells(
          of: text, around: point, in: inside, padded: text.width > 1 || point != middle)
        return !wanted.isEmpty && taken.isDisjoint(with: wanted)
      }
      let text = isFree(name, around: middle) ? name : sign
      // Where another one stands already, the nearest free cell is near enough.
      let spot =
        Self.surroundings.lazy.map { middle.moved(columns: $0.columns, rows: $0.rows) }
        .first { inside.contains($0) && isFree(text, around: $0) }
      guard let spot else { continue }
      let covered = cells(of: text, around: spot, in: inside, padded: false)
      guard let start = covered.first else { continue }
      taken.formUnion(covered)
      grid.write(text, at: start, role: role(nodes[index]))
      if nodes[index].mark == .walked { focus = start }
    }
    return (grid, focus)
  }

  /// The cells of a text around a point, with one free cell on each side if padded; none where it
  /// would leave the picture.
  private func cells(of text: Text, around middle: Point, in inside: Rect, padded: Bool) -> [Point]
  {
    let start = middle.column - text.width / 2
    guard text.width > 0, start >= inside.column, start + text.width <= inside.endColumn else {
      return []
    }
    let margin = padded ? 1 : 0
    return (start - margin..<start + text.width + margin).map { Point(column: $0, row: middle.row) }
  }

  private func importance(_ node: GraphNode) -> Int {
    node.mark.rawValue * 4 + (node.isBlamed ? 2 : 0) + (node.isGiven ? 0 : 1)
  }

  private func role(_ node: GraphNode) -> Role {
    if node.mark != .none { return .focusedNode }
    return node.isBlamed ? .blamed : node.isGiven ? .node : .formula
  }

  private func sign(_ node: GraphNode) -> Text {
    if node.mark == .walked { return glyphs.isASCII ? "@" : "◆" }
    if node.mark == .asked { return "?" }
    if node.isBlamed { return glyphs.wrong.prefix(columns: 1) }
    return node.isGiven ? (glyphs.isASCII ? "." : "·") : glyphs.circle
  }

  /// Draws a frame around the cells from a point to before another.
  private func drawFrame(from start: Point, to end: Point, _ grid: inout Grid) {
    let last = end
    let across = glyphs.horizontal.repeated(max(last.column - start.column, 0))
    let (top, left) = (start.row - 1, start.column - 1)
    grid.write(
      glyphs.topLeft + across + glyphs.topRight, at: Point(column: left, row: top), role: .edge)
    for row in start.row..<max(last.row, start.row) {
      grid.write(glyphs.vertical, at: Point(column: left, row: row), role: .edge)
      grid.write(glyphs.vertical, at: Point(column: last.column, row: row), role: .edge)
    }
    grid.write(
      glyphs.bottomLeft + across + glyphs.bottomRight, at: Point(column: left, row: last.row),
      role: .edge)
  }
}
