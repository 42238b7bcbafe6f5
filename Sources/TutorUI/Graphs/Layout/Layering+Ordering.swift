extension Layering {
  /// The most sweeps over the layers; a graph of a lesson settles in two or three.
  private static let sweeps = 6

  /// Orders the items of each layer so that few links cross: each layer by the medians of its
  /// neighbours' places, back and forth, keeping the best order seen.
  mutating func reduceCrossings() {
    let predecessors = predecessors
    let successors = successors
    orderByConsumers(successors, predecessors)
    var best = layers
    var fewest = crossings(predecessors)
    for sweep in 0..<Self.sweeps where fewest > 0 {
      if sweep.isMultiple(of: 2) {
        for layer in layers.indices.dropFirst() { order(layer, by: predecessors) }
      } else {
        for layer in layers.indices.dropLast().reversed() { order(layer, by: successors) }
      }
      let count = crossings(predecessors)
      if count < fewest { (best, fewest) = (layers, count) }
    }
    layers = best
  }

  /// Begins with every item beside the topmost that it leads to, in the order of arrival there.
  private mutating func orderByConsumers(_ successors: [[Int]], _ predecessors: [[Int]]) {
    for layer in layers.indices.dropLast().reversed() {
      let places = places(in: layer + 1)
      let keys = layers[layer].map { item -> (Int, Int) in
        let first = successors[item].min { places[$0] < places[$1] }
        guard let first else { return (Int.max, item) }
        return (places[first], predecessors[first].firstIndex(of: item) ?? 0)
      }
      sort(layer, by: keys)
    }
  }

  private mutating func order(_ layer: Int, by neighbours: [[Int]]) {
    let places = places(in: layer - 1, layer + 1)
    let keys = layers[layer].enumerated().map { place, item -> (Int, Int) in
      let around = neighbours[item].map { places[$0] }.sorted()
      // Twice the median, so that it is whole; who has no neighbours stays about where it is.
      guard let low = around.dropLast(around.count / 2).last,
        let high = around.dropFirst(around.count / 2).first
      else { return (2 * place, place) }
      return (low + high, place)
    }
    sort(layer, by: keys)
  }

  private mutating func sort(_ layer: Int, by keys: [(Int, Int)]) {
    layers[layer] = zip(keys, layers[layer]).sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The place in its layer of every item of some layers; 0 for the others.
  private func places(in wanted: Int...) -> [Int] {
    var places = Array(repeating: 0, count: items.count)
    for layer in wanted where layers.indices.contains(layer) {
      for (place, item) in layers[layer].enumerated() { places[item] = place }
    }
    return places
  }

  /// How many pairs of links cross.
  private func crossings(_ predecessors: [[Int]]) -> Int {
    var count = 0
    for layer in layers.indices.dropFirst() {
      let places = places(in: layer - 1)
      // Pairs in the wrong order among the left ends, in the order of the right ends.
      var seen: [Int] = []
      for item in layers[layer] {
        let ends = predecessors[item].map { places[$0] }
        for end in ends { count += seen.count { $0 > end } }
        seen += ends
      }
    }
    return count
  }
}
