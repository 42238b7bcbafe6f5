import TestSupport
import Testing

@Suite("nntutor practice")
struct PracticeCommandTests {
  /// A lesson about one product, w from 3 and 4, x from 5 and 7: the four products differ.
  private static let lesson = """
    format: 1
    id: mine
    languages: [en]
    title: One product
    goal: Something new.
    graphs:
      g:
        given: { w: 3, x: 2 }
        vary: { w: [3, 4, 6], x: [5, 7, 11] }
        nodes: [ "L = w*x" ]
    steps:
      - id: one
        text: Compute.
        ask: [ { value: L } ]
    """

  private func practise(_ input: String, _ arguments: String...) throws -> ProgramRun {
    let home = try TemporaryHome()
    try home.write(Self.lesson, to: "mine.yaml")
    return try ProgramRun(
      arguments: ["practice", "--plain", "--lang", "en", "--lessons", "mine.yaml"] + arguments,
      input: input, home: home.url)
  }

  @Test("a stream of questions in plain text, the same for the same seed")
  func stream() throws {
    let run = try practise("next\nquit\n", "--lesson", "mine", "--seed", "7")
    expectEqual(run.status, 0)
    #expect(run.output.contains("One product. Practice 1 of 4 · seed 7."))
    #expect(run.output.contains("One product. Practice 2 of 4 · seed 7."))
    #expect(run.output.contains("Forward: compute this value."))
    expectEqual(
      try practise("next\nquit\n", "--lesson", "mine", "--seed", "7").output, run.output)
  }

  @Test("says what to do first where nothing was seen")
  func nothingSeen() throws {
    let run = try practise("quit\n", "--due")
    #expect(
      run.output.contains("There is nothing to practise yet: finish a step with questions first."))
  }

  @Test("an unknown lesson is an error")
  func unknownLesson() throws {
    let run = try practise("", "--lesson", "mina")
    expectEqual(run.status, 1)
    expectEqual(
      run.errors,
      "nntutor: there is no lesson “mina”; did you mean “mine”? “nntutor list” shows them all.\n")
  }

  @Test("a lesson whose numbers do not vary is an error that names those whose do")
  func nothingVaries() throws {
    let home = try TemporaryHome()
    try home.write(Self.lesson, to: "mine.yaml")
    let fixed = Self.lesson.replacing("id: mine", with: "id: fixed")
      .replacing("    vary: { w: [3, 4, 6], x: [5, 7, 11] }\n", with: "")
    try home.write(fixed, to: "fixed.yaml")
    let run = try ProgramRun(
      arguments: [
        "practice", "--plain", "--lang", "en", "--lessons", "mine.yaml", "--lessons", "fixed.yaml",
        "--lesson", "fixed",
      ], home: home.url)
    expectEqual(run.status, 1)
    expectEqual(run.output, "")
    #expect(
      run.errors.hasPrefix(
        "nntutor: the lesson “fixed” asks about no graph whose numbers vary, so there is nothing to "
          + "practise with. Lessons that do: "), "\(run.errors)")
    #expect(run.errors.contains("mine"), "\(run.errors)")
  }

  @Test(
    "a question of one is skipped to the next, and leaving says shortly what came of the round")
  func skip() throws {
    let run = try practise("skip\n1\nquit\n", "--lesson", "mine", "--seed", "7")
    #expect(run.output.contains("One product. Practice 2 of 4 · seed 7."), "\(run.output)")
    #expect(
      run.output.contains(
        """

        1 question, 0 at the first try without hints. Seed 7. With misses or hints:
        value of L. 1 question that you skipped is unanswered.
        Now: “nntutor practice” works on what is not solid yet: value of a product.
        Everything is kept. Goodbye.

        """), "\(run.output)")
  }
}
