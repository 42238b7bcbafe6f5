internal import GRDB

/// The tables of the record and the steps by which an older file becomes a current one.
///
/// A migration that was once released never changes; a new form of a table is a new migration.
/// New outcomes, languages and settings need none, because they are text.
enum RecordSchema {
  /// The migrations in order.
  ///
  /// Moments are milliseconds since 1970 in UTC, as integers: they are what comes in, sort as they
  /// are and cannot fail to parse. In a shell, `datetime(time / 1000, 'unixepoch')` shows them.
  /// What was written later has the greater `id`, whatever the clock said. `remember` replaces the
  /// row of a lesson, so the lesson that was open last is the one with the greatest `id`.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(
        sql: """
          CREATE TABLE attempt (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            time INTEGER NOT NULL,
            lesson TEXT NOT NULL,
            step TEXT NOT NULL,
            field TEXT NOT NULL,
            answer TEXT NOT NULL,
            outcome TEXT NOT NULL,
            hint_level INTEGER NOT NULL,
            language TEXT NOT NULL
          );
          CREATE TABLE passage (
            lesson TEXT NOT NULL,
            step TEXT NOT NULL,
            time INTEGER NOT NULL,
            PRIMARY KEY (lesson, step)
          );
          CREATE TABLE place (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            lesson TEXT NOT NULL UNIQUE,
            step TEXT NOT NULL,
            time INTEGER NOT NULL
          );
          CREATE TABLE setting (
            name TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL
          );
          """)
    }
    // The codes of the mistakes recognised, separated by spaces. An older program that has the file
    // open goes on adding attempts without them.
    migrator.registerMigration("2") { database in
      try database.execute(sql: "ALTER TABLE attempt ADD COLUMN mistakes TEXT NOT NULL DEFAULT ''")
    }
    // The rules that an answer tells of, separated by spaces. Answers from before tell of none.
    migrator.registerMigration("3") { database in
      try database.execute(sql: "ALTER TABLE attempt ADD COLUMN rules TEXT NOT NULL DEFAULT ''")
    }
    return migrator
  }

  /// Returns the migrations that a file has gone through, nil where it has no note of any.
  ///
  /// The library's own look takes two steps, between which another terminal can make the note.
  static func applied(_ database: Database) throws -> Set<String>? {
    let note = try String.fetchOne(
      database, sql: "SELECT name FROM sqlite_master WHERE name = 'grdb_migrations'")
    return note == nil ? nil : try migrator.appliedIdentifiers(database)
  }

  /// Returns whether a newer version of the program has changed the tables.
  static func isNewer(_ database: Database) throws -> Bool {
    try !(applied(database) ?? []).isSubset(of: migrator.migrations)
  }

  /// Finds damage that SQLite does not find by opening a file.
  ///
  /// The check reads every page once, which costs no more than the snapshot that follows and
  /// leaves the pages in the cache for it.
  ///
  /// - Throws: `DatabaseError`, with the code `SQLITE_CORRUPT` where the file is damaged and
  ///   `SQLITE_ERROR` where it is sound and another program's.
  static func check(_ database: Database) throws {
    let finding = try String.fetchOne(database, sql: "PRAGMA quick_check(1)")
    guard finding == "ok" else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: finding)
    }
    // Tables without a note of migrations are another program's.
    if try applied(database) == nil, try !tables(database).isEmpty {
      throw DatabaseError(resultCode: .SQLITE_ERROR, message: "no such table: grdb_migrations")
    }
  }

  /// Makes the tables current.
  ///
  /// Another terminal that started at the same moment may do the same. The library looks at what
  /// is to be done before it takes the lock to do it, so it can fail to make what has just been
  /// made. Such a failure is none as long as the file gets on.
  static func migrate(_ queue: DatabaseQueue) throws {
    var earlier: (applied: Set<String>?, failure: DatabaseError)?
    while true {
      var applied: Set<String>?
      try queue.inTransaction(.immediate) { database in
        applied = try self.applied(database)
        return .rollback
      }
      if applied?.isSuperset(of: migrator.migrations) == true { return }
      if let earlier, earlier.applied == applied { throw earlier.failure }
      do {
        try migrator.migrate(queue)
      } catch let error as DatabaseError
        where [.SQLITE_ERROR, .SQLITE_CONSTRAINT].contains(error.resultCode)
      {
        earlier = (applied, error)
      }
    }
  }

  /// Returns a column of the attempts, or an empty text where a file of an older version, which
  /// cannot be written, stays without it.
  static func column(_ name: String, in database: Database) throws -> String {
    try database.columns(in: "attempt").contains { $0.name == name } ? name : "''"
  }

  /// Verifies that a file has the tables this version of the program works with.
  ///
  /// Whatever else somebody added to the file, a table or a column, is let be.
  ///
  /// - Parameter migrations: The migrations that the file has gone through; all of them by default.
  /// - Throws: `DatabaseError` with the code `SQLITE_ERROR` and what is missing.
  static func verify(
    _ database: Database, migrations: Set<String> = Set(migrator.migrations)
  ) throws {
    let model = try DatabaseQueue()
    guard let last = migrator.migrations.last(where: migrations.contains) else {
      throw DatabaseError(resultCode: .SQLITE_ERROR, message: "no such table: attempt")
    }
    try migrator.migrate(model, upTo: last)
    let needed = try model.read { model in
      try ["attempt", "passage", "place", "setting"].map { try TableShape(of: $0, in: model) }
    }
    for table in needed {
      guard let missing = try table.missing(from: TableShape(of: table.name, in: database)) else {
        continue
      }
      throw DatabaseError(resultCode: .SQLITE_ERROR, message: missing)
    }
  }

  /// Returns whether the tables are still those that were verified once.
  static func isVerified(_ database: Database) throws -> Bool {
    try number("user_version", in: database) == verifiedVersion(database)
  }

  /// Notes that the tables are verified, which takes longer than everything else at a start.
  static func noteVerified(_ database: Database) throws {
    try database.execute(sql: "PRAGMA user_version = \(verifiedVersion(database))")
  }

  /// What is noted in a file with verified tables: SQLite counts every change of any table, and the
  /// letters `NN` before the count tell it from a number that somebody else left there.
  private static func verifiedVersion(_ database: Database) throws -> Int {
    try 0x4E4E_0000 + (number("schema_version", in: database) & 0xFFFF)
  }

  private static func number(_ pragma: String, in database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA \(pragma)") ?? 0
  }

  private static func tables(_ database: Database) throws -> Set<String> {
    try String.fetchSet(
      database, sql: "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
  }
}
