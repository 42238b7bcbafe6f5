import Foundation
import GRDB
import Glibc
import TestSupport
import Testing
import Tutor

@testable import Progress

@Suite("The record in a file")
struct SQLiteRecordTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("What was written is there when the file is opened again")
  func reopened() throws {
    try SQLiteRecord(folder: folder.path).append(attempt("b", "-2", .right), at: moment)
    expectEqual(try answers(SQLiteRecord(folder: folder.path)), ["-2"])
  }

  @Test("Missing folders are made, and nobody else can read the record")
  func modes() throws {
    let path = folder.path + "/share/nntutor"
    _ = try SQLiteRecord(folder: path + "/")
    expectEqual(mode(folder.path + "/share"), 0o700)
    expectEqual(mode(path), 0o700)
    expectEqual(mode(path + "/record.sqlite"), 0o600)
    expectEqual(try FileManager.default.contentsOfDirectory(atPath: path), ["record.sqlite"])
  }

  @Test("A change is on the disk before its call returns, without a write-ahead log")
  func durability() throws {
    let store = try SQLiteRecord(folder: folder.path)
    try store.queue.inDatabase { database in
      expectEqual(try String.fetchOne(database, sql: "PRAGMA journal_mode"), "delete")
      expectEqual(try Int.fetchOne(database, sql: "PRAGMA synchronous"), 2)
      expectEqual(try Int.fetchOne(database, sql: "PRAGMA busy_timeout"), 5000)
    }
  }

  @Test("A file that somebody set to a write-ahead log gets its journal back")
  func writeAheadLog() throws {
    try SQLiteRecord(folder: folder.path).append(attempt("b", "1", .right), at: moment)
    let other = try DatabaseQueue(path: folder.record)
    try other.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try other.close()
    let store = try SQLiteRecord(folder: folder.path)
    try store.queue.inDatabase { database in
      expectEqual(try String.fetchOne(database, sql: "PRAGMA journal_mode"), "delete")
    }
    expectEqual(try answers(store), ["1"])
  }

  @Test("The tables are these")
  func tables() throws {
    let store = try SQLiteRecord(folder: folder.path)
    let columns = try store.queue.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT m.name || ': ' || group_concat(c.name, ' ')
          FROM sqlite_master m, pragma_table_info(m.name) c
          WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' GROUP BY m.name
          """)
    }
    expectEqual(
      columns,
      [
        "attempt: id time lesson step field answer outcome hint_level language mistakes rules",
        "grdb_migrations: identifier",
        "passage: lesson step time",
        "place: id lesson step time",
        "setting: name value",
      ])
  }

  @Test("10,000 attempts are summed up and exported in their order")
  func many() throws {
    let store = try SQLiteRecord(folder: folder.path)
    try store.queue.write { database in
      try database.execute(
        sql: """
          WITH RECURSIVE number(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM number WHERE n < 10000)
          INSERT INTO attempt (time, lesson, step, field, answer, outcome, hint_level, language)
          SELECT n, 'l', 's', 'f' || (n % 4), n, iif(n % 2, 'wrong', 'right'), n / 2500, 'en'
          FROM number
          """)
    }
    let key = { FieldKey(lesson: "l", step: "s", field: $0) }
    expectEqual(
      try store.snapshot().fields,
      [
        key("f0"): FieldHistory(acceptedAnswer: "10000", hintLevel: 4),
        key("f1"): FieldHistory(misses: 2500, hintLevel: 3),
        key("f2"): FieldHistory(acceptedAnswer: "9998", hintLevel: 3),
        key("f3"): FieldHistory(misses: 2500, hintLevel: 3),
      ])
    #expect(try answers(store) == (1...10_000).map(String.init))
  }

  @Test("Another terminal can write while an export is under way")
  func exportHoldsNoLock() throws {
    let store = try SQLiteRecord(folder: folder.path)
    try store.append(attempt("b", "1", .right), at: moment)
    let other = try SQLiteRecord(RecordFile(folder: folder.path), patience: 0)
    var seen: [String] = []
    var refused: RecordProblem?
    try store.forEachAttempt { exported in
      seen.append(exported.answer)
      if seen.count == 1 {
        refused = problem {
          try other.append(attempt("b", "2", .right), at: moment)
        }
      }
      return true
    }
    expectEqual(refused, nil)
    expectEqual(seen, ["1", "2"])
  }

  @Test("An outcome of a newer version and a broken row count for nothing and stay in the export")
  func unknownOutcome() throws {
    let store = try SQLiteRecord(folder: folder.path)
    try store.append(attempt("b", "1", .wrong), at: moment)
    try store.queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO attempt (time, lesson, step, field, answer, outcome, hint_level, language)
          VALUES (1, 'computation-graph', 'backward', 'b', '2', 'inspired', 0, 'pt'),
            (1, 'computation-graph', 'backward', 'b', '3', 'wrong', 'many', x'ff')
          """)
    }
    expectEqual(
      try store.snapshot().fields,
      [
        FieldKey(lesson: "computation-graph", step: "backward", field: "b"): FieldHistory(
          misses: 1)
      ])
    expectEqual(
      try store.attempts(after: 1, limit: 9).map { "\($0.answer) \($0.outcome) \($0.hintLevel)" },
      ["2 inspired 0", "3 wrong 0"])
  }

  @Test("A disk that fills up loses nothing that was written, and can be written again later")
  func fullDisk() throws {
    let store = try SQLiteRecord(folder: folder.path)
    try store.queue.inDatabase { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(pages + 2)")
    }
    var kept: [String] = []
    var stopped: RecordProblem?
    while stopped == nil, kept.count < 1000 {
      let answer = "\(kept.count)" + String(repeating: "0", count: 500)
      stopped = problem {
        try store.append(attempt("b", answer, .right), at: moment)
      }
      if stopped == nil { kept.append(answer) }
    }
    expectEqual(stopped, .diskFull(path: folder.record))
    #expect(!kept.isEmpty)
    expectEqual(try answers(store), kept)

    try store.queue.inDatabase { database in
      _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = 1000")
    }
    try store.append(attempt("b", "more", .right), at: moment)
    expectEqual(try answers(SQLiteRecord(folder: folder.path)), kept + ["more"])
  }

  @Test("A record that becomes read-only says so at every kind of change")
  func readOnly() throws {
    let store = try SQLiteRecord(folder: folder.path)
    try store.queue.inDatabase { try $0.execute(sql: "PRAGMA query_only = ON") }
    let place = Place(lesson: "xor", step: "1")
    let changes: [() throws -> Void] = [
      { try store.append(attempt("b", "1", .right), at: moment) },
      { try store.pass(place, at: moment) },
      { try store.remember(place, at: moment) },
      { try store.set("plain", to: "true") },
      { try store.set("plain", to: nil) },
      { try store.reset(lesson: "xor") },
    ]
    for change in changes { expectEqual(problem(change), .readOnly(path: folder.record)) }
  }

  @Test("A file that is deleted during a session is missed, not written into nothing")
  func deleted() throws {
    let store = try SQLiteRecord(folder: folder.path)
    unlink(folder.record)
    expectEqual(
      problem {
        try store.append(attempt("b", "1", .right), at: moment)
      },
      .failed(path: folder.record, reason: "No such file or directory"))
  }

  @Test("A file that is replaced during a session is left alone")
  func replaced() throws {
    let store = try SQLiteRecord(folder: folder.path)
    rename(folder.record, folder.record + ".old")
    try SQLiteRecord(folder: folder.path).append(attempt("b", "new", .right), at: moment)
    expectEqual(
      problem {
        try store.append(attempt("b", "old", .right), at: moment)
      },
      .failed(path: folder.record, reason: "Stale file handle"))
    expectEqual(try answers(SQLiteRecord(folder: folder.path)), ["new"])
  }

  @Test("Damage that appears during a session is a problem and no trap")
  func damagedDuringSession() throws {
    let store = try SQLiteRecord(folder: folder.path)
    try store.append(attempt("b", "1", .right), at: moment)
    let size = try folder.bytes("record.sqlite").count
    let handle = try #require(FileHandle(forWritingAtPath: folder.record))
    try handle.seek(toOffset: 4096)
    try handle.write(contentsOf: Data(repeating: 0xff, count: size - 4096))
    try handle.close()
    // Without its cached pages the connection has to read the file.
    store.queue.releaseMemory()
    let found = problem { _ = try store.snapshot() }
    expectEqual(
      found, .damagedInPlace(path: folder.record, reason: "database disk image is malformed"))
  }

  #if compiler(>=6.3)
    @Test("A change that the system refuses to write is taken back whole")
    func refusedWrite() async throws {
      await #expect(processExitsWith: .exitCode(7)) {
        [path = folder.path as String, file = folder.record as String] in
        let store = try SQLiteRecord(folder: path)
        try store.append(attempt("b", "1", .right), at: moment)
        var status = stat()
        stat(file, &status)
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        limit.rlim_cur = rlim_t(status.st_size)
        signal(SIGXFSZ, SIG_IGN)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        let write = {
          try store.append(attempt("b", String(repeating: "2", count: 9999), .right), at: moment)
        }
        expectEqual(problem(write), .failed(path: file, reason: "disk I/O error"))
        expectEqual(try answers(store), ["1"])
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        try write()
        exit(7)
      }
      expectEqual(
        try answers(SQLiteRecord(folder: folder.path)), ["1", String(repeating: "2", count: 9999)])
    }
  #endif
}
