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
    let step: String
    let code: Int32
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
  private let process: pid_t
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
    terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0, grantpt(terminal) == 0, unlockpt(terminal) == 0,
      let name = ptsname(terminal).map({ String(cString: $0) })
    else { throw Failure(step: "a terminal", code: errno) }
    var extent = winsize(ws_row: size.rows, ws_col: size.columns, ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(terminal, UInt(TIOCSWINSZ), &extent) == 0 else {
      throw Failure(step: "its size", code: errno)
    }
    var attributes = posix_spawnattr_t()
    var actions = posix_spawn_file_actions_t()
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&actions)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    // The first terminal that the leader of a new session opens becomes the session's.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSID))
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    var arguments = command.map { strdup($0) } + [nil]
    var variables = Self.variables(environment).map { strdup($0) } + [nil]
    defer { for string in arguments + variables { free(string) } }
    var process: pid_t = 0
    start = Self.now
    let code = posix_spawnp(
      &process, command[0], &actions, &attributes, &arguments, &variables)
    guard code == 0 else {
      close(terminal)
      throw Failure(step: command[0], code: code)
    }
    self.process = process
  }

  deinit {
    kill(process, SIGKILL)
    close(terminal)
    waitpid(process, nil, 0)
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
