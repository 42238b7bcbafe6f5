import TestSupport
import Testing

extension TerminalTests {
  @Suite("The screen")
  struct ScreenTests {
    let learner: Learner

    init() throws {
      learner = try Learner()
    }

    @Test("Another size draws the whole screen anew, with question and verdict, and nothing else")
    func resize() async throws {
      let run = try TerminalRun(["learn", "two-nodes"], learner: learner)
      try await run.wait(for: "d = [")
      try run.answer("2")
      try await run.wait(for: "✓ d: Correct.")
      try run.type("4")
      let before = try await run.wait(for: "e = [4 ]", "Enter check")
      for (columns, rows) in [(120, 40), (60, 16)] {
        try run.resize(columns: columns, rows: rows)
        try await run.wait(until: "the question and the verdict on \(columns)x\(rows)") { screen in
          screen.count == rows && screen.last?.contains("Enter check") == true
            && screen.first?.hasSuffix("Step 1 of 2") == true
            && screen.first?.count == columns - 1
            && ["d = [2 ", "e = [4 ", "✓ d: Correct."].allSatisfy { text in
              screen.contains { $0.contains(text) }
            }
        }
      }
      try run.resize(columns: 80, rows: 24)
      try await run.wait(until: "the first screen again") { $0 == before }
    }

    @Test("A terminal that is too small says so, and comes back with what was typed")
    func tooSmall() async throws {
      let run = try TerminalRun(["learn", "two-nodes"], learner: learner)
      try await run.wait(for: "d = [")
      try run.type("12")
      let before = try await run.wait(for: "d = [12 ]", "Enter check")
      try run.resize(columns: 40, rows: 10)
      try await run.wait(
        for: "The terminal is 40x10; nntutor needs 60x16. Make it larger, or press q to quit.")
      try run.resize(columns: 1, rows: 1)
      try await run.wait(until: "a screen of one cell") { $0.count == 1 && $0[0].count <= 1 }
      try run.resize(columns: 80, rows: 24)
      try await run.wait(until: "the first screen again") { $0 == before }
    }

    @Test("Ctrl-Z gives the shell its terminal, and fg comes back, with the size of that moment")
    func suspension() async throws {
      let run = try TerminalRun(["learn", "two-nodes"], learner: learner, start: .shell)
      try await run.wait(until: "a prompt") { $0.first == "$" }
      try run.answer("stty -g > modes-before; sh start")
      try await run.wait(for: "d = [", "Enter check")
      try run.type("12")
      try await run.wait(for: "d = [12 ]")

      for (columns, rows) in [(80, 24), (100, 30)] {
        try run.press("C-z")
        try await run.wait(for: "Stopped")
        try run.answer("rm -f modes-during; stty -g > modes-during; echo noted")
        try await run.wait(until: "the answer of the shell") { $0.contains("noted") }
        let before = TerminalRun.Modes(
          line: run.folder.text("modes-before"), isSecondScreen: false, cursorIsShown: true)
        expectEqual(try run.modes(line: "modes-during"), before)
        try run.resize(columns: columns, rows: rows)
        try run.answer("clear; fg")
        try await run.wait(until: "the lesson at \(columns)x\(rows)") {
          $0.count == rows && $0.last?.contains("Enter check") == true
            && $0.first?.count == columns - 1
            && $0.contains { $0.contains("d = [12 ") }
        }
      }

      try run.press("BSpace", "BSpace")
      try run.answer("2")
      try await run.wait(for: "✓ d: Correct.")
    }

    @Test("Without UTF-8 the screen is ASCII, with letters in the place of letters")
    func noUTF8() async throws {
      let run = try TerminalRun(
        ["learn", "two-nodes", "--lang", "es"], learner: learner, environment: ["LC_ALL": "C"])
      try await run.wait(for: "Manana sera otra senal: d -> sigma.", "d = [", "Enter comprobar")
      try run.answer("2")
      let screen = try await run.wait(for: "d = [2 ] OK", "OK d: Correcto.")
      expectEqual(screen.joined().filter { !$0.isASCII || $0 == "~" }, "")
    }

    @Test("NO_COLOR takes the colours away, and sign and word still tell the verdict")
    func noColour() async throws {
      var colours: [[String]] = []
      for noColor in [nil, "1"] {
        let run = try TerminalRun(
          ["learn", "two-nodes"], learner: learner, environment: ["NO_COLOR": noColor])
        try await run.wait(for: "d = [")
        try run.type("3")
        try run.press("Enter")
        try await run.wait(for: "✗ d: “3” is not the value.", "Enter check")
        colours.append(Self.colours(in: try run.escapes()))
      }
      #expect(!colours[0].isEmpty, "the program uses colours where it may")
      expectEqual(colours[1], [])
    }

    @Test("A wide character in a field leaves the look of the field to nothing else")
    func wideCharacter() async throws {
      let run = try TerminalRun(["learn", "two-nodes"], learner: learner)
      try await run.wait(for: "d = [", "Enter check")
      try run.type("日")
      try await run.wait(for: "d = [日")
      func linesAbove() throws -> [Substring] {
        try run.escapes().split(separator: "\n").prefix { !$0.contains("日") }
      }
      let before = try linesAbove()
      try run.press("C-l")
      try run.type("1")
      try await run.wait(for: "d = [日1")
      expectEqual(try linesAbove(), before)
    }

    /// The parameters of escape sequences that set a colour; 39 and 49 are the terminal's own.
    private static func colours(in text: String) -> [String] {
      text.matches(of: /\u{1B}\[([0-9;:]*)m/).flatMap { $0.1.split(separator: ";") }
        .filter { parameter in
          guard let first = parameter.split(separator: ":").first, let code = Int(first)
          else { return false }
          return (30...38).contains(code) || (40...48).contains(code) || (90...107).contains(code)
        }
        .map(String.init)
    }

    @Test(
      "A terminal without full screen gets line mode, and one line on standard error says why",
      arguments: [
        ("nosuch", "the terminal TERM=nosuch is not known"),
        ("", "the terminal TERM= is not known"),
        ("dumb", "TERM=dumb cannot place the cursor"),
      ])
    func lineMode(name: String, reason: String) async throws {
      let run = try TerminalRun(
        ["learn", "two-nodes"], learner: learner, environment: ["TERM": name], keepsErrors: true)
      try await run.wait(for: "answer>")
      expectEqual(
        run.folder.text("errors"),
        "nntutor: no full screen (\(reason)); continuing in plain text.\n")
      try run.answer("2")
      try await run.wait(for: "answer> 2 Correct. e = ?")
    }
  }
}
