import Screen

/// Cells of two by four dots each, for curves finer than characters.
struct DotCanvas {
  /// The columns of dots.
  let width: Int
  /// The rows of dots.
  let height: Int
  private let columns: Int
  private var dots: [UInt8]
  /// The strokes in each cell, those that came first before the others.
  private var strokes: [[Stroke]]

  private let takesTurns: Bool

  /// A canvas without dots.
  ///
  /// - Parameter takesTurns: Whether strokes that run through the same cells take turns in giving
  ///   these their colour and sign, so that all are seen; else the one that came first gives it.
  init(size: Size, takesTurns: Bool = false) {
    self.takesTurns = takesTurns
    columns = size.columns
    width = size.columns * 2
    height = size.rows * 4
    dots = Array(repeating: 0, count: size.columns * size.rows)
    strokes = Array(repeating: [], count: size.columns * size.rows)
  }

  /// Sets a dot; one outside is left out.
  mutating func set(x: Int, y: Int, _ stroke: Stroke) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    let cell = y / 4 * columns + x / 2
    dots[cell] |= Self.bits[y % 4 * 2 + x % 2]
    if !strokes[cell].contains(stroke) { strokes[cell].append(stroke) }
  }

  /// Draws a straight line.
  ///
  /// - Parameter phase: How many dots of the stroke are drawn already, so that its dashes go on.
  mutating func line(
    from start: (x: Int, y: Int), to end: (x: Int, y: Int), _ stroke: Stroke, phase: inout Int
  ) {
    let steps = max(abs(end.x - start.x), abs(end.y - start.y))
    for step in 0...steps {
      let share = steps == 0 ? 0 : Double(step) / Double(steps)
      let x = Double(start.x) + Double(end.x - start.x) * share
      let y = Double(start.y) + Double(end.y - start.y) * share
      if stroke.draws(dot: phase) { set(x: Int(x.rounded()), y: Int(y.rounded()), stroke) }
      if step < steps { phase += 1 }
    }
  }

  /// Returns what a cell shows; nil for one without dots.
  func cell(column: Int, row: Int, isASCII: Bool) -> (text: Text, role: Role)? {
    let cell = row * columns + column
    guard dots.indices.contains(cell), let first = strokes[cell].first else { return nil }
    let turn = takesTurns ? column % strokes[cell].count : 0
    let stroke = strokes[cell].indices.contains(turn) ? strokes[cell][turn] : first
    if isASCII { return (stroke.sign, stroke.role) }
    return (Self.braille[Int(dots[cell])], stroke.role)
  }

  /// The braille characters, by their dots.
  private static let braille: [Text] = (0..<256).map { dots in
    Text(sanitizing: Unicode.Scalar(0x2800 + UInt32(dots)).map { String(Character($0)) } ?? " ")
  }

  /// The bits of the dots of a braille character, row by row.
  private static let bits: [UInt8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
}
