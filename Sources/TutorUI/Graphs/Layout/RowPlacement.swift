/// The rows of the items of a layering: as straight as possible, in the order they have, and no
/// higher than the highest layer.
struct RowPlacement {
  /// The row at which edges enter and leave each item.
  private(set) var ports: [Int]
  /// The rows that all of it takes.
  let height: Int

  private let layering: Layering
  private let isSource: [Bool]
  /// For every item, the least distance of its port from that of the first item of its layer.
  private var offsets: [Int]
  /// For every layer, the port of its first item if it stands at the top, and how far down it can.
  private var ranges: [(top: Int, slack: Int)] = []

  init(_ layering: Layering, boxes: [LayeredGraph.Box]) {
    self.layering = layering
    offsets = Array(repeating: 0, count: layering.items.count)
    ports = offsets
    let predecessors = layering.predecessors
    isSource = layering.items.indices.map {
      predecessors[$0].isEmpty && !layering.items[$0].isWaypoint
    }
    func box(_ item: Int) -> LayeredGraph.Box {
      layering.items[item].isWaypoint
        ? LayeredGraph.Box(columns: 0, rows: 1, portRow: 0) : boxes[layering.items[item].box]
    }
    var heights: [Int] = []
    for layer in layering.layers {
      var row = 0
      let first = layer.first.map { box($0).portRow } ?? 0
      for item in layer {
        offsets[item] = row + box(item).portRow - first
        row += box(item).rows
      }
      heights.append(row)
      ranges.append((first, 0))
    }
    let height = heights.max() ?? 0
    self.height = height
    for layer in heights.indices { ranges[layer].slack = height - heights[layer] }
    place()
  }

  /// Moves each layer towards its neighbours, back and forth, keeping the straightest.
  private mutating func place() {
    let predecessors = layering.predecessors
    let successors = layering.successors
    for layer in layering.layers.indices { settle(layer, towards: predecessors, or: successors) }
    var best = ports
    var least = bends
    for round in 0..<4 where least > 0 {
      if round.isMultiple(of: 2) {
        for layer in layering.layers.indices.reversed() {
          settle(layer, towards: successors, or: predecessors)
        }
      } else {
        for layer in layering.layers.indices {
          settle(layer, towards: predecessors, or: successors)
        }
      }
      let bends = bends
      if bends < least { (best, least) = (ports, bends) }
    }
    ports = best
  }

  /// How far the links lead up and down; each that is not straight counts for four rows more, one
  /// between computed boxes for eight.
  private var bends: Int {
    layering.links.reduce(0) { sum, link in
      let distance = abs(ports[link.from] - ports[link.to])
      return sum + distance + (distance == 0 ? 0 : isSource[link.from] ? 4 : 8)
    }
  }

  /// Gives the items of a layer the rows nearest to the medians of their neighbours'.
  ///
  /// Least absolute distances under a fixed order: where items would pass each other, they become a
  /// block that moves as one, to the median of what its items want.
  private mutating func settle(_ layer: Int, towards first: [[Int]], or second: [[Int]]) {
    let items = layering.layers[layer]
    let (top, slack) = ranges[layer]
    var blocks: [(wishes: [Int], count: Int)] = []
    func middle(_ wishes: [Int]) -> Int { wishes.isEmpty ? top : wishes[(wishes.count - 1) / 2] }
    for item in items {
      let neighbours = first[item].isEmpty ? second[item] : first[item]
      // Lines between computed boxes are straight first; the others find their place around them.
      let computed = neighbours.filter { !isSource[$0] }
      let wishes = (computed.isEmpty ? neighbours : computed).map { ports[$0] }.sorted()
      // An item without neighbours wants to be where it is.
      let wish = wishes.isEmpty ? ports[item] : middle(wishes)
      blocks.append(([min(max(wish - offsets[item], top), top + slack)], 1))
      while blocks.count > 1,
        middle(blocks[blocks.count - 2].wishes) > middle(blocks[blocks.count - 1].wishes)
      {
        let last = blocks.removeLast()
        let before = blocks.removeLast()
        blocks.append(((before.wishes + last.wishes).sorted(), before.count + last.count))
      }
    }
    var place = 0
    for block in blocks {
      for item in items[place..<place + block.count] {
        ports[item] = middle(block.wishes) + offsets[item]
      }
      place += block.count
    }
  }
}
