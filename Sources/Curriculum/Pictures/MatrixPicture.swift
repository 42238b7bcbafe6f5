public import Autodiff

/// Matrices beside each other, with their shapes, as in W·x + b.
public struct MatrixPicture: Hashable, Sendable {
  /// A matrix, or a box where only its shape matters.
  public struct Term: Hashable, Sendable {
    /// What stands before it, such as `·` or `+`.
    public var sign: String
    /// Its name.
    public var name: String
    /// Its rows of formulas over the graph; empty where only the shape matters.
    public var entries: [[Expression]]
    /// The number of rows and of columns.
    public var shape: Shape
    /// What each row belongs to, such as a unit; empty for nothing.
    public var rowNames: [String]
    /// What each column belongs to; empty for nothing.
    public var columnNames: [String]

    /// Creates a matrix.
    public init(
      sign: String = "", name: String, entries: [[Expression]] = [], shape: Shape,
      rowNames: [String] = [], columnNames: [String] = []
    ) {
      self.sign = sign
      self.name = name
      self.entries = entries
      self.shape = shape
      self.rowNames = rowNames
      self.columnNames = columnNames
    }
  }

  /// A number of rows and of columns.
  public struct Shape: Hashable, Sendable {
    /// The rows.
    public var rows: Int
    /// The columns.
    public var columns: Int

    /// Creates a shape.
    public init(rows: Int, columns: Int) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// The most matrices.
  public static let termLimit = 5
  /// The most rows and columns of a matrix with entries.
  public static let sideLimit = 6
  /// The most rows and columns of a shape.
  public static let shapeLimit = 9_999

  /// The graph that the entries are about; nil where there are none.
  public var graph: String?
  /// The matrices.
  public var terms: [Term]
  /// Whether entries are shown as they are written, else as numbers.
  public var showsNames: Bool

  /// Creates a picture.
  public init(graph: String?, terms: [Term], showsNames: Bool = false) {
    self.graph = graph
    self.terms = terms
    self.showsNames = showsNames
  }
}
