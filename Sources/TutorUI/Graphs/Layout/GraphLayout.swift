import Screen

/// Where the boxes of a graph stand and how its edges run, from left to right.
///
/// In four steps, each a type of its own: layers (``LayeredGraph/layers``), the order in each of
/// them (``Layering``), the rows (``RowPlacement``), the lines between them (``Channel``).
struct GraphLayout: Hashable, Sendable {
  /// A piece of an edge, from one layer to the next.
  struct Wire: Hashable, Sendable {
    /// The box that the edge comes from.
    var from: Int
    /// The box that it goes to; nil for a piece that other edges may share.
    var to: Int?
    /// The boxes of the edges that share it.
    var ends: Set<Int>
    /// Its corners, from left to right.
    var corners: [Point]
  }

  /// The boxes.
  private(set) var boxes: [Rect]
  /// The boxes of each layer from the top.
  private(set) var layers: [[Int]] = []
  /// The edges.
  private(set) var wires: [Wire] = []
  /// The extent of everything.
  let size: Size

  /// Lays a graph out.
  init(_ graph: LayeredGraph) {
    var layering = Layering(graph)
    layering.reduceCrossings()
    let rows = RowPlacement(layering, boxes: graph.boxes)
    let successors = layering.successors
    let hasInput = Set(graph.edges.map(\.to))
    let ends = layering.ends
    boxes = graph.boxes.map { Rect(size: Size(columns: $0.columns, rows: $0.rows)) }

    var column = 0
    var height = rows.height
    for (layer, items) in layering.layers.enumerated() {
      let inLayer = items.filter { !layering.items[$0].isWaypoint }
      layers.append(inLayer)
      let width = inLayer.map { graph.boxes[$0].inset + graph.boxes[$0].columns }.max() ?? 0
      for box in inLayer {
        let shape = graph.boxes[box]
        // What nothing leads to stands close to what it leads to.
        let indent = hasInput.contains(box) ? 0 : width - shape.inset - shape.columns
        boxes[box] = Rect(
          column: column + indent + shape.inset, row: rows.ports[box] - shape.portRow,
          columns: shape.columns,
          rows: shape.rows)
      }
      let end = column + width
      guard layer + 1 < layering.layers.count else {
        column = end
        break
      }
      let sources = items.filter { !successors[$0].isEmpty }
      let channel = Channel(
        sources.map { item in
          Net(row: rows.ports[item], targets: Set(successors[item].map { rows.ports[$0] }))
        }, height: rows.height)
      for (net, item) in sources.enumerated() {
        let source = layering.items[item]
        let start = source.isWaypoint ? column : boxes[source.box].endColumn
        for target in successors[item] {
          var corners = channel.corners(net: net, target: rows.ports[target])
          if !layering.items[target].isWaypoint, let last = corners.popLast() {
            corners.append(last.moved(columns: graph.boxes[layering.items[target].box].inset))
          }
          wires.append(
            Wire(
              from: source.box,
              to: layering.items[target].isWaypoint ? nil : layering.items[target].box,
              ends: ends[target],
              corners: [Point(column: start, row: rows.ports[item])]
                + corners.map { $0.moved(columns: end) }))
        }
      }
      column = end + channel.columns
      height = max(height, channel.rows)
    }
    size = Size(columns: column, rows: height)
  }
}
