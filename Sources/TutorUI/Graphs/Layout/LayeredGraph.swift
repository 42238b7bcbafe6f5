/// What a layout is made of: boxes, and edges between them that lead to the right.
struct LayeredGraph: Hashable, Sendable {
  /// The extent of a box, and the row at which edges enter and leave it.
  struct Box: Hashable, Sendable {
    var columns: Int
    var rows: Int
    var portRow: Int
    /// The columns left of the box that are kept free for what is written at its edges.
    var inset = 0
  }

  /// An edge, by the positions of its boxes.
  struct Edge: Hashable, Sendable {
    var from: Int
    var to: Int
  }

  /// The boxes, each after those that lead to it.
  var boxes: [Box]
  /// The edges, those to one box in the order in which they should arrive, from the top.
  var edges: [Edge]

  /// Creates a graph, leaving out edges that do not lead from one of its boxes to a later one.
  init(boxes: [Box], edges: [Edge]) {
    self.boxes = boxes
    self.edges = edges.filter { $0.from >= 0 && $0.from < $0.to && $0.to < boxes.count }
  }

  /// The layer of every box, from 0.
  ///
  /// A box stands right of everything that leads to it, as far left as possible; a box that nothing
  /// leads to stands just left of the first one that it leads to.
  var layers: [Int] {
    var layers = Array(repeating: 0, count: boxes.count)
    let isSource = sources
    // Boxes come after those that lead to them, so one pass settles the computed ones.
    for edge in edges.sorted(by: { ($0.to, $0.from) < ($1.to, $1.from) }) {
      let least = isSource[edge.from] ? 1 : layers[edge.from] + 1
      layers[edge.to] = max(layers[edge.to], least)
    }
    for box in boxes.indices where isSource[box] {
      let next = edges.filter { $0.from == box }.map { layers[$0.to] }.min()
      layers[box] = max((next ?? 1) - 1, 0)
    }
    return layers
  }

  private var sources: [Bool] {
    var isSource = Array(repeating: true, count: boxes.count)
    for edge in edges { isSource[edge.to] = false }
    return isSource
  }
}
