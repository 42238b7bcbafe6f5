import Foundation
import Glibc
import TestSupport
import Testing
import Tutor

@testable import Progress

@Suite("A record without permission")
struct PermissionTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  #if compiler(>=6.3)
    @Test("A folder or a file without permission to write is read and not written")
    func withoutPermission() async throws {
      try SQLiteRecord(folder: folder.path).append(attempt("b", "1", .wrong), at: moment)
      for (folderMode, fileMode) in [(0o555, 0o600), (0o700, 0o400), (0o555, 0o400)] {
        await #expect(processExitsWith: .exitCode(7)) {
          [
            path = folder.path as String, folderMode = folderMode as Int,
            fileMode = fileMode as Int
          ] in
          dropPrivileges(owning: [path, path + "/record.sqlite"])
          chmod(path + "/record.sqlite", mode_t(fileMode))
          chmod(path, mode_t(folderMode))
          let (store, problem) = RecordOpening.open(folder: path, now: moment)
          expectEqual(problem, .readOnly(path: path + "/record.sqlite"))
          try store.append(attempt("b", "2", .wrong), at: moment)
          expectEqual(try answers(store), ["1", "2"])
          exit(7)
        }
        chmod(folder.path, 0o700)
        chmod(folder.record, 0o600)
      }
      expectEqual(try answers(SQLiteRecord(folder: folder.path)), ["1"])
    }

    @Test("Folders and files that may not be entered, made or read say why")
    func forbidden() async throws {
      try SQLiteRecord(folder: folder.path).append(attempt("b", "1", .wrong), at: moment)
      await #expect(processExitsWith: .exitCode(7)) { [path = folder.path as String] in
        let file = path + "/record.sqlite"
        dropPrivileges(owning: [path, file])
        chmod(file, 0)
        expectEqual(
          RecordOpening.open(folder: path, now: moment).problem,
          .failed(path: file, reason: "Permission denied"))
        chmod(path, 0o500)
        expectEqual(
          RecordOpening.open(folder: path + "/new", now: moment).problem,
          .folderUnusable(path: path + "/new", reason: "Permission denied"))
        unlink(file)
        chmod(path, 0o700)
        unlink(file)
        chmod(path, 0o500)
        expectEqual(
          RecordOpening.open(folder: path, now: moment).problem, .readOnly(path: file))
        exit(7)
      }
      chmod(folder.path, 0o700)
    }

    @Test("A damaged file that cannot be renamed stays as it is")
    func damagedInPlace() async throws {
      try folder.write(Data("no database at all".utf8), to: "record.sqlite")
      await #expect(processExitsWith: .exitCode(7)) { [path = folder.path as String] in
        dropPrivileges(owning: [path, path + "/record.sqlite"])
        chmod(path, 0o555)
        let (store, problem) = RecordOpening.open(folder: path, now: moment)
        expectEqual(
          problem,
          .damagedInPlace(path: path + "/record.sqlite", reason: "Permission denied"))
        try store.append(attempt("b", "1", .wrong), at: moment)
        exit(7)
      }
      chmod(folder.path, 0o700)
      expectEqual(try folder.names, ["record.sqlite"])
      expectEqual(try folder.bytes("record.sqlite"), Data("no database at all".utf8))
    }
  #endif
}

/// Makes the process an ordinary user's, because the superuser may write everywhere.
private func dropPrivileges(owning paths: [String]) {
  guard geteuid() == 0 else { return }
  let nobody: uid_t = 65534
  for path in paths { chown(path, nobody, nobody) }
  _ = setgid(nobody)
  _ = setuid(nobody)
}
