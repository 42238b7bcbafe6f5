import TestSupport
import Testing

extension TerminalTests {
  @Suite("The record")
  struct RecordTests {
    let learner: Learner

    init() throws {
      learner = try Learner()
    }

    @Test("Two terminals at once lose nothing of each other")
    func twoTerminals() async throws {
      let first = try TerminalRun(["learn", "two-nodes"], learner: learner)
      let second = try TerminalRun(["learn", "two-nodes"], learner: learner)
      try await first.wait(for: "d = [")
      try await second.wait(for: "d = [")
      try first.answer("2")
      try await first.wait(for: "✓ d: Correct.")
      try second.press("Tab")
      try second.answer("5")
      try await second.wait(for: "✓ e: Correct.")

      let third = try TerminalRun(["learn", "two-nodes"], learner: learner)
      try await third.wait(for: "Step 1 of 2", "d = [2 ] ✓", "e = [5 ] ✓")
    }

    @Test("A record that cannot be kept is told on the screen, and learning goes on")
    func unusableFolder() async throws {
      try learner.home.write("not a folder", to: "file")
      let run = try TerminalRun(["--data", learner.home.path + "/file"], learner: learner)
      try await run.wait(for: "Your progress is not kept", "Not a directory")
      try run.answer("/nodes")
      try await run.wait(for: "d = [", "[no record]")
      try run.answer("2")
      try await run.wait(for: "✓ d: Correct.", "[no record]")
      expectEqual(learner.home.text("file"), "not a folder")
    }

    @Test("A damaged record is told on the screen and kept aside, and a new one is begun")
    func damagedRecord() async throws {
      let folder = Learner.recordFolder
      try learner.home.write("this is not a record", to: folder + "/record.sqlite")
      let run = try TerminalRun(["learn", "two-nodes"], learner: learner)
      try await run.wait(for: "was damaged", "a new one begun", "d = [")
      let aside = learner.home.names(in: folder).filter { $0.contains("damaged") }
      expectEqual(aside.count, 1)
      expectEqual(
        aside.map { learner.home.text(folder + "/" + $0) }, ["this is not a record"])
      try run.answer("2")
      try await run.wait(for: "✓ d: Correct.")

      let again = try TerminalRun(["learn", "two-nodes"], learner: learner)
      let screen = try await again.wait(for: "Step 1 of 2", "d = [2 ] ✓")
      #expect(!screen.joined().contains("damaged"))
    }
  }
}
