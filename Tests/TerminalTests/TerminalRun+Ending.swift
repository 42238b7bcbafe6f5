import TestSupport
import Testing

extension TerminalRun {
  /// How a program ended.
  enum Ending: Equatable {
    /// By itself, with a status.
    case exit(Int)
    /// By a signal, in the words of the shell.
    case signal(String)
  }

  /// Waits until the program has ended and returns how.
  func ending() async throws -> Ending {
    let status = try await text(of: "ending").dropLast()
    let message = folder.text("messages") ?? ""
    let signals = [
      "Aborted", "Hangup", "Illegal instruction", "Killed", "Segmentation fault", "Terminated",
    ]
    if let signal = signals.first(where: message.contains) { return .signal(signal) }
    return .exit(try #require(Int(status)))
  }

  /// What a terminal does outside its cells.
  struct Modes: Equatable {
    /// What stty says.
    var line: String?
    /// The screen of full-screen programs is shown.
    var isSecondScreen: Bool
    /// The cursor is shown.
    var cursorIsShown: Bool
  }

  /// Returns the modes of the terminal now, except for those of the line, which are a file's.
  func modes(line file: String) throws -> Modes {
    let flags = try server.command("display-message", "-p", "#{alternate_on} #{cursor_flag}")
      .dropLast().split(separator: " ")
    return Modes(
      line: folder.text(file), isSecondScreen: flags.first == "1", cursorIsShown: flags.last == "1")
  }

  /// Expects the terminal to be as it was before the program, which has ended.
  func expectRestoredTerminal(
    showing lines: [String] = ["$ nntutor"], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await wait(untilShellShows: lines)
    let before = Modes(
      line: folder.text("modes-before"), isSecondScreen: false, cursorIsShown: true)
    expectEqual(try modes(line: "modes-after"), before, sourceLocation: sourceLocation)
    // If the terminal still put pasted text in brackets, it would show them.
    try paste("pasted")
    try await wait(untilShellShows: lines + ["pasted"])
  }
}
