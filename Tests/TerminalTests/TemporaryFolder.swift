import Foundation
import Glibc

/// A folder that is removed with everything in it when nobody holds it any more.
final class TemporaryFolder {
  /// The folder; short, because the name of a socket in it may have only 107 bytes.
  let path: String

  /// Makes the folder.
  init() throws {
    var template = Array("/tmp/nntutor-terminal-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw POSIXError(.EIO) }
    path = String(cString: made)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The names of what is in a folder below, sorted; none where there is no such folder.
  func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder))?.sorted() ?? []
  }

  /// Returns the text of a file, nil where there is none yet.
  func text(_ name: String) -> String? {
    try? String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// Writes a file, with the folders on its way.
  func write(_ text: String, to name: String) throws {
    let file = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }
}
