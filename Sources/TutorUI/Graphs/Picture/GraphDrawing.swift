import Screen

/// A computation graph drawn into a grid: boxes with the value in the upper line and the gradient in
/// the lower one, and lines from left to right.
///
///     ┌ 1 ─┐   ┌─── 2 ───┐
///     │ b  ├──▸│ d = 2·b │
///     └ −4 ┘   └── −2 ───┘
struct GraphDrawing {
  /// The picture.
  private(set) var grid: Grid
  /// Where everything is.
  let layout: GraphLayout

  private var nodes: [GraphNode]
  /// The nodes that edges lead on from.
  private let leading: Set<Int>
  private let glyphs: Glyphs
  private let blamed: Set<LayeredGraph.Edge>
  /// The widest parts of the given nodes in a node's layer, by the node; nothing for those that are
  /// boxes.
  private let given: [Int: GivenWidths]

  /// Draws a graph.
  ///
  /// - Parameters:
  ///   - nodes: The nodes, each after those that it uses.
  ///   - edges: The edges by the positions of their nodes.
  ///   - blamed: The edges on which a mistake was made, all from one node.
  ///   - isDense: Whether given nodes take one line each, `3 [a] −2`, in place of three.
  ///   - layouts: The layouts of what was drawn before.
  init(
    _ nodes: [GraphNode], edges: [LayeredGraph.Edge], blamed: Set<LayeredGraph.Edge> = [],
    isDense: Bool, glyphs: Glyphs, layouts: LayoutMemo? = nil
  ) {
    self.nodes = nodes.map { node in
      var node = node
      if node.isHighlighted { node.label += " " + glyphs.bullet }
      if node.isBlamed { node.label = glyphs.wrong + " " + node.label }
      return node
    }
    self.glyphs = glyphs
    self.blamed = blamed
    let given = isDense ? Self.givenWidths(self.nodes, edges: edges) : [:]
    self.given = given
    let graph = LayeredGraph(
      boxes: self.nodes.enumerated().map { index, node in
        if let given = given[index] {
          return LayeredGraph.Box(columns: given.columns, rows: 1, portRow: 0)
        }
        let widest = max(node.label.width, node.value.width, node.gradient.width)
        return LayeredGraph.Box(
          columns: widest + 4, rows: 3, portRow: 1,
          inset: node.edgeNote.isEmpty ? 0 : node.edgeNote.width + 1)
      }, edges: edges)
    leading = Set(graph.edges.map(\.from))
    layout = layouts?.layout(of: graph) ?? GraphLayout(graph)
    grid = Grid(size: layout.size)
    WireDrawing(layout, blamed: blamed).draw(on: &grid, glyphs: glyphs)
    for node in self.nodes.indices { draw(node) }
  }

  /// Marks a node, which takes no other room.
  mutating func mark(_ node: Int, as mark: GraphNode.Mark) {
    nodes[node].mark = mark
    draw(node)
  }

  private static func givenWidths(
    _ nodes: [GraphNode], edges: [LayeredGraph.Edge]
  ) -> [Int: GivenWidths] {
    // The layers do not depend on how large the boxes are.
    let boxes = nodes.map { _ in LayeredGraph.Box(columns: 0, rows: 0, portRow: 0) }
    let layers = LayeredGraph(boxes: boxes, edges: edges).layers
    let given = Dictionary(grouping: nodes.indices.filter { nodes[$0].isGiven }) { layers[$0] }
    return given.values.reduce(into: [:]) { widths, layer in
      let widest = GivenWidths(layer.map { nodes[$0] })
      for node in layer { widths[node] = widest }
    }
  }

  /// The columns of the parts of given nodes that take one line each.
  private struct GivenWidths {
    var value: Int
    var label: Int
    var gradient: Int

    init(_ nodes: [GraphNode]) {
      value = nodes.map(\.value.width).max() ?? 0
      label = nodes.map(\.label.width).max() ?? 0
      gradient = nodes.map(\.gradient.width).max() ?? 0
    }

    /// A sign, the value, the name in brackets, the gradient, and the spaces between.
    var columns: Int { 1 + value + label + 3 + (gradient > 0 ? gradient + 2 : 0) }
  }

  /// Where the name of a node stands.
  func labelStart(_ node: Int) -> Point {
    let box = layout.boxes[node]
    if let given = given[node] { return box.origin.moved(columns: 3 + given.value) }
    let spare = box.columns - 2 - nodes[node].label.width
    return box.origin.moved(columns: 1 + spare / 2, rows: 1)
  }

  /// Puts a sign where the edge of a part goes through a text, so that no number is taken for
  /// another one.
  mutating func markCuts(at part: Rect) {
    let sign: Text = glyphs.isASCII ? "~" : "…"
    for row in part.row..<part.endRow {
      for (edge, inward) in [(part.column, 1), (part.endColumn - 1, -1)] {
        let role = grid[Point(column: edge, row: row)].role
        guard role != .edge, hasText(from: edge, step: inward, row: row, role: role),
          hasText(from: edge - inward, step: -inward, row: row, role: role)
        else { continue }
        grid.write(sign, at: Point(column: edge, row: row), role: role)
      }
    }
  }

  /// Whether anything but spaces follows in the same role.
  private func hasText(from column: Int, step: Int, row: Int, role: Role) -> Bool {
    var column = column
    while (0..<grid.size.columns).contains(column) {
      let cell = grid[Point(column: column, row: row)]
      guard cell.role == role else { return false }
      if cell.grapheme != " " { return true }
      column += step
    }
    return false
  }

  private func role(_ node: GraphNode) -> Role {
    if node.isBlamed, node.mark != .walked { return .blamed }
    if node.mark != .none { return .focusedNode }
    return node.isHighlighted ? .emphasis : node.isGiven ? .node : .formula
  }

  private mutating func draw(_ index: Int) {
    let (node, box) = (nodes[index], layout.boxes[index])
    if let given = given[index] {
      draw(node, in: box, widths: given)
    } else {
      draw(node, in: box, leadsOn: leading.contains(index))
    }
  }

  private mutating func draw(_ node: GraphNode, in box: Rect, leadsOn: Bool) {
    let weight: BoxGlyphs.Weight =
      switch node.mark {
      case .none: .light
      case .asked: .double
      case .walked: .heavy
      }
    let signs = glyphs.box(weight)
    grid.write(
      node.edgeNote, at: box.origin.moved(columns: -node.edgeNote.width - 1), role: .hint)
    let inside = max(box.columns - 2, 0)
    let lines: [(text: Text, role: Role, fill: Text, left: Text, right: Text)] = [
      (node.value, .value, signs.horizontal, signs.topLeft, signs.topRight),
      (node.label, role(node), " ", signs.vertical, leadsOn ? signs.exit : signs.vertical),
      (node.gradient, .gradient, signs.horizontal, signs.bottomLeft, signs.bottomRight),
    ]
    for (row, line) in lines.enumerated() {
      let text = line.text.isEmpty ? "" : " " + line.text + " "
      let before = (inside - text.width) / 2
      var column = box.column
      func write(_ part: Text, _ role: Role) {
        column += grid.write(part, at: Point(column: column, row: box.row + row), role: role)
      }
      write(line.left + line.fill.repeated(before), .edge)
      write(text, line.role)
      write(line.fill.repeated(inside - before - text.width) + line.right, .edge)
    }
  }

  private mutating func draw(_ node: GraphNode, in box: Rect, widths: GivenWidths) {
    let sign: Text = node.mark == .none ? " " : ">"
    var column = box.column
    func write(_ part: Text, _ role: Role) {
      column += grid.write(part, at: Point(column: column, row: box.row), role: role)
    }
    write(sign, .key)
    write(node.value.padded(to: widths.value, alignment: .right), .value)
    write(" ", .plain)
    write("[" + node.label + "]", role(node))
    // The line to the right begins where the last text ends.
    let end = box.column + 1 + widths.value + 1 + widths.label + 2
    if !node.gradient.isEmpty {
      write(.spaces(end - column + 1), .plain)
      write(node.gradient + " ", .gradient)
    }
    write(glyphs.horizontal.repeated(box.endColumn - column), .edge)
  }
}
