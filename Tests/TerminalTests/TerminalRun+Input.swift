import Glibc

extension TerminalRun {
  /// Presses keys, named as tmux names them: `Enter`, `Escape`, `C-c`, `F1`.
  func press(_ keys: String...) throws {
    for key in keys { try server.command("send-keys", "--", key) }
  }

  /// Types text.
  func type(_ text: String) throws {
    try server.command("send-keys", "-l", "--", text)
  }

  /// Types an answer and presses Enter.
  func answer(_ text: String) throws {
    try type(text)
    try press("Enter")
  }

  /// Pastes text, in brackets if the program has asked for them.
  func paste(_ text: String) throws {
    try server.command("set-buffer", "--", text)
    try server.command("paste-buffer", "-p")
  }

  /// Gives the terminal another size.
  func resize(columns: Int, rows: Int) throws {
    try server.command("resize-window", "-x", String(columns), "-y", String(rows))
  }

  /// Closes the terminal with everything in it.
  func closeTerminal() throws {
    try server.command("kill-server")
  }

  /// Sends the program a signal.
  func signal(_ number: Int32) throws {
    kill(try processIdentifier, number)
  }

  /// The process of the program.
  var processIdentifier: pid_t {
    get throws {
      guard let line = folder.text("process")?.dropLast(), let process = pid_t(line) else {
        throw NotStarted()
      }
      return process
    }
  }

  /// The program has not been started.
  struct NotStarted: Error {}
}
