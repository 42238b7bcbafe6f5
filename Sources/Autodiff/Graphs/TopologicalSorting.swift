/// The definitions of a graph in an order in which each comes after those it uses.
struct TopologicalSorting {
  /// The indices of the definitions, in the written order where that is already right.
  private(set) var order: [Int] = []
  /// Definitions that need each other: each uses the next, the last uses the first.
  ///
  /// The one that was written first comes first.
  private(set) var cycles: [[Int]] = []

  /// Overlapping cycles can be very many, and mending one often mends the others.
  private static let maximumCycles = 20

  private enum State { case new, open, done }

  /// Sorts definitions.
  ///
  /// The walk keeps its own stack, so that a chain of any length is no deeper for the program.
  ///
  /// - Parameters:
  ///   - uses: For each definition the nodes it uses; a definition's own node index is its index
  ///     plus the number of given nodes.
  ///   - givenCount: The number of given nodes, which depend on nothing.
  init(uses: [[Int]], givenCount: Int) {
    var states = Array(repeating: State.new, count: uses.count)
    order.reserveCapacity(uses.count)
    for root in uses.indices where states[root] == .new {
      var path = [(definition: root, next: 0)]
      states[root] = .open
      while let last = path.last {
        guard last.next < uses[last.definition].count else {
          states[last.definition] = .done
          order.append(last.definition)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let used = uses[last.definition][last.next] - givenCount
        guard used >= 0 else { continue }
        switch states[used] {
        case .new:
          states[used] = .open
          path.append((used, 0))
        case .open:
          recordCycle(path.map(\.definition), from: used)
        case .done:
          break
        }
      }
    }
  }

  private mutating func recordCycle(_ path: @autoclosure () -> [Int], from start: Int) {
    guard cycles.count < Self.maximumCycles else { return }
    let cycle = Array(path().drop { $0 != start })
    guard let least = cycle.min(), let position = cycle.firstIndex(of: least) else { return }
    cycles.append(Array(cycle[position...] + cycle[..<position]))
  }
}
