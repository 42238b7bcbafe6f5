import Foundation
import Glibc

/// The built program in a terminal of its own.
///
/// The terminal shows `$ nntutor` before the program starts and nothing more after its end, when it
/// echoes what is typed.
///
///     let run = try TerminalRun(["learn", "two-nodes"], learner: learner)
///     try await run.wait(for: "d = [")
///     try run.type("2")
///     try run.press("Enter")
///     try await run.wait(for: "✓ d: Correct.")
final class TerminalRun {
  /// What the terminal starts.
  enum Start {
    /// The program, from a script that notes how it ends.
    case program
    /// An interactive shell, in which `sh start` starts the program.
    ///
    /// It is the plain one: others repair the terminal themselves when a program stops.
    case shell
  }

  /// The folder of the scripts and of what they note.
  let folder: TemporaryFolder
  let server: TmuxServer

  /// The learner, whose home must not go away before the program.
  private let learner: Learner

  /// Starts a terminal.
  ///
  /// - Parameters:
  ///   - arguments: The arguments of the program.
  ///   - learner: Whose record it is.
  ///   - environment: What is different from the learner's environment; nil takes a variable away.
  ///   - keepsErrors: Whether standard error is the file `errors` instead of the terminal.
  ///   - start: What the terminal starts.
  init(
    _ arguments: [String] = [], learner: Learner, environment: [String: String?] = [:],
    keepsErrors: Bool = false, start: Start = .program
  ) throws {
    self.learner = learner
    folder = try TemporaryFolder()
    server = try TmuxServer(folder: folder.path)
    let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "nntutor").path
    let variables = learner.environment.merging(environment.compactMapValues { $0 }) { $1 }
      .filter { environment[$0.key] != .some(nil) }
    let command =
      ["exec", "env", "-i"] + variables.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
      + [program] + arguments
    try folder.write(
      """
      ulimit -c 0
      echo $$ > \(Self.quoted(folder.path))/process
      \(command.map(Self.quoted).joined(separator: " ")) \(keepsErrors ? "2> errors" : "")

      """, to: "start")
    try folder.write(Self.script, to: "run")
    let shell =
      switch start {
      case .program: "exec bash run"
      case .shell: "PS1='$ ' exec sh -i"
      }
    try server.command(
      "new-session", "-d", "-x", "80", "-y", "24", "-c", folder.path,
      "export LC_ALL=C; " + shell)
  }

  deinit {
    // What still runs is ended for good, so that it writes nothing while its folders are removed.
    let shell = (try? server.command("display-message", "-p", "#{pane_pid}")).flatMap {
      pid_t($0.dropLast())
    }
    let program = folder.text("ending") == nil ? try? processIdentifier : nil
    for process in [shell, program] {
      if let process { kill(process, SIGKILL) }
    }
    _ = try? server.command("kill-server")
  }

  /// Notes the modes of the terminal before and after the program, and how the program ends: its
  /// status, and in `messages` what the shell says when it was a signal that ended it.
  ///
  /// The program is started by a shell that lives on when the terminal hangs up, and that does not
  /// when Ctrl-C kills the program instead of ending it.
  private static let script = """
    trap : HUP
    stty -g > modes-before
    printf '$ nntutor\\n'
    exec 3>&2 2> messages
    sh start 2>&3
    ending=$?
    stty -g > modes-after
    echo $ending > ending
    exec cat -v

    """

  private static func quoted(_ word: String) -> String {
    "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
