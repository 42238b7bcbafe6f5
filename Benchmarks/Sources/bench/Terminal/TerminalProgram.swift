import CTerminal
import Glibc

/// A program on a terminal of its own, with the keyboard and the screen at this end.
final class TerminalProgram {
  /// What came from the program until it fell silent.
  struct Output {
    /// When the first byte came; nil where none did.
    var first: Double?
    /// When the last byte came.
    var last: Double?
    var bytes = 0
  }

  /// Why there is no such program.
  struct Failure: Error {
    let command: String
    let code: Int32
  }

  /// A program that did not end as one does that was asked to.
  struct BadEnd: Error {
    let command: [String]
    /// What the system says of it: its exit code and signal; nil where it did not end.
    let status: Int32?
  }

  /// The columns and rows of a terminal.
  struct Size {
    let columns: UInt16
    let rows: UInt16

    static let small = Size(columns: 80, rows: 24)
    static let large = Size(columns: 200, rows: 60)

    var text: String { "\(columns)x\(rows)" }
  }

  /// When it was started, in milliseconds.
  let start: Double
  private let command: [String]
  private let process: pid_t
  private var hasEnded = false
  private let terminal: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: The path and the arguments.
  ///   - environment: What is set besides what this process has.
  init(
    _ command: [String], size: Size, environment: [String: String] = [:]
  ) throws(Failure) {
    self.command = command
    var arguments = command.map { strdup($0) } + [nil]
    var variables = Self.variables(environment).map { strdup($0) } + [nil]
    defer { for string in arguments + variables { free(string) } }
    var terminal: Int32 = -1
    start = Self.now
    process = start_on_terminal(&arguments, &variables, size.columns, size.rows, &terminal)
    guard process > 0 else { throw Failure(command: command[0], code: errno) }
    self.terminal = terminal
  }

  deinit {
    if !hasEnded {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(terminal)
  }

  /// Types the keys that end the program, and waits until it has ended.
  ///
  /// This is the one place where the optimised program is asked to leave, so a crash is looked for.
  func end(typing keys: String) throws(BadEnd) {
    _ = type(keys)
    _ = read(untilSilentFor: 1_000, atMost: 5_000)
    var status: Int32 = 0
    // Its terminal is closed a moment before it is gone.
    for _ in 0..<100 where !hasEnded {
      hasEnded = waitpid(process, &status, WNOHANG) == process
      if !hasEnded { usleep(10_000) }
    }
    guard hasEnded else { throw BadEnd(command: command, status: nil) }
    if status != 0 { throw BadEnd(command: command, status: status) }
  }

  /// The present moment in milliseconds.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }

  /// The resident memory in mebibytes.
  var memory: Double? {
    ProcessStatus.kibibytes("VmRSS", of: process).map { Double($0) / 1024 }
  }

  /// Types keys.
  ///
  /// - Returns: The moment, in milliseconds.
  func type(_ keys: String) -> Double {
    let bytes = Array(keys.utf8)
    let moment = Self.now
    _ = write(terminal, bytes, bytes.count)
    return moment
  }

  /// Reads until nothing has come for some milliseconds.
  ///
  /// - Parameter patience: How long the first byte is waited for, in milliseconds; as long as every
  ///   other by default.
  func read(untilSilentFor milliseconds: Int32, atMost patience: Int32? = nil) -> Output {
    var output = Output()
    while wait(output.first == nil ? patience ?? milliseconds : milliseconds) {
      let moment = Self.now
      let count = Glibc.read(terminal, &buffer, buffer.count)
      guard count > 0 else { break }
      output.first = output.first ?? moment
      output.last = moment
      output.bytes += count
    }
    return output
  }

  /// Reads for some milliseconds, whatever comes.
  func read(for milliseconds: Double) {
    let end = Self.now + milliseconds
    while case let left = end - Self.now, left > 0 {
      guard wait(Int32(left) + 1), Glibc.read(terminal, &buffer, buffer.count) > 0 else { return }
    }
  }

  private func wait(_ milliseconds: Int32) -> Bool {
    var source = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, milliseconds) > 0
  }

  private static func variables(_ changes: [String: String]) -> [String] {
    var variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
    for name in ["HOME", "PATH"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    variables.merge(changes) { _, new in new }
    return variables.map { "\($0)=\($1)" }
  }
}
