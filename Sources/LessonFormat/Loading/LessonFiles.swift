import Curriculum
import Glibc

/// The file system, as far as lessons are concerned.
///
/// Nothing else in this module opens a file.
enum LessonFiles {
  /// Returns the text of a lesson file.
  ///
  /// Only a regular file is read, and of a file that is too large nothing.
  static func text(of path: String) throws(Refusal) -> String {
    // Without waiting, because a pipe without a writer would never open.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw refusal(of: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw refusal(of: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Refusal(problem: .notAFile) }
    guard status.st_size <= SourceText.sizeLimit else {
      throw Refusal(problem: .fileTooLarge(limit: SourceText.sizeLimit))
    }
    let bytes = try bytes(of: descriptor)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal(problem: .notUTF8, place: SourcePlace(line: firstBadLine(of: bytes), column: 1))
    }
    return text
  }

  /// Returns the lesson files at a path: the file itself, or those in the folder, by name.
  static func lessonFiles(at path: String) throws(Refusal) -> [String] {
    var status = stat()
    guard stat(path, &status) == 0 else { throw refusal(of: errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { return [path] }
    guard let folder = opendir(path) else { throw refusal(of: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if !name.hasPrefix("."), name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        names.append(name)
      }
    }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    return names.sorted().map { prefix + $0 }
  }

  /// Reads a file to its end, or to where it is larger than a lesson may be.
  private static func bytes(of descriptor: Int32) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= SourceText.sizeLimit {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw refusal(of: errno) }
      if count == 0 { break }
      bytes += buffer.prefix(count)
    }
    return bytes
  }

  /// The first line that is not UTF-8, from 1.
  private static func firstBadLine(of bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (index ?? 0) + 1
  }

  private static func refusal(of code: Int32) -> Refusal {
    switch code {
    case ENOENT, ENOTDIR: Refusal(problem: .notFound)
    default: Refusal(problem: .unreadable(reason: String(cString: strerror(code))))
    }
  }
}
