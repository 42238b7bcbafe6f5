import Glibc
import TestSupport
import Testing

extension TerminalTests {
  @Suite("The preview of a lesson file")
  struct PreviewTests {
    private static func lesson(_ text: String, key: String = "text") -> String {
      """
      format: 1
      id: mine
      title: Mine
      goal: G
      graphs: { g: { given: { w: 3, x: -4 }, nodes: [ "L = w*x" ] } }
      steps:
        - { id: one, text: Read. }
        - id: two
          \(key): \(text)
          ask: [ value: L ]
      """
    }

    @Test("What is saved is shown at the same step; errors take its place and go when mended")
    func follows() async throws {
      let learner = try Learner()
      try learner.home.write(Self.lesson("Before."), to: "mine.yaml")
      let run = try TerminalRun(
        ["preview", learner.home.path + "/mine.yaml"], learner: learner)
      try await run.wait(for: "Step 1 of 2")
      try run.press("Enter")
      try await run.wait(for: "Step 2 of 2", "Before.")
      try run.answer("-12")
      try await run.wait(for: "L = [-12 ] ✓")

      try learner.home.write(Self.lesson("After.", key: "txt"), to: "mine.yaml")
      try await run.wait(for: "mine.yaml:9:5: error: there is no key “txt” here")
      try learner.home.write(Self.lesson("After."), to: "mine.yaml")
      try await run.wait(for: "Step 2 of 2", "After.", "L = [-12 ] ✓")
      try run.press("F10")
      expectEqual(try await run.text(of: "ending"), "0\n")
      expectEqual(learner.home.names(in: Learner.recordFolder), ["lessons"])
    }

    @Test("A file that is replaced by another, or goes away and comes back, is followed")
    func replaced() async throws {
      let learner = try Learner()
      let path = learner.home.path + "/mine.yaml"
      try learner.home.write(Self.lesson("Before."), to: "mine.yaml")
      let run = try TerminalRun(["preview", path], learner: learner)
      try await run.wait(for: "Step 1 of 2")
      try run.press("Enter")
      try await run.wait(for: "Step 2 of 2", "Before.")

      // As sed -i and many editors save.
      try learner.home.write(Self.lesson("Renamed."), to: "new")
      try #require(rename(learner.home.path + "/new", path) == 0)
      try await run.wait(for: "Step 2 of 2", "Renamed.")
      try #require(unlink(path) == 0)
      try await run.wait(for: "mine.yaml: error: there is no such file or folder")
      try learner.home.write(Self.lesson("Back again."), to: "mine.yaml")
      try await run.wait(for: "Step 2 of 2", "Back again.")
      try run.press("F10")
      expectEqual(try await run.text(of: "ending"), "0\n")
    }

    @Test("An experiment runs on by itself to its end")
    func experiment() async throws {
      let learner = try Learner()
      try learner.home.write(
        """
        format: 1
        id: mine
        title: Mine
        goal: G
        graphs: { g: { given: { w: 1 }, nodes: [ "L = (w - 3)^2" ], parameters: [w] } }
        steps:
          - id: rate
            text: { es: Busca., en: Search. }
            ask:
              - experiment:
                  descent: { rate: 0.3, steps: 10, from: -1, to: 7, until: loss < 0.01 }
        """, to: "mine.yaml")
      let run = try TerminalRun(
        ["preview", learner.home.path + "/mine.yaml"], learner: learner)
      try await run.wait(for: "Step 1 of 1")
      try run.press("r")
      try await run.wait(for: "✓")
      try run.press("F10")
      expectEqual(try await run.text(of: "ending"), "0\n")
    }
  }
}
