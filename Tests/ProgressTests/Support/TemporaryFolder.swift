import Foundation
import GRDB
import Glibc

/// A folder of one test, removed with everything in it when the test lets go of it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/nntutor-progress-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw POSIXError(.EIO) }
    path = String(cString: made)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of the record in the folder.
  var record: String { path + "/record.sqlite" }

  /// The names of what is in the folder, sorted.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
  }

  func write(_ bytes: Data, to name: String) throws {
    try bytes.write(to: URL(fileURLWithPath: path + "/" + name))
  }

  /// Changes the record as another program would.
  func execute(_ sql: String) throws {
    let queue = try DatabaseQueue(path: record)
    try queue.inDatabase { try $0.execute(sql: sql) }
    try queue.close()
  }

  func copy(_ name: String, to folder: TemporaryFolder) throws {
    try folder.write(bytes(name), to: name)
  }
}

/// The permission bits of a file or folder.
func mode(_ path: String) -> mode_t? {
  var status = stat()
  return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
}
