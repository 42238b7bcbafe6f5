internal import Curriculum
internal import GRDB
public import Tutor

extension SQLiteRecord {
  /// Returns everything that a session needs to know of the learner.
  public func snapshot() throws(RecordProblem) -> LearnerRecord {
    try reading { database in
      var record = LearnerRecord()
      try Self.addAttempts(from: database, to: &record)
      for row in try Row.fetchAll(database, sql: "SELECT lesson, step FROM passage") {
        guard let lesson = row.text(0), let step = row.text(1) else { continue }
        record.passed.insert(Place(lesson: lesson, step: step))
      }
      for row in try Row.fetchAll(database, sql: "SELECT lesson, step FROM place ORDER BY id") {
        guard let lesson = row.text(0), let step = row.text(1) else { continue }
        record.places[lesson] = step
        record.lastLesson = lesson
      }
      record.settings = try Self.settings(in: database)
      return record
    }
  }

  /// Returns all settings.
  func settings() throws(RecordProblem) -> [String: String] {
    try reading(Self.settings)
  }

  private static func settings(in database: Database) throws -> [String: String] {
    var settings: [String: String] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT name, value FROM setting") {
      guard let name = row.text(0), let value = row.text(1) else { continue }
      settings[name] = value
    }
    return settings
  }

  /// Returns a setting; nil where it was never chosen.
  public func setting(_ name: String) throws(RecordProblem) -> String? {
    try reading { database in
      try Row.fetchOne(
        database, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name])?.text(0)
    }
  }

  /// Returns at most `limit` attempts that follow the attempt `id`, in their order.
  public func attempts(
    after id: Int64, limit: Int
  ) throws(RecordProblem) -> [RecordedAttempt] {
    try reading { database in
      let mistakes = try RecordSchema.column("mistakes", in: database)
      let rules = try RecordSchema.column("rules", in: database)
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT id, time, lesson, step, field, answer, outcome, hint_level, language, \(mistakes), \(rules)
          FROM attempt WHERE id > ? ORDER BY id LIMIT ?
          """,
        arguments: [id, max(limit, 0)])
      return rows.map { row in
        RecordedAttempt(
          id: row.number(0) ?? 0,
          time: Timestamp(milliseconds: row.number(1) ?? 0),
          key: FieldKey(
            lesson: row.text(2) ?? "", step: row.text(3) ?? "", field: row.text(4) ?? ""),
          answer: row.text(5) ?? "",
          outcome: row.text(6) ?? "",
          mistakes: (row.text(9) ?? "").split(separator: " ").map(String.init),
          rules: (row.text(10) ?? "").split(separator: " ").map(String.init),
          hintLevel: row.number(7).flatMap(Int.init(exactly:)) ?? 0,
          language: row.text(8) ?? "")
      }
    }
  }

  /// Sums up the attempts with the same rule that a running session uses.
  ///
  /// A row that cannot be read, or an outcome of a newer version, counts for nothing and stays.
  private static func addAttempts(
    from database: Database, to record: inout LearnerRecord
  ) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT lesson, step, field, answer, outcome, hint_level, time,
          \(RecordSchema.column("mistakes", in: database)),
          \(RecordSchema.column("rules", in: database))
        FROM attempt ORDER BY id
        """)
    while let row = try rows.next() {
      guard let lesson = row.text(0), let step = row.text(1), let field = row.text(2),
        let answer = row.text(3), let outcome = row.text(4).flatMap(Attempt.Outcome.init),
        let hintLevel = row.number(5).flatMap(Int.init(exactly:))
      else { continue }
      let key = FieldKey(lesson: lesson, step: step, field: field)
      // No part of the summary depends on the language.
      let attempt = Attempt(
        key: key, answer: answer, outcome: outcome,
        mistakes: (row.text(7) ?? "").split(separator: " ").map(String.init),
        rules: (row.text(8) ?? "").split(separator: " ").compactMap { Rule(rawValue: String($0)) },
        hintLevel: hintLevel, language: .english)
      record.add(attempt, at: Timestamp(milliseconds: row.number(6) ?? 0))
    }
  }
}

extension Row {
  // A subscript that converts would trap on a value of another type, which a file can hold.

  fileprivate func text(_ column: Int) -> String? {
    String.fromDatabaseValue(self[column])
  }

  fileprivate func number(_ column: Int) -> Int64? {
    Int64.fromDatabaseValue(self[column])
  }
}
