import Screen

/// The inside of a chart: curves, shading and markers between two axes.
struct PlotArea {
  let size: Size
  let horizontal: Axis
  let vertical: Axis
  private var canvas: DotCanvas
  /// Whether each cell is shaded, row by row.
  private var shaded: [Bool]

  init(size: Size, horizontal: Axis, vertical: Axis) {
    self.size = size
    self.horizontal = horizontal
    self.vertical = vertical
    canvas = DotCanvas(size: size, takesTurns: true)
    shaded = Array(repeating: false, count: size.columns * size.rows)
  }

  /// What a shaded cell shows.
  static func shading(isASCII: Bool) -> Text { isASCII ? ":" : "·" }

  /// The cell in which a point of the plane lies; nil outside.
  func cell(x: Double, y: Double) -> Point? {
    guard let place = dot(x: x, y: y), (0..<canvas.width).contains(place.x),
      (0..<canvas.height).contains(place.y)
    else { return nil }
    return Point(column: place.x / 2, row: place.y / 4)
  }

  /// A side of the area.
  enum Side: Hashable, Sendable {
    case left, right, above, below
  }

  /// The cell at the edge next to a point outside, and the side on which it lies; nil inside.
  func edge(x: Double, y: Double) -> (cell: Point, side: Side)? {
    guard size.columns > 0, size.rows > 0, let place = dot(x: x, y: y) else { return nil }
    let (column, row) = (
      min(max(place.x, 0), canvas.width - 1) / 2, min(max(place.y, 0), canvas.height - 1) / 4
    )
    let side: Side? =
      if place.x < 0 {
        .left
      } else if place.x >= canvas.width {
        .right
      } else if place.y < 0 {
        .above
      } else if place.y >= canvas.height {
        .below
      } else {
        nil
      }
    return side.map { (Point(column: column, row: row), $0) }
  }

  /// Numbers of the vertical axis, at most so many, whose rows are about equally far apart.
  ///
  /// Each stands in the row that its place is in. In a low chart those of round numbers would be one
  /// row apart here and two there, as if the axis were bent; then there are fewer of them.
  func verticalTicks(atMost count: Int) -> [Double] {
    let start = horizontal.range.lowerBound
    let sets = stride(from: count, to: 1, by: -1).lazy.map { vertical.ticks(atMost: $0) }
    return sets.first { ticks in
      let rows = ticks.compactMap { cell(x: start, y: $0)?.row }
      let gaps = zip(rows, rows.dropFirst()).map { $0 - $1 }
      guard let least = gaps.min(), let most = gaps.max(), least > 0 else { return false }
      return Double(most) <= Double(least) * Self.mostUneven
    } ?? []
  }

  /// How many times as far apart as others the numbers of an axis may stand.
  private static let mostUneven = 1.5

  /// Draws a curve.
  mutating func draw(_ trace: Trace) {
    switch trace.shape {
    case .path(let points):
      join(points.map { dot(x: $0.x, y: $0.y) }, trace.stroke) { _ in true }
    case .function(let function, let exact):
      let last = Double(max(canvas.width - 1, 1))
      // A narrow dip between two dots would not reach the point marked in it.
      let places = Dictionary(
        exact.compactMap { x in dot(x: x, y: vertical.range.lowerBound).map { ($0.x, x) } },
        uniquingKeysWith: { first, _ in first })
      let dots = (0..<canvas.width).map { column -> (x: Int, y: Int)? in
        let x = places[column] ?? horizontal.value(at: Double(column) / last)
        return function(x).flatMap { dot(x: x, y: $0) }.map { (column, $0.y) }
      }
      let (across, up) = (horizontal, vertical)
      join(dots, trace.stroke) { column in
        !Leap.isBetween(
          across.value(at: Double(column - 1) / last),
          across.value(at: Double(column) / last),
          of: { function($0).flatMap(up.share) })
      }
    }
  }

  /// Joins dots by straight lines.
  ///
  /// - Parameter isJoined: Whether a dot whose neighbours are some rows away is joined to the one
  ///   before it.
  private mutating func join(
    _ dots: [(x: Int, y: Int)?], _ stroke: Stroke, isJoined: (Int) -> Bool
  ) {
    let near = 3
    var phase = 0
    var previous: (x: Int, y: Int)?
    for (index, dot) in dots.enumerated() {
      if let dot {
        let start = previous ?? dot
        let isNear = abs(start.y - dot.y) <= near || isJoined(index)
        canvas.line(from: isNear ? start : dot, to: dot, stroke, phase: &phase)
      }
      previous = dot
    }
  }

  /// Shades the part of the plane where something holds, and draws its boundary if wanted.
  mutating func shade(
    _ contains: (_ x: Double, _ y: Double) -> Bool, withBoundary: Bool
  ) {
    // The corners of the cells, each looked at once, tell which cells the boundary crosses.
    func corners(ofRow row: Int) -> [Bool] {
      (0...size.columns).map { column in
        contains(
          horizontal.value(at: Double(column) / Double(max(size.columns, 1))),
          vertical.value(at: 1 - Double(row) / Double(max(size.rows, 1))))
      }
    }
    var above = corners(ofRow: 0)
    for row in 0..<size.rows {
      let below = corners(ofRow: row + 1)
      for column in 0..<size.columns {
        let first = above[column]
        let isWhole =
          above[column + 1] == first && below[column] == first && below[column + 1] == first
        if isWhole {
          shaded[row * size.columns + column] = first
        } else {
          shadePart(column: column, row: row, contains, withBoundary: withBoundary)
        }
      }
      above = below
    }
  }

  /// Shades a cell of which at least half is inside, and draws the dots that are inside while a
  /// neighbour is not.
  private mutating func shadePart(
    column: Int, row: Int, _ contains: (_ x: Double, _ y: Double) -> Bool, withBoundary: Bool
  ) {
    func isInside(_ x: Int, _ y: Int) -> Bool {
      contains(
        horizontal.value(at: (Double(x) + 0.5) / Double(canvas.width)),
        vertical.value(at: 1 - (Double(y) + 0.5) / Double(canvas.height)))
    }
    var count = 0
    for y in row * 4..<row * 4 + 4 {
      for x in column * 2..<column * 2 + 2 where isInside(x, y) {
        count += 1
        let neighbours = [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)]
        if withBoundary, neighbours.contains(where: { !isInside($0.0, $0.1) }) {
          canvas.set(x: x, y: y, .boundary)
        }
      }
    }
    shaded[row * size.columns + column] = count >= 4
  }

  /// Draws the area with its top left corner at a point.
  func draw(on grid: inout Grid, at origin: Point, glyphs: Glyphs) {
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let point = origin.moved(columns: column, rows: row)
        let isShaded = shaded[row * size.columns + column]
        let drawn = canvas.cell(column: column, row: row, isASCII: glyphs.isASCII)
        if let drawn {
          grid.write(drawn.text, at: point, role: drawn.role)
        } else if isShaded {
          grid.write(Self.shading(isASCII: glyphs.isASCII), at: point, role: .point)
        }
      }
    }
  }

  /// The dot at which a point of the plane lies, far outside at most a few screens away.
  private func dot(x: Double, y: Double) -> (x: Int, y: Int)? {
    guard let across = horizontal.share(x), let up = vertical.share(y) else { return nil }
    func place(_ share: Double, _ count: Int) -> Int {
      Int((min(max(share, -8), 9) * Double(max(count - 1, 0))).rounded())
    }
    return (place(across, canvas.width), place(1 - up, canvas.height))
  }
}
