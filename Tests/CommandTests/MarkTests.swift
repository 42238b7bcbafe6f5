import Foundation
import TestSupport
import Testing

@Suite("nntutor mark")
struct MarkTests {
  @Test("each line is answered by itself with verdict, truth, mistakes and message")
  func lines() throws {
    let run = try ProgramRun(
      arguments: ["mark", "computation-graph", "--lang", "en"],
      input: """
        {"step":"again","field":"L","answer":"-12","n":1}
        {"step":"again","field":"b","answer":"2"}
        {"step":"fork","field":"x","answer":"90"}
        {"step":"forward","field":"d","answer":"2*("}

        """)
    expectEqual(run.errors, "")
    // Figures of the lesson: L = −12, ∂L/∂b = 8, ∂L/∂x = 21.
    expectEqual(
      run.output,
      """
      {"step":"again","field":"L","answer":"-12","n":1, "verdict": "right", "expected": -12, \
      "mistakes": [], "message": "Correct."}
      {"step":"again","field":"b","answer":"2", "verdict": "wrong", "expected": 8, \
      "mistakes": ["G-LOCAL-ONLY"], "message": "“2” is not the value. At b: it seems you gave \
      the local derivative alone. It has to be multiplied by the gradient that arrives from L."}
      {"step":"fork","field":"x","answer":"90", "verdict": "wrong", "expected": 21, \
      "mistakes": ["G-PATH-PROD"], "message": "“90” is not the value. At x: it seems you \
      multiplied the paths together. Multiply along one path; the paths themselves are added."}
      {"step":"forward","field":"d","answer":"2*(", "verdict": "unreadable", "expected": 2, \
      "mistakes": [], "message": "That cannot be read: a value is missing."}

      """)
  }

  @Test("consecutive lines of one learner are one person's work")
  func followThrough() throws {
    let run = try ProgramRun(
      arguments: ["mark", "computation-graph", "--lang", "en"],
      input: """
        {"learner":"ana","step":"forward","field":"e","answer":"7"}
        {"learner":"ana","step":"forward","field":"L","answer":"-14"}
        {"learner":"bo","step":"forward","field":"L","answer":"-14"}

        """)
    let verdicts = run.output.split(separator: "\n").compactMap { line in
      line.components(separatedBy: "\"verdict\": \"").last?.prefix { $0 != "\"" }
    }
    // −14 is −2·7: it follows from Ana's wrong e, and from nothing of Bo's.
    expectEqual(verdicts, ["wrong", "followsThrough", "wrong"])
  }

  @Test("of two mistakes that one number shows, the one that a learner makes again is told")
  func recurring() throws {
    let run = try ProgramRun(
      arguments: ["mark", "computation-graph", "--lang", "en"],
      input: """
        {"learner":"ana","step":"again","field":"a","answer":"1"}
        {"learner":"ana","step":"again","field":"b","answer":"-2"}
        {"learner":"ana","step":"again","field":"c","answer":"4"}
        {"learner":"bo","step":"again","field":"c","answer":"4"}
        {"learner":"cy","step":"again","field":"a","answer":"1"}
        {"learner":"cy","step":"again","field":"a","answer":"1"}
        {"learner":"cy","step":"again","field":"c","answer":"4"}

        """)
    let lines = run.output.split(separator: "\n").map(String.init)
    try #require(lines.count == 7)
    // 1, −2 and 4 are the values of a, b and c; c times what arrives, 1, is 4 too.
    #expect(lines[2].contains(#""mistakes": ["G-VALUE", "G-MUL-OWN"]"#), "\(lines[2])")
    #expect(lines[2].contains("At c: maybe you gave the value of c? "), "\(lines[2])")
    #expect(lines[3].contains(#""mistakes": ["G-MUL-OWN", "G-VALUE"]"#), "\(lines[3])")
    #expect(
      lines[3].contains(
        "At c → L: maybe you used c as its own derivative? In a product, the derivative by one "
          + "factor is the other one."), "\(lines[3])")
    // The same line sent twice is one mistake.
    #expect(lines[6].contains(#""mistakes": ["G-MUL-OWN", "G-VALUE"]"#), "\(lines[6])")
  }

  @Test("a line that cannot be marked is answered with its number, and the rest is marked")
  func badLines() throws {
    let run = try ProgramRun(
      arguments: ["--lang", "en", "mark", "computation-graph"],
      input: """
        nonsense
        {"step":"forwrd","field":"d","answer":"2"}
        {"step":"forward","field":"q","answer":"2"}
        {"step":"forward","field":"d"}
        {"step":"forward","field":"d","answer":"2"}

        """)
    expectEqual(
      run.output,
      """
      {"line": 1, "error": "the line is no JSON object; expected {\\"step\\": …, \\"field\\": …, \
      \\"answer\\": …}"}
      {"line": 2, "error": "the lesson has no step “forwrd”; did you mean “forward”?"}
      {"line": 3, "error": "the step “forward” has no field “q”; it has: inputs-of-e, d, e, L"}
      {"line": 4, "error": "“answer” is missing, which has to be a text"}
      {"step":"forward","field":"d","answer":"2", "verdict": "right", "expected": 2, \
      "mistakes": [], "message": "Correct."}

      """)
  }
}
