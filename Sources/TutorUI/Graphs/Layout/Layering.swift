/// The boxes of a graph by layer, with a waypoint in each layer that an edge passes on its way.
struct Layering: Hashable, Sendable {
  /// What stands in a layer.
  struct Item: Hashable, Sendable {
    /// The box; of a waypoint, the box that the edges through it come from.
    var box: Int
    /// Whether edges only pass here.
    var isWaypoint: Bool
    /// The layer.
    var layer: Int
  }

  /// A piece of an edge from one layer to the next, by the positions of its items.
  struct Link: Hashable, Sendable {
    var from: Int
    var to: Int
  }

  /// The boxes, then the waypoints.
  private(set) var items: [Item]
  /// The pieces of the edges, without repetition.
  private(set) var links: [Link] = []
  /// The items of each layer from the top.
  var layers: [[Int]]

  /// Puts boxes into layers; the items of a layer stand in the order of the graph.
  init(_ graph: LayeredGraph) {
    let layerOfBox = graph.layers
    items = layerOfBox.enumerated().map { Item(box: $0, isWaypoint: false, layer: $1) }
    layers = Array(repeating: [], count: (layerOfBox.max() ?? -1) + 1)
    var waypoints: [[Int]: Int] = [:]
    var known: Set<Link> = []
    for edge in graph.edges {
      var last = edge.from
      for layer in (layerOfBox[edge.from] + 1)...layerOfBox[edge.to] {
        var next = edge.to
        if layer < layerOfBox[edge.to] {
          next = waypoints[[edge.from, layer], default: items.count]
          waypoints[[edge.from, layer]] = next
          if next == items.count {
            items.append(Item(box: edge.from, isWaypoint: true, layer: layer))
          }
        }
        let link = Link(from: last, to: next)
        if known.insert(link).inserted { links.append(link) }
        last = next
      }
    }
    for item in items.indices { layers[items[item].layer].append(item) }
  }

  /// For every item, the boxes that the links through it lead to: a box itself, and of a waypoint
  /// those of all edges that pass there.
  var ends: [Set<Int>] {
    let successors = successors
    var ends = items.map { $0.isWaypoint ? [] : Set([$0.box]) }
    // A waypoint leads to the right, where everything is settled already.
    for layer in layers.reversed() {
      for item in layer where items[item].isWaypoint {
        for next in successors[item] { ends[item].formUnion(ends[next]) }
      }
    }
    return ends
  }

  /// For every item, the items that its links come from, in the order of the links.
  var predecessors: [[Int]] {
    var result = Array(repeating: [Int](), count: items.count)
    for link in links { result[link.to].append(link.from) }
    return result
  }

  /// For every item, the items that its links go to, in the order of the links.
  var successors: [[Int]] {
    var result = Array(repeating: [Int](), count: items.count)
    for link in links { result[link.from].append(link.to) }
    return result
  }
}
