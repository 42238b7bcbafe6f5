import Autodiff
import Curriculum
import LineMode
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("Questions for formulas, matrices and values in line mode")
struct QuestionKindTellingTests {
  private func session(_ questions: Question...) throws -> LineSession {
    let graph = try Graph(
      given: [("a", "3"), ("b", "1"), ("c", "-2")],
      definitions: ["d = 2*b", "e = a + d", "L = c*e"])
    let step = Step(id: "s", graph: "g", text: LocalizedText("Text."), questions: questions)
    let lesson = Lesson(
      id: "l", title: LocalizedText("A lesson"), goal: LocalizedText("G"),
      graphs: ["g": LessonGraph(graph: graph, parameters: ["b"])], steps: [step])
    var state = TutorState(
      course: Course([.init(lesson: lesson, source: .builtIn)]), language: .english)
    _ = update(&state, .open(lesson: "l"))
    return LineSession(state, narrator: Narrator(glyphs: .unicode))
  }

  /// What is told after each line.
  private func told(_ session: inout LineSession, _ lines: String...) -> String {
    var all = session.begin().suffix(2)
    for line in lines { all += [Text(sanitizing: "> " + line)] + session.type(line) }
    return all.map(\.string).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  @Test("a formula is taken apart line by line")
  func decomposition() throws {
    var session = try session(Question(id: "d", kind: .decomposition(node: "L")))
    expectEqual(
      told(&session, "d = 2*b", "d = 2*b; e = a*d"),
      """
      Write L = c·(a + 2·b) as elementary operations, separated by semicolons.
      > d = 2*b
      Right so far. The first operation is in the formula; add those that are
      missing.
      Write L = c·(a + 2·b) as elementary operations, separated by semicolons.
      > d = 2*b; e = a*d
      That cannot be told yet. Part 2 (e) is not in the formula as it stands: look
      again at what is computed first, or go on to the end if you take another way.
      Write L = c·(a + 2·b) as elementary operations, separated by semicolons.
      """)
  }

  @Test("a gradient missed twice is split by a word, and its parts are asked one by one")
  func split() throws {
    var session = try session(Question(id: "b", kind: .gradient(node: "b")))
    expectEqual(
      told(&session, "7", "9", "split", "-2", "2"),
      """
      ∂L/∂b = ?
      > 7
      “7” is not the value. Try again; ? gives a hint.
      ∂L/∂b = ?
      > 9
      “9” is not the value either; ? gives a hint.
      “split” splits this question into small ones.
      ∂L/∂b = ?
      > split
      Hint 1 of 4. b changes L only through d. Multiply the gradient that arrives
      there by the local derivative of that step.
      ∂L/∂d = ?
      > -2
      Correct.
      ∂d/∂b = ?
      > 2
      Correct.
      Hint 3 of 4. With the numbers known so far:
        ∂L/∂b = −2·2
      ∂L/∂b = ?
      """)
  }

  @Test("a matrix asks for its shape, then names each entry")
  func matrix() throws {
    let rows = [[MatrixQuestion.Entry.number(.name("a")), .number(.name("b"))]]
    var session = try session(
      Question(
        id: "m", kind: .matrix(MatrixQuestion(rows: rows)), prompt: LocalizedText("The row")))
    expectEqual(
      told(&session, "2x1", "1x2", "3"),
      """
      The row
      shape, rows x columns: ?
      > 2x1
      “2x1” is not the shape. Rows come first, then columns; it seems you exchanged
      them.
      The row
      shape, rows x columns: ?
      > 1x2
      Correct. Rule used: rows and columns of matrices ((m × n) times (n × p) gives
      (m × p)).
      Row 1, column 1: ?
      > 3
      Correct.
      Row 1, column 2: ?
      """)
  }
}
