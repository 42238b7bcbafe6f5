import Foundation
import GRDB
import TestSupport
import Testing
import Tutor

@testable import Progress

@Suite("Reading a record without changing anything")
struct RecordReadingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Everything in the folder, byte for byte.
  private func contents() throws -> [String: Data] {
    try Dictionary(uniqueKeysWithValues: folder.names.map { ($0, try folder.bytes($0)) })
  }

  @Test("Settings are read from a record, which stays as it is")
  func settings() throws {
    let store = try SQLiteRecord(folder: folder.path)
    try store.set("language", to: "es")
    try store.set("plain", to: "true")
    let before = try contents()
    expectEqual(
      RecordReading.settings(folder: folder.path), ["language": "es", "plain": "true"])
    expectEqual(try contents(), before)
  }

  enum Obstacle: CaseIterable {
    case nothing, empty, notADatabase, cutOff, foreign, writeAheadLog, halfWritten, locked
  }

  @Test(
    "Whatever else the folder holds, there are no settings and nothing changes",
    arguments: Obstacle.allCases)
  func obstacles(obstacle: Obstacle) throws {
    let other = try make(obstacle)
    let before = try contents()
    expectEqual(RecordReading.settings(folder: folder.path), [:])
    expectEqual(try contents(), before)
    try other?.close()
  }

  @Test("A folder that does not exist is not made")
  func noFolder() throws {
    expectEqual(RecordReading.settings(folder: folder.path + "/none"), [:])
    expectEqual(try RecordReading.open(folder: folder.path + "/none") == nil, true)
    expectEqual(try folder.names, [])
  }

  @Test("A damaged record is told to an export and not put aside")
  func damagedExport() throws {
    try folder.write(Data("no database at all".utf8), to: "record.sqlite")
    expectEqual(
      problem { _ = try RecordReading.open(folder: folder.path) },
      .damagedInPlace(path: folder.record, reason: "file is not a database"))
    expectEqual(try contents(), ["record.sqlite": Data("no database at all".utf8)])
  }

  @Test("An export has what is in the record, even while another program holds it")
  func export() throws {
    let other = try SQLiteRecord(folder: folder.path)
    try other.append(attempt("b", "1", .wrong), at: moment)
    let store = try #require(try RecordReading.open(folder: folder.path))
    try other.queue.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    expectEqual(try answers(store), ["1"])
  }

  private func make(_ obstacle: Obstacle) throws -> DatabaseQueue? {
    switch obstacle {
    case .nothing: return nil
    case .empty: try folder.write(Data(), to: "record.sqlite")
    case .notADatabase: try folder.write(Data("Dear diary".utf8), to: "record.sqlite")
    case .foreign: try folder.execute("CREATE TABLE friend (name TEXT)")
    case .cutOff:
      let store = try SQLiteRecord(folder: folder.path)
      try store.queue.close()
      try folder.write(folder.bytes("record.sqlite").prefix(5000), to: "record.sqlite")
    case .writeAheadLog:
      try SQLiteRecord(folder: folder.path).set("language", to: "es")
      try folder.execute("PRAGMA journal_mode = WAL")
    case .halfWritten:
      try SQLiteRecord(folder: folder.path).set("language", to: "es")
      // A journal that begins as a real one does is to be rolled back by one who may write.
      let magic: [UInt8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]
      try folder.write(Data(magic) + Data(count: 504), to: "record.sqlite-journal")
    case .locked:
      let store = try SQLiteRecord(folder: folder.path)
      try store.set("language", to: "es")
      try store.queue.inDatabase { try $0.execute(sql: "BEGIN EXCLUSIVE") }
      return store.queue
    }
    return nil
  }
}
