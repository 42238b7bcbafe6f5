import Foundation
@preconcurrency import Glibc
import Screen
import Tutor

/// The only place where the program asks the system for something besides terminal and record.
enum Platform {
  // MARK: Environment

  /// The environment variables, as they were when the program began.
  ///
  /// Read by hand: Foundation takes a twentieth of a start for it.
  static let environment: [String: String] = {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      next += 1
      guard let end = text.firstIndex(of: "=") else { continue }
      variables[String(text[..<end])] = String(text[text.index(after: end)...])
    }
    return variables
  }()

  /// Returns an environment variable unless it is empty.
  static func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  // MARK: Time

  /// The present moment.
  static var now: Timestamp {
    Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
  }

  // MARK: Standard streams

  /// Whether standard input is a terminal.
  static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether standard output is a terminal.
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The columns of the terminal at standard output, if it is one.
  static var outputColumns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes text to standard output.
  ///
  /// - Returns: Whether all of it could be written; false when the reader has gone.
  @discardableResult
  static func write(_ text: Text) -> Bool { write(text.string, to: STDOUT_FILENO) }

  /// Writes a line to standard output.
  @discardableResult
  static func writeLine(_ text: Text) -> Bool { write(text.string + "\n", to: STDOUT_FILENO) }

  /// Writes the rows of a grid to standard output, as they look in a theme or without any looks.
  @discardableResult
  static func write(_ grid: Grid, theme: Theme?) -> Bool {
    let rows = (0..<grid.size.rows).map { row in
      theme.map { StyledLine.text(grid, row: row, theme: $0) } ?? grid.rowText(row).string
    }
    return write(rows.map { $0 + "\n" }.joined(), to: STDOUT_FILENO)
  }

  /// Writes a line of JSON to standard output: byte for byte for a program that reads it, as safe
  /// text for a terminal.
  static func writeJSONLine(_ line: String) -> Bool {
    guard outputIsTerminal else { return write(line + "\n", to: STDOUT_FILENO) }
    return writeLine(Text(sanitizing: line))
  }

  /// Writes a line to standard error.
  static func writeError(_ text: Text) { _ = write(text.string + "\n", to: STDERR_FILENO) }

  // MARK: Files

  /// What changes when a file is saved.
  struct FileStamp: Equatable {
    fileprivate var seconds: Int
    fileprivate var nanoseconds: Int
    fileprivate var size: Int64
    fileprivate var number: UInt64
  }

  /// Returns the stamp of a file; nil where there is none.
  static func fileStamp(_ path: String) -> FileStamp? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return FileStamp(
      seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec,
      size: Int64(status.st_size), number: UInt64(status.st_ino))
  }

  /// What came of writing a file.
  enum Writing {
    /// It is written.
    case written
    /// It exists and was left alone.
    case exists
    /// It cannot be written; the reason is the system's.
    case failed(String)
  }

  /// Writes a file; one that exists only if it may be replaced.
  static func writeFile(_ text: String, to path: String, replacing: Bool) -> Writing {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (replacing ? O_TRUNC : O_EXCL)
    let descriptor = open(path, flags, 0o666)
    guard descriptor >= 0 else {
      return errno == EEXIST ? .exists : .failed(String(cString: strerror(errno)))
    }
    let isWhole = write(text, to: descriptor)
    let reason = String(cString: strerror(errno))
    return close(descriptor) == 0 && isWhole ? .written : .failed(reason)
  }

  // MARK: Progress

  /// Whether standard error is a terminal.
  static var errorsAreOnTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes text to standard error in the place of the line that the cursor is on.
  static func showProgress(_ text: Text) {
    _ = write("\r\u{1B}[K" + text.string, to: STDERR_FILENO)
  }

  private static func write(_ string: String, to descriptor: Int32) -> Bool {
    var bytes = Array(string.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}
