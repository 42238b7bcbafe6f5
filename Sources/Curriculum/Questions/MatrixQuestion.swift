public import Autodiff

/// A question for a matrix: first its shape, then its entries.
public struct MatrixQuestion: Hashable, Sendable {
  /// What an entry is.
  public enum Entry: Hashable, Sendable {
    /// The value of an expression over the graph's names.
    case number(Expression)
    /// The gradient of the output with respect to a node.
    case gradient(node: String)
  }

  /// The rows, all of one length.
  public var rows: [[Entry]]
  /// Whether the shape is asked before the entries are shown.
  public var asksShape: Bool

  /// Creates a question for a matrix.
  public init(rows: [[Entry]], asksShape: Bool = true) {
    self.rows = rows
    self.asksShape = asksShape
  }

  /// How many rows there are.
  public var rowCount: Int { rows.count }

  /// How many columns there are.
  public var columnCount: Int { rows.first?.count ?? 0 }

  /// Returns the row and the column, from 1, of an entry's field; nil for that of the shape.
  public func place(of field: Field) -> (row: Int, column: Int)? {
    let place = field.id.split(separator: ".").suffix(2).compactMap { Int($0) }
    guard place.count == 2 else { return nil }
    return (place[0], place[1])
  }

  /// The fields of a question: the shape, then the entries row by row.
  func fields(id: String, figures: Int) -> [Field] {
    let shape = Field(
      id: "\(id).shape", question: id, target: .shape(rows: rowCount, columns: columnCount),
      figures: figures)
    let entries = rows.enumerated().flatMap { row, entries in
      entries.enumerated().map { column, entry in
        let target: Field.Target =
          switch entry {
          case .number(let expression): .number(expression)
          case .gradient(let node): .gradient(node: node)
          }
        return Field(
          id: "\(id).\(row + 1).\(column + 1)", question: id, target: target, figures: figures,
          follows: asksShape ? shape.id : nil)
      }
    }
    return (asksShape ? [shape] : []) + entries
  }
}
