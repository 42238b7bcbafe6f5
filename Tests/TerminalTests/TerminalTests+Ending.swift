import Glibc
import TestSupport
import Testing

extension TerminalTests {
  @Suite("Ending at any moment")
  struct EndingTests {
    let learner: Learner

    init() throws {
      learner = try Learner()
    }

    @Test("Ctrl-C ends with status 130, a sane terminal and nothing lost")
    func interrupt() async throws {
      let run = try await runInTheMiddle()
      try run.press("C-c")
      expectEqual(try await run.ending(), .exit(130))
      try await run.expectRestoredTerminal()
      try await expectNothingLost()
    }

    @Test(
      "A signal that asks for the end gets it, with its status, a sane terminal and nothing lost",
      arguments: [(SIGHUP, 129), (SIGQUIT, 131), (SIGTERM, 143)])
    func end(signal: Int32, status: Int) async throws {
      let run = try await runInTheMiddle()
      try run.signal(signal)
      expectEqual(try await run.ending(), .exit(status))
      try await run.expectRestoredTerminal()
      try await expectNothingLost()
    }

    @Test(
      "Who leaves practice reads what it has shown, where the shell is", arguments: ["F10", "C-c"])
    func practice(key: String) async throws {
      let run = try TerminalRun(
        ["practice", "--lesson", "matrices", "--seed", "3"], learner: learner)
      try await run.wait(for: "Practice 1 of 10", "= [")
      // Whatever is asked first of this lesson is a number.
      try run.answer("-98765")
      try await run.wait(for: "✗")
      try run.press(key)
      expectEqual(try await run.ending(), .exit(key == "C-c" ? 130 : 0))
      try await run.wait(
        for: "$ nntutor",
        "1 question, 0 at the first try without hints. Seed 3. With misses or hints: ",
        "Now: “nntutor practice” works on what is not solid yet: ")
    }

    @Test("Closing the terminal ends the program, and nothing is lost")
    func closedTerminal() async throws {
      let run = try await runInTheMiddle()
      try run.closeTerminal()
      expectEqual(try await run.ending(), .exit(129))
      try await expectNothingLost()
    }

    @Test(
      "A crash restores the terminal, tells of it, ends by its signal, and nothing is lost",
      arguments: [
        (SIGABRT, "Aborted"), (SIGILL, "Illegal instruction"), (SIGSEGV, "Segmentation fault"),
      ])
    func crash(signal: Int32, words: String) async throws {
      let run = try await runInTheMiddle()
      try run.signal(signal)
      expectEqual(try await run.ending(), .signal(words))
      try await run.expectRestoredTerminal(showing: [
        "$ nntutor",
        "nntutor stopped on an internal error; your progress up to the last answer is kept.",
      ])
      try await expectNothingLost()
    }

    @Test("Being killed outright loses nothing that was answered")
    func kill() async throws {
      let run = try await runInTheMiddle()
      try run.signal(SIGKILL)
      expectEqual(try await run.ending(), .signal("Killed"))
      try await expectNothingLost()
    }

    /// A run in which everything up to the first field of the second step is answered, and the
    /// answer to the second field is being typed.
    private func runInTheMiddle() async throws -> TerminalRun {
      let run = try TerminalRun(["learn", "two-nodes"], learner: learner)
      try await run.wait(for: "d = [")
      expectEqual(
        try run.modes(line: "modes-before").isSecondScreen, true, "the program has its own screen")
      try run.answer("2")
      try await run.wait(for: "✓ d: Correct.")
      try run.answer("5")
      try await run.wait(for: "✓ e: Correct.")
      try run.press("Enter")
      try await run.wait(for: "∂e/∂d = [")
      try run.answer("1")
      try await run.wait(for: "∂e/∂d = [1 ] ✓")
      try run.type("77")
      try await run.wait(for: "∂e/∂b = [77")
      return run
    }

    /// Expects the course list to offer the step that was on the screen, and the lesson to hold
    /// the answers that were given.
    private func expectNothingLost() async throws {
      let run = try TerminalRun(learner: learner)
      try await run.wait(for: "Enter goes on with “Two nodes”, step 2 of 2.")
      try run.press("Enter")
      try await run.wait(for: "Step 2 of 2", "∂e/∂d = [1 ] ✓", "∂e/∂b = [ ]")
      try run.press("F2")
      try await run.wait(for: "Step 1 of 2", "d = [2 ] ✓", "e = [5 ] ✓")
    }
  }
}
