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
  }
}
