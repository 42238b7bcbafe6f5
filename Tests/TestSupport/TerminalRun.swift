import Foundation
import Glibc

/// One run of the built program at a pseudoterminal, for what differs there; not for full screens.
///
/// The environment is that of ``ProgramRun``.
public struct TerminalRun: Sendable {
  /// The exit code.
  public let status: Int32
  /// What the terminal shows: input, output and errors.
  public let screen: String

  /// Runs the program at a terminal with so many columns and 24 rows.
  ///
  /// - Parameters:
  ///   - arguments: The arguments after the program's name.
  ///   - typed: What is typed, all at once.
  ///   - home: The home folder.
  public init(
    arguments: [String], typed: String = "", columns: Int = 80, home: TemporaryHome
  ) throws {
    var size = winsize(
      ws_row: 24, ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
    var (keyboard, terminal): (Int32, Int32) = (-1, -1)
    guard openpty(&keyboard, &terminal, nil, nil, &size) == 0 else {
      throw ProgramRun.Failure(description: "there is no pseudoterminal")
    }
    defer { close(keyboard) }
    // A program that another test starts meanwhile must not keep this terminal open.
    for descriptor in [keyboard, terminal] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }

    let process = Process()
    process.executableURL = try ProgramRun.program
    process.arguments = arguments
    process.currentDirectoryURL = home.url
    process.environment = ProgramRun.environment(home: home.url)
    let handle = FileHandle(fileDescriptor: terminal, closeOnDealloc: false)
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    _ = typed.withCString { write(keyboard, $0, strlen($0)) }
    try process.run()
    close(terminal)
    screen = Self.read(keyboard).replacing("\r\n", with: "\n")
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// Reads until nobody has the terminal open, which is an error of the system.
  private static func read(_ descriptor: Int32) -> String {
    var content = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 12)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 {
        content.append(contentsOf: buffer[..<count])
      } else if count == 0 || errno != EINTR {
        return String(decoding: content, as: UTF8.self)
      }
    }
  }
}
