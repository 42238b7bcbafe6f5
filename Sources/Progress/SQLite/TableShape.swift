internal import GRDB

/// What the program needs to know of a table, however the table was written down.
struct TableShape {
  /// The table's name.
  let name: String
  private let columns: Set<Column>
  /// The columns of each unique index; a change that replaces a row relies on them.
  private let uniqueIndexes: Set<[String]>

  private struct Column: Hashable {
    var name: String
    var type: String
    var isNotNull: Bool
    var primaryKeyPosition: Int
  }

  /// Reads the shape of a table; one that does not exist has no columns.
  init(of name: String, in database: Database) throws {
    self.name = name
    columns = try Set(
      Row.fetchAll(
        database,
        sql: #"SELECT name, upper(type), "notnull", pk FROM pragma_table_info(?)"#,
        arguments: [name]
      ).map { row in
        Column(
          name: String.fromDatabaseValue(row[0]) ?? "",
          type: String.fromDatabaseValue(row[1]) ?? "",
          isNotNull: Bool.fromDatabaseValue(row[2]) ?? false,
          primaryKeyPosition: Int.fromDatabaseValue(row[3]) ?? 0)
      })
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT list.name, info.name
        FROM pragma_index_list(?) AS list, pragma_index_info(list.name) AS info
        WHERE list."unique" AND NOT list.partial ORDER BY list.name, info.seqno
        """,
      arguments: [name])
    var indexes: [String: [String]] = [:]
    for row in rows {
      guard let index = String.fromDatabaseValue(row[0]) else { continue }
      // A column that is an expression has no name.
      indexes[index, default: []].append(String.fromDatabaseValue(row[1]) ?? "")
    }
    uniqueIndexes = Set(indexes.values)
  }

  /// Returns what another table lacks of this one, in the manner of SQLite; nil for nothing.
  func missing(from other: TableShape) -> String? {
    if other.columns.isEmpty { return "no such table: \(name)" }
    if let column = columns.subtracting(other.columns).min(by: { $0.name < $1.name }) {
      return other.columns.contains { $0.name == column.name }
        ? "other column: \(name).\(column.name)" : "no such column: \(name).\(column.name)"
    }
    let indexes = uniqueIndexes.subtracting(other.uniqueIndexes).map { $0.joined(separator: ", ") }
    return indexes.min().map { "not unique: \(name).\($0)" }
  }
}
