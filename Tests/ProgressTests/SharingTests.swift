import Dispatch
import GRDB
import Glibc
import Synchronization
import TestSupport
import Testing
import Tutor

@testable import Progress

@Suite("Two terminals with one record")
struct SharingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Changes that alternate are all kept, and each sees the other's")
  func alternating() throws {
    let left = try SQLiteRecord(folder: folder.path)
    let right = try SQLiteRecord(folder: folder.path)
    for number in 0..<5 {
      try left.append(attempt("b", "left \(number)", .wrong), at: moment)
      try right.append(attempt("b", "right \(number)", .wrong), at: moment)
    }
    let expected = (0..<5).flatMap { ["left \($0)", "right \($0)"] }
    expectEqual(try answers(left), expected)
    expectEqual(try answers(right), expected)
    expectEqual(try left.snapshot(), try right.snapshot())
  }

  @Test("A change waits for nothing but says that the record is locked, and works afterwards")
  func locked() throws {
    let left = try SQLiteRecord(folder: folder.path)
    let right = try SQLiteRecord(RecordFile(folder: folder.path), patience: 0)
    try left.queue.inDatabase { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      try database.execute(sql: "INSERT INTO setting VALUES ('color', 'never')")
    }
    expectEqual(
      problem {
        try right.append(attempt("b", "1", .right), at: moment)
      },
      .locked(path: folder.record))
    // A reader is not kept out, and sees nothing of what is not finished.
    expectEqual(try right.snapshot(), LearnerRecord())

    try left.queue.inDatabase { try $0.execute(sql: "COMMIT") }
    try right.append(attempt("b", "1", .right), at: moment)
    expectEqual(try answers(left), ["1"])
    expectEqual(try right.setting("color"), "never")
  }

  @Test("Changes at the same time wait for each other and are all kept")
  func simultaneous() throws {
    let path = folder.path
    let problems = Mutex<[RecordProblem]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { terminal in
      do throws(RecordProblem) {
        // Both begin the file, so its tables are made at the same time too.
        let store = try SQLiteRecord(RecordFile(folder: path), patience: 60)
        for number in 0..<10 {
          try store.append(attempt("b", "\(terminal).\(number)", .wrong), at: moment)
        }
      } catch {
        problems.withLock { $0.append(error) }
      }
    }
    expectEqual(problems.withLock { $0 }, [])
    let expected = (0..<2).flatMap { terminal in (0..<10).map { "\(terminal).\($0)" } }
    expectEqual(try answers(SQLiteRecord(folder: path)).sorted(), expected)
  }

  @Test("A change that a reader holds up is taken back whole, and works afterwards")
  func heldUpByReader() throws {
    let reader = try SQLiteRecord(folder: folder.path)
    let writer = try SQLiteRecord(RecordFile(folder: folder.path), patience: 0)
    try reader.queue.inDatabase { database in
      try database.execute(sql: "BEGIN")
      expectEqual(try Int.fetchOne(database, sql: "SELECT count(*) FROM attempt"), 0)
    }
    let write = { try writer.append(attempt("b", "1", .right), at: moment) }
    expectEqual(problem(write), .locked(path: folder.record))
    try reader.queue.inDatabase { try $0.execute(sql: "COMMIT") }
    expectEqual(try answers(writer), [])
    try write()
    expectEqual(try answers(reader), ["1"])
  }

  @Test("Tables that another terminal makes in between are not made twice")
  func tablesInBetween() throws {
    let path = folder.path
    let begun = Mutex(0)
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      database.trace { event in
        guard event.description == "BEGIN IMMEDIATE TRANSACTION" else { return }
        // The first transaction looks at what there is, the second is about to make it.
        let number = begun.withLock { number in
          number += 1
          return number
        }
        if number == 2 { _ = try? SQLiteRecord(folder: path) }
      }
    }
    let slow = try DatabaseQueue(path: folder.record, configuration: configuration)
    try RecordSchema.migrate(slow)
    try slow.read { try RecordSchema.verify($0) }
    expectEqual(begun.withLock { $0 }, 3)
  }

  @Test("Tables that cannot be made are an error and no endless attempt")
  func tablesImpossible() throws {
    try folder.execute("CREATE TABLE attempt (answer TEXT)")
    let queue = try DatabaseQueue(path: folder.record)
    #expect(throws: DatabaseError.self) { try RecordSchema.migrate(queue) }
  }

  #if compiler(>=6.3)
    @Test("Two processes that write at the same time lose nothing")
    func processes() async throws {
      async let left: Void = write("left")
      async let right: Void = write("right")
      _ = await (left, right)
      let expected = ["left", "right"].flatMap { name in (0..<10).map { "\(name) \($0)" } }
      expectEqual(try answers(SQLiteRecord(folder: folder.path)).sorted(), expected)
    }

    private func write(_ name: String) async {
      await #expect(processExitsWith: .exitCode(7)) {
        [path = folder.path as String, name = name as String] in
        let store = try SQLiteRecord(RecordFile(folder: path), patience: 60)
        for number in 0..<10 {
          try store.append(attempt("b", "\(name) \(number)", .wrong), at: moment)
        }
        exit(7)
      }
    }
  #endif
}
