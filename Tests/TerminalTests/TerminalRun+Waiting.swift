extension TerminalRun {
  /// The rows of the screen without trailing blanks.
  func rows() throws -> [String] {
    let screen = try server.command("capture-pane", "-p")
    return screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  /// The screen with the escape sequences that draw it.
  func escapes() throws -> String { try server.command("capture-pane", "-p", "-e") }

  /// Waits until the screen shows all of some texts at once, and returns its rows.
  ///
  /// Blanks and the ends of rows all count as one blank, so a text may be broken into rows.
  ///
  /// - Throws: ``TimeOut`` with the whole screen when a text does not come.
  @discardableResult
  func wait(for texts: String...) async throws -> [String] {
    try await wait(until: texts.joined(separator: " + ")) { rows in
      let words = rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
      return texts.allSatisfy { words.contains($0) }
    }
  }

  /// Waits until the rows of the screen are as they should be, and returns them.
  @discardableResult
  func wait(until what: String, _ isReached: ([String]) -> Bool) async throws -> [String] {
    var last: [String] = []
    try await poll(what) {
      last = try rows()
      return isReached(last)
    }
    return last
  }

  /// Waits until some lines, however long, are all that the screen shows.
  func wait(untilShellShows lines: [String]) async throws {
    try await poll(lines.joined(separator: " + ")) {
      // -J joins the rows of a long line, and keeps the blanks at the ends of all.
      let screen = try server.command("capture-pane", "-p", "-J").split(separator: "\n")
      return screen.map { String($0).replacing(/[ ]+$/, with: "") }.filter { !$0.isEmpty } == lines
    }
  }

  /// Waits until a file in the folder of the run ends with a line break, and returns its text.
  func text(of file: String) async throws -> String {
    try await poll("file \(file)") { folder.text(file)?.hasSuffix("\n") == true }
    return folder.text(file) ?? ""
  }

  /// Asks every 20 milliseconds, for at most ten seconds.
  private func poll(_ what: String, _ isReached: () throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(10)
    while try !isReached() {
      guard ContinuousClock.now < deadline else {
        throw TimeOut(what: what, screen: (try? rows()) ?? ["(the terminal is closed)"])
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }
}
