internal import GRDB
public import Tutor

/// The record in a file, safe for several programs at once.
///
/// The file has a rollback journal and not a write-ahead log, because homes are often on network
/// file systems, where the shared memory of a write-ahead log does not work. Every change is a
/// transaction of its own, and with `synchronous = FULL` it is on the disk when the call returns.
/// Where another program holds the file, a call waits for up to five seconds.
public final class SQLiteRecord: RecordStore {
  /// The path of the file.
  public var path: String { file.path }

  let queue: DatabaseQueue
  private let file: RecordFile

  /// Opens the record in a folder; the folder and the file are made where they are missing.
  ///
  /// - Throws: `damagedInPlace` for a damaged file and `failed` for one with other tables; both
  ///   are left as they are.
  public convenience init(folder: String) throws(RecordProblem) {
    try self.init(RecordFile(folder: folder))
  }

  /// Opens a record.
  ///
  /// - Parameters:
  ///   - file: Where the record is.
  ///   - patience: How long a call waits for another program, in seconds.
  init(_ file: RecordFile, patience: Double = 5) throws(RecordProblem) {
    try file.prepare()
    self.file = file
    do {
      let queue = try Self.connect(file, patience: patience)
      do {
        try Self.makeReady(queue, file)
      } catch {
        // A file that is put aside next must not be open any more.
        try? queue.close()
        throw error
      }
      self.queue = queue
    } catch let problem as RecordProblem {
      throw problem
    } catch let error as DatabaseError
      where [.SQLITE_ERROR, .SQLITE_CONSTRAINT].contains(error.resultCode)
    {
      // The statements are right, so the tables they meet are not the record's. The file is
      // somebody's all the same, and sound.
      throw .failed(path: file.path, reason: error.message ?? error.resultCode.description)
    } catch {
      throw RecordProblem(error, file: file)
    }
  }

  /// Opens a record that can only be read.
  init(reading file: RecordFile) throws(RecordProblem) {
    self.file = file
    do {
      queue = try Self.connect(file, patience: 0, readOnly: true)
      try queue.read { database in
        if try RecordSchema.isNewer(database) {
          throw RecordProblem.newerVersion(path: file.path)
        }
        try RecordSchema.check(database)
        try RecordSchema.verify(database, migrations: RecordSchema.applied(database) ?? [])
      }
    } catch let problem as RecordProblem {
      throw problem
    } catch {
      throw RecordProblem(error, file: file)
    }
  }

  /// Opens a record for a short look, without checking it as a whole.
  init(lookingInto file: RecordFile) throws(RecordProblem) {
    self.file = file
    do {
      queue = try Self.connect(file, patience: 0.05, readOnly: true)
    } catch {
      throw RecordProblem(error, file: file)
    }
  }

  /// Opens the file without a look at what is in it.
  static func connect(
    _ file: RecordFile, patience: Double, readOnly: Bool = false
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    // Without this GRDB traps where the disk refuses even to take a transaction back.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    return try DatabaseQueue(path: file.path, configuration: configuration)
  }

  /// Sets how long a call waits for another program.
  public func wait(atMost seconds: Double) throws(RecordProblem) {
    do {
      try queue.inDatabase { database in
        try database.execute(sql: "PRAGMA busy_timeout = \(Int(seconds * 1000))")
      }
    } catch {
      throw RecordProblem(error, file: file)
    }
  }

  private static func makeReady(_ queue: DatabaseQueue, _ file: RecordFile) throws {
    // Under the write lock no other terminal is half-way through making the tables, so what looks
    // wrong is wrong.
    try queue.inTransaction(.immediate) { database in
      if try RecordSchema.isNewer(database) {
        throw RecordProblem.newerVersion(path: file.path)
      }
      try RecordSchema.check(database)
      // SQLite opens a file that cannot be written without a word, and needs to make a journal
      // beside it. A change that is taken back shows both now rather than at the first answer.
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      try database.execute(sql: "PRAGMA user_version = \(version)")
      return .rollback
    }
    try queue.inDatabase { database in
      _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
    }
    try RecordSchema.migrate(queue)
    try queue.inDatabase { database in
      if try RecordSchema.isVerified(database) { return }
      try RecordSchema.verify(database)
      try RecordSchema.noteVerified(database)
    }
  }

  /// Reads within one transaction, so that what is read belongs together.
  func reading<Value>(_ body: (Database) throws -> Value) throws(RecordProblem) -> Value {
    do { return try queue.read(body) } catch { throw RecordProblem(error, file: file) }
  }

  /// Writes within one transaction, which holds the write lock from its beginning.
  ///
  /// A transaction that asks for the lock only at its first change can fail without waiting.
  func writing(_ body: (Database) throws -> Void) throws(RecordProblem) {
    do {
      try queue.inTransaction(.immediate) { database in
        try body(database)
        return .commit
      }
    } catch {
      throw RecordProblem(error, file: file)
    }
  }
}
