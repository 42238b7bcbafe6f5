import Foundation
import GRDB
import Glibc
import TestSupport
import Testing
import Tutor

@testable import Progress

@Suite("Opening a record")
struct RecordOpeningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A sound record opens without a problem")
  func sound() throws {
    try SQLiteRecord(folder: folder.path).append(attempt("b", "1", .right), at: moment)
    let before = try folder.bytes("record.sqlite")
    let (store, problem) = RecordOpening.open(folder: folder.path, now: moment)
    expectEqual(problem, nil)
    expectEqual(try answers(store), ["1"])
    #expect(store is SQLiteRecord)
    expectEqual(try folder.bytes("record.sqlite"), before)
  }

  @Test("A file of no bytes is a record that has not begun")
  func empty() throws {
    try folder.write(Data(), to: "record.sqlite")
    let (store, problem) = RecordOpening.open(folder: folder.path, now: moment)
    expectEqual(problem, nil)
    expectEqual(try store.snapshot(), LearnerRecord())
  }

  @Test("A file of a newer version is neither changed nor used")
  func newer() throws {
    try SQLiteRecord(folder: folder.path).append(attempt("b", "1", .right), at: moment)
    try folder.execute("INSERT INTO grdb_migrations VALUES ('2042')")
    let before = try folder.bytes("record.sqlite")
    let (store, problem) = RecordOpening.open(folder: folder.path, now: moment)
    expectEqual(problem, .newerVersion(path: folder.record))
    expectEqual(try store.snapshot(), LearnerRecord())
    try store.append(attempt("b", "2", .right), at: moment)
    expectEqual(try folder.bytes("record.sqlite"), before)
    expectEqual(try folder.names, ["record.sqlite"])
  }

  @Test("A folder that cannot be made is a problem with the system's reason, and a session goes on")
  func unusableFolder() throws {
    try folder.write(Data("text".utf8), to: "file")
    let reasons = [
      folder.path + "/file": "Not a directory",
      folder.path + "/file/nntutor": "Not a directory",
      "/proc/nntutor": "No such file or directory",
      "": "No such file or directory",
    ]
    for (path, reason) in reasons {
      let (store, problem) = RecordOpening.open(folder: path, now: moment)
      expectEqual(problem, .folderUnusable(path: path, reason: reason))
      try store.append(attempt("b", "1", .right), at: moment)
      expectEqual(try answers(store), ["1"])
    }
    expectEqual(try folder.bytes("file"), Data("text".utf8))
  }

  @Test("A folder or a device in the place of the file is left alone")
  func notAFile() throws {
    mkdir(folder.record, 0o700)
    expectEqual(
      RecordOpening.open(folder: folder.path, now: moment).problem,
      .failed(path: folder.record, reason: "Is a directory"))
    rmdir(folder.record)
    symlink("/dev/null", folder.record)
    expectEqual(
      RecordOpening.open(folder: folder.path, now: moment).problem,
      .failed(path: folder.record, reason: "Invalid argument"))
    expectEqual(try folder.names, ["record.sqlite"])
  }

  @Test("A record that another program holds is read but not written")
  func locked() throws {
    let other = try SQLiteRecord(folder: folder.path)
    try other.append(attempt("b", "1", .wrong), at: moment)
    try other.queue.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let (store, problem) = RecordOpening.open(
      RecordFile(folder: folder.path), now: moment, patience: 0)
    expectEqual(problem, .locked(path: folder.record))
    try store.append(attempt("b", "2", .wrong), at: moment)
    expectEqual(try answers(store), ["1", "2"])
    expectEqual(try answers(other), ["1"])
  }

  @Test("A record that another program shuts off is not taken for damage")
  func exclusivelyLocked() throws {
    let other = try SQLiteRecord(folder: folder.path)
    try other.queue.inDatabase { try $0.execute(sql: "BEGIN EXCLUSIVE") }
    let (store, problem) = RecordOpening.open(
      RecordFile(folder: folder.path), now: moment, patience: 0)
    expectEqual(problem, .locked(path: folder.record))
    expectEqual(try store.snapshot(), LearnerRecord())
    expectEqual(try folder.names, ["record.sqlite"])
  }

  @Test(
    "A relative folder is taken from the working directory, even one that looks like an address")
  func relative() {
    let here = FileManager.default.currentDirectoryPath
    expectEqual(RecordFile(folder: "file:data").path, here + "/file:data/record.sqlite")
    expectEqual(RecordFile(folder: "/var/data").path, "/var/data/record.sqlite")
  }

  @Test(
    "A moment in an export is UTC to the millisecond",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"),
      (-1, "1969-12-31T23:59:59.999Z"),
      (951_827_696_789, "2000-02-29T12:34:56.789Z"),
      (Int64.max, "9223372036854775807"),
      (Int64.min, "-9223372036854775808"),
    ] as [(Int64, String)])
  func utcText(milliseconds: Int64, text: String) {
    expectEqual(Timestamp(milliseconds: milliseconds).utcText, text)
  }

  @Test(
    "A moment in a file name is UTC to the second",
    arguments: [
      (0, "1970-01-01T00-00-00Z"),
      (-1, "1969-12-31T23-59-59Z"),
      (951_827_696_789, "2000-02-29T12-34-56Z"),
      (Int64.max, "9223372036854775807"),
      (Int64.min, "-9223372036854775808"),
    ] as [(Int64, String)])
  func fileName(milliseconds: Int64, name: String) {
    expectEqual(Timestamp(milliseconds: milliseconds).nameInFiles, name)
  }
}
