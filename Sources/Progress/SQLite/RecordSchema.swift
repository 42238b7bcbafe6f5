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
  /// - Throws: `DatabaseError` with the code `SQLITE_CORRUPT`.
  static func check(_ database: Database) throws {
    let finding = try String.fetchOne(database, sql: "PRAGMA quick_check(1)")
    guard finding == "ok" else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: finding)
    }
    // Tables without a note of migrations are another program's.
    if try applied(database) == nil, try !definitions(database).isEmpty {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
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

  /// Verifies that a current file has the tables this version of the program works with.
  ///
  /// Whatever else somebody added to the file is let be.
  ///
  /// - Throws: `DatabaseError` with the code `SQLITE_CORRUPT`.
  static func verify(_ database: Database) throws {
    let model = try DatabaseQueue()
    try migrator.migrate(model)
    guard try model.read(definitions).isSubset(of: definitions(database)) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
  }

  private static func definitions(_ database: Database) throws -> Set<String> {
    try String.fetchSet(
      database, sql: "SELECT sql FROM sqlite_master WHERE sql NOT NULL AND name NOT LIKE 'sqlite_%'"
    )
  }
}
