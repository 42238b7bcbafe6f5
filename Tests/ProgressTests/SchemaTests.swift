import Foundation
import GRDB
import TestSupport
import Testing
import Tutor

@testable import Progress

@Suite("A sound file with other tables")
struct SchemaTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "What does not matter to the program is let be",
    arguments: [
      "ALTER TABLE attempt ADD COLUMN note",
      "ALTER TABLE attempt ADD COLUMN note TEXT NOT NULL DEFAULT 'none'",
      "CREATE INDEX by_lesson ON attempt (lesson); CREATE TABLE friend (name TEXT)",
      """
      DROP TABLE setting;
      create table "setting" (name text not null primary key, value text not null) -- mine
      """,
      """
      CREATE TABLE g (identifier TEXT PRIMARY KEY); INSERT INTO g SELECT * FROM grdb_migrations;
      DROP TABLE grdb_migrations; ALTER TABLE g RENAME TO grdb_migrations
      """,
    ])
  func harmless(change: String) throws {
    try SQLiteRecord(folder: folder.path).append(attempt("b", "1", .wrong), at: moment)
    try folder.execute(change)
    let (store, problem) = RecordOpening.open(folder: folder.path, now: moment)
    expectEqual(problem, nil)
    try store.append(attempt("b", "2", .right), at: moment)
    try store.set("plain", to: "true")
    expectEqual(try answers(SQLiteRecord(folder: folder.path)), ["1", "2"])
    expectEqual(try folder.names, ["record.sqlite"])
  }

  @Test(
    "What the program cannot work with is told and left as it is",
    arguments: [
      ("DROP TABLE passage", "no such table: passage"),
      ("ALTER TABLE attempt RENAME COLUMN answer TO reply", "no such column: attempt.answer"),
      (
        "DROP TABLE passage; CREATE TABLE passage (lesson TEXT NOT NULL, step BLOB NOT NULL, "
          + "time INTEGER NOT NULL, PRIMARY KEY (lesson, step))", "other column: passage.step"
      ),
      (
        "DROP TABLE place; CREATE TABLE place (id INTEGER PRIMARY KEY, lesson TEXT NOT NULL, "
          + "step TEXT NOT NULL, time INTEGER NOT NULL)", "not unique: place.lesson"
      ),
      (
        "DROP TABLE grdb_migrations; CREATE TABLE grdb_migrations (colour TEXT)",
        "no such column: identifier"
      ),
      ("DROP TABLE grdb_migrations", "no such table: grdb_migrations"),
    ])
  func unusable(change: String, reason: String) throws {
    try SQLiteRecord(folder: folder.path).append(attempt("b", "1", .wrong), at: moment)
    try folder.execute(change)
    let before = try folder.bytes("record.sqlite")
    let (store, problem) = RecordOpening.open(folder: folder.path, now: moment)
    expectEqual(problem, .failed(path: folder.record, reason: reason))
    try store.append(attempt("b", "2", .right), at: moment)
    #expect(try folder.bytes("record.sqlite") == before)
    expectEqual(try folder.names, ["record.sqlite"])
  }

  @Test("A file of another program is told and left as it is")
  func foreign() throws {
    try folder.execute("CREATE TABLE friend (name TEXT)")
    let before = try folder.bytes("record.sqlite")
    expectEqual(
      RecordOpening.open(folder: folder.path, now: moment).problem,
      .failed(path: folder.record, reason: "no such table: grdb_migrations"))
    #expect(try folder.bytes("record.sqlite") == before)
    expectEqual(try folder.names, ["record.sqlite"])
  }

  /// Makes a file as the first version of the program did, with one answer in it.
  private func makeFirstVersion() throws {
    let queue = try DatabaseQueue(path: folder.record)
    try RecordSchema.migrator.migrate(queue, upTo: "1")
    try queue.inDatabase { database in
      try database.execute(
        sql: """
          INSERT INTO attempt (time, lesson, step, field, answer, outcome, hint_level, language)
          VALUES (1, 'xor', 'why', 'y', 'old', 'wrong', 0, 'en')
          """)
    }
    try queue.close()
  }

  @Test("A file of the first version gets the mistakes, and a program of then can still add to it")
  func firstVersion() throws {
    try makeFirstVersion()
    let (store, problem) = RecordOpening.open(folder: folder.path, now: moment)
    expectEqual(problem, nil)
    var mistaken = attempt("b", "new", .wrong)
    mistaken.mistakes = ["G-SIGN"]
    try store.append(mistaken, at: moment)
    try folder.execute(
      """
      INSERT INTO attempt (time, lesson, step, field, answer, outcome, hint_level, language)
      VALUES (1, 'xor', 'why', 'y', 'late', 'wrong', 0, 'en')
      """)
    expectEqual(
      try store.attempts(after: 0, limit: 9).map { "\($0.answer) \($0.mistakes)" },
      ["old []", #"new ["G-SIGN"]"#, "late []"])
  }

  @Test("A file of the first version that cannot be written is still read")
  func firstVersionLocked() throws {
    try makeFirstVersion()
    let other = try SQLiteRecord.connect(RecordFile(folder: folder.path), patience: 0)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let (store, problem) = RecordOpening.open(
      RecordFile(folder: folder.path), now: moment, patience: 0)
    expectEqual(problem, .locked(path: folder.record))
    expectEqual(try answers(store), ["old"])
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
  }
}
