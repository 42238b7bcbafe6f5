import Screen
import TestSupport
import Testing

@testable import TutorUI

@Suite("The layout of a graph")
struct GraphLayoutTests {
  /// Random graphs, the same in every run: each box uses up to four earlier ones.
  private static func graph(_ count: Int, seed: UInt64) -> LayeredGraph {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(bound, 1)
    }
    var edges: [LayeredGraph.Edge] = []
    for box in 0..<count {
      for _ in 0..<next(5) where box > 0 {
        edges.append(LayeredGraph.Edge(from: max(box - 1 - next(12), 0), to: box))
      }
    }
    let boxes = (0..<count).map { _ in
      next(3) == 0
        ? LayeredGraph.Box(columns: 5 + next(10), rows: 1, portRow: 0)
        : LayeredGraph.Box(columns: 5 + next(10), rows: 3, portRow: 1)
    }
    return LayeredGraph(boxes: boxes, edges: edges)
  }

  @Test("boxes lie inside, none on another, and edges lead to the right", arguments: 1...60)
  func boxes(seed: UInt64) {
    let graph = Self.graph(Int(seed), seed: seed)
    let layout = GraphLayout(graph)
    let whole = Rect(size: layout.size)
    for (index, box) in layout.boxes.enumerated() {
      #expect(whole.contains(box), "\(box) in \(whole)")
      for other in layout.boxes[..<index] { #expect(box.intersection(other).isEmpty) }
    }
    for edge in graph.edges {
      #expect(layout.boxes[edge.from].endColumn < layout.boxes[edge.to].column)
    }
  }

  @Test("no line runs through a box, and no line lies on another net's", arguments: 1...60)
  func wires(seed: UInt64) {
    let graph = Self.graph(Int(seed), seed: seed)
    let layout = GraphLayout(graph)
    var horizontal: [Point: Set<Int>] = [:]
    for wire in layout.wires {
      for (start, end) in zip(wire.corners, wire.corners.dropFirst()) {
        #expect(start.row == end.row || start.column == end.column, "\(wire)")
        let columns = min(start.column, end.column)...max(start.column, end.column)
        let rows = min(start.row, end.row)...max(start.row, end.row)
        for column in columns {
          for row in rows {
            let point = Point(column: column, row: row)
            #expect(!layout.boxes.contains { $0.contains(point) }, "\(wire) at \(point)")
            if start.row == end.row, columns.count > 1 {
              horizontal[point, default: []].insert(wire.from)
            }
          }
        }
      }
    }
    // Lines of several nodes lie on each other only where they go on to the same node.
    for (point, nets) in horizontal where nets.count > 1 {
      let targets = layout.wires.filter { wire in
        nets.contains(wire.from) && wire.corners.last?.row == point.row
      }
      #expect(Set(targets.map(\.from)).isSuperset(of: nets), "at \(point): \(nets)")
    }
  }

  @Test("every edge can be followed from its node to the node that uses it", arguments: 1...60)
  func connected(seed: UInt64) {
    let graph = Self.graph(Int(seed), seed: seed)
    let layout = GraphLayout(graph)
    for edge in graph.edges {
      let start = layout.boxes[edge.from]
      let wires = layout.wires.filter { $0.from == edge.from && ($0.to == nil || $0.to == edge.to) }
      var reached: Set<Point> = []
      for wire in wires.sorted(by: { $0.corners[0].column < $1.corners[0].column }) {
        let first = wire.corners[0]
        let isAtBox =
          first.column == start.endColumn && first.row >= start.row
          && first.row < start.endRow
        guard isAtBox || reached.contains(first), let last = wire.corners.last else { continue }
        reached.insert(last.moved(columns: 1))
      }
      let target = layout.boxes[edge.to]
      #expect(
        reached.contains { $0.column == target.column && target.contains($0) },
        "\(edge) in \(seed)")
    }
  }

  @Test("the same graph is laid out the same")
  func deterministic() {
    for seed in UInt64(1)...20 {
      expectEqual(GraphLayout(Self.graph(50, seed: seed)), GraphLayout(Self.graph(50, seed: seed)))
    }
  }

  @Test("an empty graph and edges that make no sense are laid out all the same")
  func odd() {
    expectEqual(GraphLayout(LayeredGraph(boxes: [], edges: [])).size, Size.zero)
    let box = LayeredGraph.Box(columns: 3, rows: 1, portRow: 0)
    let edges = [(0, 0), (1, 0), (-1, 1), (0, 7)].map { LayeredGraph.Edge(from: $0.0, to: $0.1) }
    expectEqual(LayeredGraph(boxes: [box, box], edges: edges).edges, [])
  }
}
