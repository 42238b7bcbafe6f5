import GRDB
import Glibc
import TestSupport
import Testing
import Tutor

@testable import Progress

@Suite("A program that is killed")
struct CrashTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Half a change in the file is taken back from the journal when it is opened")
  func hotJournal() throws {
    let store = try SQLiteRecord(folder: folder.path)
    try store.append(attempt("b", "before", .right), at: moment)
    let before = try folder.bytes("record.sqlite")
    try store.queue.inDatabase(beginHugeChange)

    // These are the files of a program that is killed now.
    let killed = try TemporaryFolder()
    expectEqual(try folder.names, ["record.sqlite", "record.sqlite-journal"])
    try folder.copy("record.sqlite", to: killed)
    try folder.copy("record.sqlite-journal", to: killed)
    #expect(try killed.bytes("record.sqlite") != before, "the change has not reached the file")

    let (opened, problem) = RecordOpening.open(folder: killed.path, now: moment)
    expectEqual(problem, nil)
    expectEqual(try answers(opened), ["before"])
    expectEqual(try killed.bytes("record.sqlite"), before)
    expectEqual(try killed.names, ["record.sqlite"])
  }

  #if compiler(>=6.3)
    @Test("kill -9 within a change loses that change and nothing before it")
    func killed() async throws {
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String] in
        let store = try SQLiteRecord(folder: path)
        for answer in ["1", "2", "3"] {
          try store.append(attempt("b", answer, .right), at: moment)
        }
        try store.queue.inDatabase { database in
          try beginHugeChange(database)
          kill(getpid(), SIGKILL)
        }
      }
      expectEqual(try folder.names, ["record.sqlite", "record.sqlite-journal"])
      let (opened, problem) = RecordOpening.open(folder: folder.path, now: moment)
      expectEqual(problem, nil)
      expectEqual(try answers(opened), ["1", "2", "3"])
    }
  #endif
}

/// Begins a transaction that is too large for the cache, so that a part of it is in the file.
private func beginHugeChange(_ database: Database) throws {
  try database.execute(
    sql: """
      PRAGMA cache_size = 1;
      BEGIN IMMEDIATE;
      UPDATE attempt SET answer = 'half';
      WITH RECURSIVE number(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM number WHERE n < 5000)
      INSERT INTO attempt (time, lesson, step, field, answer, outcome, hint_level, language)
      SELECT n, 'l', 's', 'f', 'half', 'right', 0, 'en' FROM number;
      """)
}
