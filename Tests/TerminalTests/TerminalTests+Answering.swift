import TestSupport
import Testing

extension TerminalTests {
  @Suite("Answering")
  struct Answering {
    let learner: Learner

    init() throws {
      learner = try Learner()
    }

    @Test("The first screen asks for the language where the locale says none, and only once")
    func asksForTheLanguage() async throws {
      let run = try TerminalRun(learner: learner, environment: ["LANG": "C.UTF-8"])
      try await run.wait(for: "Elige tu idioma", "Choose your language", "1 Español", "2 English")
      try run.press("1")
      try await run.wait(for: "nntutor: Lecciones", "Dos nodos")
      try run.press("C-c")
      expectEqual(try await run.ending(), .exit(130))

      let again = try TerminalRun(learner: learner, environment: ["LANG": "C.UTF-8"])
      try await again.wait(for: "nntutor: Lecciones", "Dos nodos")
    }

    @Test("A Spanish locale begins in Spanish, with its letters, even where it is not installed")
    func spanishLocale() async throws {
      let run = try TerminalRun(
        ["learn", "two-nodes"], learner: learner, environment: ["LANG": "es_CL.UTF-8"])
      try await run.wait(for: "Dos nodos", "Paso 1 de 2", "Mañana será otra señal: ∂ → σ.")
    }

    @Test("A lesson is found, opened and answered: wrong, hint, right, with sign and word")
    func lesson() async throws {
      let run = try TerminalRun(learner: learner)
      try await run.wait(for: "nntutor: Lessons")
      try run.type("/nodes")
      try await run.wait(for: "Search: nodes", "> 16 Two nodes new")
      try run.press("Enter")
      try await run.wait(for: "Step 1 of 2", "d = [", "e = [", "Enter check")

      try run.answer("3")
      try await run.wait(for: "✗ d: “3” is not the value.")
      try run.type("?")
      try await run.wait(for: "Hint 1 of")
      try run.press("BSpace")
      try run.answer("2")
      try await run.wait(for: "d = [2 ] ✓", "✓ d: Correct.")
      try run.answer("5")
      try await run.wait(for: "e = [5 ] ✓", "✓ e: Correct.", "Step complete.")
      try run.press("Enter")
      try await run.wait(for: "Step 2 of 2", "∂e/∂d = [")
    }

    @Test("A pasted line break is a blank and does not check the answer")
    func paste() async throws {
      let run = try TerminalRun(["learn", "two-nodes"], learner: learner)
      try await run.wait(for: "d = [", "Enter check")
      try run.paste("1 +\n1\n")
      try run.type("* 1")
      try await run.wait(for: "d = [1 + 1 * 1 ]")
      #expect(!(try run.rows().joined().contains { "✓✗".contains($0) }))
      try run.press("Enter")
      try await run.wait(for: "✓ d: Correct. Read as 2.")
    }

    @Test("Escape alone goes back to the course list, and there asks whether to quit")
    func escape() async throws {
      let run = try TerminalRun(["learn", "two-nodes"], learner: learner)
      try await run.wait(for: "Step 1 of 2")
      try run.press("Escape")
      try await run.wait(for: "nntutor: Lessons")
      try run.press("Escape")
      try await run.wait(for: "Quit nntutor? Everything is kept.")
      try run.press("Enter")
      expectEqual(try await run.ending(), .exit(0))
      try await run.expectRestoredTerminal()
    }
  }
}
