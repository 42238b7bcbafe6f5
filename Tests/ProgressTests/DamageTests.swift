import Dispatch
import Foundation
import GRDB
import Synchronization
import TestSupport
import Testing
import Tutor

@testable import Progress

@Suite("A damaged record")
struct DamageTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  enum Damage: CaseIterable {
    case notADatabase, cutOff, pageOverwritten
  }

  @Test(
    "A damaged file is kept aside byte for byte, and a new record begins",
    arguments: Damage.allCases)
  func damaged(damage: Damage) throws {
    try make(damage)
    let before = try folder.bytes("record.sqlite")

    let (store, problem) = RecordOpening.open(folder: folder.path, now: moment)

    let kept = "record.sqlite.damaged-2026-11-23T15-53-16Z"
    expectEqual(problem, .damaged(path: folder.record, keptAs: folder.path + "/" + kept))
    expectEqual(try folder.names, ["record.sqlite", kept])
    #expect(try folder.bytes(kept) == before)
    expectEqual(try store.snapshot(), LearnerRecord())
    try store.append(attempt("b", "new", .right), at: moment)
    let again = RecordOpening.open(folder: folder.path, now: moment)
    expectEqual(again.problem, nil)
    expectEqual(try answers(again.store), ["new"])
  }

  private func make(_ damage: Damage) throws {
    if damage == .notADatabase {
      try folder.write(Data("Dear diary, ".utf8) + Data(count: 5000), to: "record.sqlite")
      return
    }
    let store = try SQLiteRecord(folder: folder.path)
    for _ in 0..<40 {
      let answer = String(repeating: "1", count: 1000)
      try store.append(attempt("b", answer, .wrong), at: moment)
    }
    try store.queue.close()
    var bytes = try folder.bytes("record.sqlite")
    switch damage {
    case .cutOff:
      try folder.write(bytes.prefix(bytes.count - 4096), to: "record.sqlite")
    case .pageOverwritten:
      let start = bytes.count - 3 * 4096
      bytes.replaceSubrange(start..<start + 4096, with: Data(repeating: 0xab, count: 4096))
      try folder.write(bytes, to: "record.sqlite")
    case .notADatabase:
      break
    }
  }

  @Test("A file kept aside earlier, or only its journal, is never overwritten")
  func keptAsideTwice() throws {
    let first = "record.sqlite.damaged-2026-11-23T15-53-16Z"
    try folder.write(Data("earlier".utf8), to: first)
    try folder.write(Data("earlier".utf8), to: first + "-2-journal")
    try folder.write(Data("no database at all".utf8), to: "record.sqlite")
    let (_, problem) = RecordOpening.open(folder: folder.path, now: moment)
    expectEqual(
      problem, .damaged(path: folder.record, keptAs: folder.path + "/" + first + "-3"))
    expectEqual(try folder.names, ["record.sqlite", first, first + "-2-journal", first + "-3"])
    expectEqual(try folder.bytes(first), Data("earlier".utf8))
    expectEqual(try folder.bytes(first + "-2-journal"), Data("earlier".utf8))
    expectEqual(try folder.bytes(first + "-3"), Data("no database at all".utf8))
  }

  @Test("The journal of a damaged file goes with it")
  func journal() throws {
    // A journal that begins with zeroes is finished, so SQLite leaves it where it is.
    try folder.write(Data(count: 600), to: "record.sqlite-journal")
    try folder.write(Data("no database at all".utf8), to: "record.sqlite")
    let (store, _) = RecordOpening.open(folder: folder.path, now: moment)
    #expect(store is SQLiteRecord)
    let kept = "record.sqlite.damaged-2026-11-23T15-53-16Z"
    expectEqual(try folder.names, ["record.sqlite", kept, kept + "-journal"])
    expectEqual(try folder.bytes(kept + "-journal"), Data(count: 600))
  }

  @Test("A damaged file behind a symbolic link is kept where it is")
  func symbolicLink() throws {
    let elsewhere = try TemporaryFolder()
    try elsewhere.write(Data("no database at all".utf8), to: "mine")
    symlink(elsewhere.path + "/mine", folder.record)
    let (store, problem) = RecordOpening.open(folder: folder.path, now: moment)
    let kept = "mine.damaged-2026-11-23T15-53-16Z"
    expectEqual(
      problem, .damaged(path: folder.record, keptAs: elsewhere.path + "/" + kept))
    expectEqual(try elsewhere.names, ["mine", kept])
    try store.append(attempt("b", "1", .right), at: moment)
    expectEqual(try answers(SQLiteRecord(folder: folder.path)), ["1"])
  }

  @Test("Terminals that find the same damage at the same time put one file aside and share the new")
  func damagedForAll() throws {
    try folder.write(Data("no database at all".utf8), to: "record.sqlite")
    let path = folder.path
    let told = Mutex<[RecordProblem]>([])
    DispatchQueue.concurrentPerform(iterations: 3) { terminal in
      let (store, found) = RecordOpening.open(
        RecordFile(folder: path), now: moment, patience: 60)
      let write = { try store.append(attempt("b", "\(terminal)", .right), at: moment) }
      told.withLock { $0 += [found, problem(write)].compactMap(\.self) }
    }
    let kept = "record.sqlite.damaged-2026-11-23T15-53-16Z"
    expectEqual(
      told.withLock { $0 }, [.damaged(path: folder.record, keptAs: path + "/" + kept)])
    expectEqual(try folder.names, ["record.sqlite", kept])
    expectEqual(try answers(SQLiteRecord(folder: path)).sorted(), ["0", "1", "2"])
  }

  @Test("A record that another terminal began in place of a damaged one is not put aside")
  func putAsideByAnother() throws {
    try folder.write(Data("no database at all".utf8), to: "record.sqlite")
    let file = RecordFile(folder: folder.path)
    let damaged = file.identity
    let kept = folder.record + ".damaged-2026-11-23T15-53-16Z"
    expectEqual(try file.putAside(damaged, at: moment), kept)
    expectEqual(try file.putAside(damaged, at: moment), nil)
    try SQLiteRecord(folder: folder.path).append(attempt("b", "1", .right), at: moment)
    expectEqual(try file.putAside(damaged, at: moment), nil)
    expectEqual(try answers(SQLiteRecord(folder: folder.path)), ["1"])
  }
}
