/// Nodes of a graph as a table of their values, such as the moments of an optimiser step by step.
public struct TablePicture: Hashable, Sendable {
  /// The most rows and the most columns.
  public static let limit = (rows: 12, columns: 8)

  /// The graph.
  public var graph: String
  /// What stands above the columns.
  public var columns: [LocalizedText]
  /// What stands before the rows; empty for their numbers.
  public var rowNames: [LocalizedText]
  /// The nodes, row by row, a column each.
  public var rows: [[String]]
  /// Which of the values are shown.
  public var values: GraphPicture.Shown

  /// Creates a table.
  public init(
    graph: String, columns: [LocalizedText], rowNames: [LocalizedText] = [], rows: [[String]],
    values: GraphPicture.Shown = .earned
  ) {
    self.graph = graph
    self.columns = columns
    self.rowNames = rowNames
    self.rows = rows
    self.values = values
  }
}
