import Foundation

/// A tmux server of its own, which is the terminal of one test.
///
/// It reads no configuration of the user and answers only on its own socket.
struct TmuxServer {
  private let executable: String
  private let folder: String
  private let environment: [String: String]

  /// Finds tmux and prepares a server in a folder; nothing is started.
  ///
  /// - Throws: ``Missing`` where tmux is not installed.
  init(folder: String) throws {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let candidates = path.split(separator: ":").map { "\($0)/tmux" }
    guard let found = candidates.first(where: FileManager.default.isExecutableFile(atPath:))
    else { throw Missing() }
    executable = found
    self.folder = folder
    environment = ["PATH": path, "HOME": folder, "LC_ALL": "C.UTF-8", "SHELL": "/bin/sh"]
    try """
    set -g default-terminal tmux-256color
    set -g escape-time 0
    set -g remain-on-exit on
    set -g status off

    """.write(toFile: folder + "/tmux.conf", atomically: true, encoding: .utf8)
  }

  /// Gives the server a command of tmux and returns what it answers.
  @discardableResult
  func command(_ arguments: String...) throws -> String {
    let outcome = try Command(
      executable: executable,
      arguments: ["-u", "-S", folder + "/socket", "-f", folder + "/tmux.conf"] + arguments,
      environment: environment,
      output: folder + "/tmux-output"
    ).run()
    guard outcome.status == 0 else {
      throw Failure(command: arguments.joined(separator: " "), message: outcome.text)
    }
    return outcome.text
  }

  /// tmux is not installed.
  struct Missing: Error, CustomStringConvertible {
    var description: String {
      "These tests drive the program in a terminal and need tmux; "
        + "install it with: apt-get install tmux"
    }
  }

  /// tmux refused a command.
  struct Failure: Error, CustomStringConvertible {
    var command: String
    var message: String

    var description: String { "tmux \(command): \(message)" }
  }
}
