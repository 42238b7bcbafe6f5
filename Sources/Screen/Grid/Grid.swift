/// A rectangle of cells: what a view draws and a terminal shows.
///
/// Every operation is safe for every point and size: what lies outside is not drawn and reads as
/// blank. A wide character takes two cells and is never half there: where one of its halves is
/// drawn over, the other becomes a space.
public struct Grid: Hashable, Sendable {
  /// The largest size; a terminal that claims more gets a grid of this.
  public static let largestSize = Size(columns: 2_000, rows: 1_000)

  /// The extent in cells.
  public let size: Size

  private var cells: [Cell]

  /// Creates a blank grid.
  public init(size: Size) {
    self.size = Size(
      columns: min(size.columns, Self.largestSize.columns),
      rows: min(size.rows, Self.largestSize.rows))
    self.cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// The whole grid as a rectangle.
  public var bounds: Rect { Rect(size: size) }

  /// The cell at a point: blank outside the grid, where setting does nothing.
  ///
  /// Setting a wide cell takes the next one too; in the last column it becomes a space. A right
  /// half cannot be set alone and becomes a space.
  public subscript(point: Point) -> Cell {
    get { index(of: point).map { cells[$0] } ?? .blank }
    set {
      guard let index = index(of: point) else { return }
      separate(at: index)
      switch newValue.columns {
      case 1:
        cells[index] = newValue
      case 2 where point.column + 1 < size.columns:
        separate(at: index + 1)
        cells[index] = newValue
        cells[index + 1] = .rightHalf(role: newValue.role)
      default:
        cells[index] = .space(role: newValue.role)
      }
    }
  }

  /// Changes the role of a rectangle and leaves its characters; a wide character at the edge
  /// changes as a whole.
  public mutating func paint(_ rect: Rect, role: Role) {
    let area = bounds.intersection(rect)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        guard let index = index(of: Point(column: column, row: row)) else { continue }
        cells[index].role = role
        if cells[index].columns == 0 { cells[index - 1].role = role }
        if cells[index].columns == 2 { cells[index + 1].role = role }
      }
    }
  }

  /// Returns the columns from the first to the last cell of a row that has changed since a grid
  /// before; nil where none has, all of them without a grid of the same size before.
  ///
  /// Both halves of a wide character are in, or neither.
  public func changedColumns(ofRow row: Int, since before: Grid?) -> Range<Int>? {
    guard row >= 0, row < size.rows else { return nil }
    guard let before, before.size == size else { return 0..<size.columns }
    let start = row * size.columns
    var first = start
    var end = start + size.columns
    if isSame(cellsFrom: first, to: end, as: before) { return nil }
    while first < end, cells[first] == before.cells[first] { first += 1 }
    while first < end, cells[end - 1] == before.cells[end - 1] { end -= 1 }
    guard first < end else { return nil }
    if cells[first].columns == 0 { first -= 1 }
    if cells[end - 1].columns == 2 { end += 1 }
    return first - start..<end - start
  }

  /// Returns whether cells are those of a grid of the same size.
  private func isSame(cellsFrom start: Int, to end: Int, as other: Grid) -> Bool {
    // Most rows of a frame are those of the frame before, so without a branch, several words at
    // once.
    let range = start * MemoryLayout<Cell>.stride..<end * MemoryLayout<Cell>.stride
    return cells.withUnsafeBytes { cells in
      other.cells.withUnsafeBytes { others in
        var difference: UInt64 = 0
        for offset in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
          difference |=
            cells.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            ^ others.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        }
        return difference == 0
      }
    }
  }

  /// Returns what stands on a row from one column to another; blank where there is no cell.
  public func cells(ofRow row: Int, columns: Range<Int>) -> [Cell] {
    guard row >= 0, row < size.rows, columns.lowerBound >= 0, columns.upperBound <= size.columns
    else { return columns.map { self[Point(column: $0, row: row)] } }
    let start = row * size.columns
    return Array(cells[start + columns.lowerBound..<start + columns.upperBound])
  }

  /// Writes scalars that are characters of one column each, beginning at a place of the grid.
  ///
  /// - Parameter count: How many of them to write; all of these lie on one row of the grid.
  mutating func writePlain(
    _ scalars: some Sequence<Unicode.Scalar>, count: Int, at point: Point, role: Role
  ) {
    guard count > 0, let start = index(of: point), start + count <= cells.count else { return }
    separate(at: start)
    separate(at: start + count - 1)
    cells.withUnsafeMutableBufferPointer { cells in
      var index = start
      for scalar in scalars {
        guard index < start + count else { return }
        cells[index] = Cell(plain: scalar, role: role)
        index += 1
      }
    }
  }

  /// Writes cells, beginning at a place of the grid; half of a wide character at an end becomes a
  /// space.
  ///
  /// - Parameter row: Cells that all lie on one row of the grid.
  mutating func writeRow(_ row: ArraySlice<Cell>, at point: Point) {
    guard !row.isEmpty, let start = index(of: point), start + row.count <= cells.count
    else { return }
    let last = start + row.count - 1
    separate(at: start)
    separate(at: last)
    cells.withUnsafeMutableBufferPointer { cells in
      var index = start
      for cell in row {
        cells[index] = cell
        index += 1
      }
    }
    if cells[start].columns == 0 { cells[start] = .space(role: cells[start].role) }
    if cells[last].columns == 2 { cells[last] = .space(role: cells[last].role) }
  }

  private func index(of point: Point) -> Int? {
    bounds.contains(point) ? point.row * size.columns + point.column : nil
  }

  /// Replaces the other half of a wide character by a space before one half is drawn over.
  private mutating func separate(at index: Int) {
    switch cells[index].columns {
    case 0: cells[index - 1] = .space(role: cells[index - 1].role)
    case 2: cells[index + 1] = .space(role: cells[index + 1].role)
    default: break
    }
  }
}
