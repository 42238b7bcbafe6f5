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
        cells[index] = Cell(trusted: " ", columns: 1, role: newValue.role)
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

  /// Returns whether a row of the grid is the same in another of its size.
  public func hasRow(_ row: Int, of other: Grid) -> Bool {
    guard size == other.size, row >= 0, row < size.rows else { return false }
    let start = row * size.columns
    for index in start..<start + size.columns where cells[index] != other.cells[index] {
      return false
    }
    return true
  }

  /// Writes scalars that are characters of one column each, beginning at a place of the grid.
  ///
  /// - Parameter count: How many there are; all of them lie on one row of the grid.
  mutating func writePlain(
    _ scalars: some Sequence<Unicode.Scalar>, count: Int, at point: Point, role: Role
  ) {
    guard count > 0, var index = index(of: point), index + count <= cells.count else { return }
    separate(at: index)
    separate(at: index + count - 1)
    for scalar in scalars {
      cells[index] = Cell(plain: scalar, role: role)
      index += 1
    }
  }

  private func index(of point: Point) -> Int? {
    bounds.contains(point) ? point.row * size.columns + point.column : nil
  }

  /// Replaces the other half of a wide character by a space before one half is drawn over.
  private mutating func separate(at index: Int) {
    switch cells[index].columns {
    case 0: cells[index - 1] = Cell(trusted: " ", columns: 1, role: cells[index - 1].role)
    case 2: cells[index + 1] = Cell(trusted: " ", columns: 1, role: cells[index + 1].role)
    default: break
    }
  }
}
