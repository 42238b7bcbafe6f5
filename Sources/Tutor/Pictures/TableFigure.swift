public import Curriculum

/// The numbers of a table of nodes.
public struct TableFigure: Sendable {
  /// The picture.
  public let picture: TablePicture
  /// The numbers, row by row.
  public let rows: [[GraphNumbers.Number]]

  /// Collects the numbers that a step may show.
  public init(_ picture: TablePicture, page: LessonPage, record: LearnerRecord) {
    self.picture = picture
    let numbers = GraphNumbers(
      page: page, picture: GraphPicture(graph: picture.graph, values: picture.values),
      record: record)
    rows = picture.rows.map { row in row.map { numbers.values[$0] ?? .hidden } }
  }
}
