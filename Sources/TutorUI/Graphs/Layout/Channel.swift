import Screen

/// The space between two layers, with a track for every net that is not straight.
///
/// A line to a target that would lie on another, or join one that leads on elsewhere, makes a
/// detour: along a row of its own to the right of all tracks, and from there to the target.
struct Channel {
  /// Which line makes a detour.
  private struct Line: Hashable {
    var net: Int
    var target: Int
  }

  /// The columns that it takes.
  let columns: Int
  /// The rows that it takes: more than it was given where a detour found no free one.
  private(set) var rows: Int

  private let nets: [Net]
  /// The columns of the tracks, by net.
  private var tracks: [Int: Int] = [:]
  /// The row of each detour, and the column in which it comes to its target.
  private var detours: [Line: Point] = [:]

  /// Routes nets in a picture of a height, with few crossings and none on another.
  init(_ nets: [Net], height: Int) {
    self.nets = nets
    let bent = nets.indices.filter { !nets[$0].isStraight }
    let order = Self.order(bent, of: nets)
    for (place, net) in order.enumerated() { tracks[net] = 1 + 2 * place }
    var lines: [Line] = []
    for (place, net) in order.enumerated() {
      lines += nets[net].targets.sorted().filter { target in
        order[(place + 1)...].contains { nets[net].meeting(of: nets[$0], to: target).isBad }
      }.map { Line(net: net, target: $0) }
    }
    columns = max(2 * (order.count + lines.count) + 1, 3)
    rows = height
    for (place, line) in lines.enumerated() {
      let column = 1 + 2 * (order.count + place)
      detours[line] = Point(column: column, row: freeRow(for: line))
    }
  }

  /// The row nearest to a line's target, on the side that it comes from if possible, on which
  /// nothing lies right of its track; a new one below everything where there is none.
  private mutating func freeRow(for line: Line) -> Int {
    let taken = Set(nets.flatMap(\.targets)).union(detours.values.map(\.row))
    let track = tracks[line.net] ?? 0
    let isFromAbove = nets[line.net].row < line.target
    let free = (0..<rows).filter { row in
      !taken.contains(row)
        && nets.indices.allSatisfy { nets[$0].row != row || (tracks[$0] ?? columns) < track }
    }
    let nearest = free.min { left, right in
      func distance(_ row: Int) -> (Int, Int) {
        (abs(row - line.target), (row < line.target) == isFromAbove ? 0 : 1)
      }
      return distance(left) < distance(right)
    }
    if let nearest { return nearest }
    rows += 1
    return rows - 1
  }

  /// The corners of the line from a net's item to a target, by columns from the channel's first.
  func corners(net: Int, target: Int) -> [Point] {
    let row = nets[net].row
    var corners = [Point(column: 0, row: row)]
    if let track = tracks[net], let detour = detours[Line(net: net, target: target)] {
      corners += [
        Point(column: track, row: row), Point(column: track, row: detour.row), detour,
        Point(column: detour.column, row: target),
      ]
    } else if let track = tracks[net], row != target {
      corners += [Point(column: track, row: row), Point(column: track, row: target)]
    }
    return corners + [Point(column: columns - 1, row: target)]
  }

  /// Orders nets by moving each to where it costs least, until none moves.
  private static func order(_ bent: [Int], of nets: [Net]) -> [Int] {
    let costs = bent.map { left in bent.map { nets[left].cost(before: nets[$0]) } }
    var order = bent.indices.sorted { (nets[bent[$0]].row, $0) < (nets[bent[$1]].row, $1) }
    var moved = true
    var rounds = 0
    while moved, rounds < 8 {
      moved = false
      rounds += 1
      for net in bent.indices {
        guard let place = order.firstIndex(of: net) else { continue }
        var rest = order
        rest.remove(at: place)
        // Left of everything first; every step to the right swaps it with one other.
        var cost = rest.reduce(0) { $0 + costs[net][$1] }
        var all = [cost]
        for other in rest {
          cost += costs[other][net] - costs[net][other]
          all.append(cost)
        }
        let least = all.min() ?? 0
        guard all[place] > least, let target = all.firstIndex(of: least) else { continue }
        rest.insert(net, at: target)
        order = rest
        moved = true
      }
    }
    return order.map { bent[$0] }
  }
}
