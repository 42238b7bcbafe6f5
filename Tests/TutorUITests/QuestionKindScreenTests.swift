import Autodiff
import Curriculum
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import TutorUI

@Suite("Questions for formulas, matrices and values on the screen")
struct QuestionKindScreenTests {
  /// A session at a step with questions about the lecture's simple network.
  private func session(target: String = "5", _ questions: Question...) throws -> Learner {
    let graph = try Graph(
      given: [("x", "2"), ("t", target), ("w1", "1"), ("b1", "0"), ("w2", "2"), ("b2", "0")],
      definitions: ["h = w1*x + b1", "y = w2*h + b2", "L = (y - t)^2"])
    let step = Step(
      id: "s", graph: "g", text: LocalizedText("Text."), questions: questions)
    let lesson = Lesson(
      id: "l", title: LocalizedText("A lesson"), goal: LocalizedText("G"),
      graphs: ["g": LessonGraph(graph: graph, parameters: ["w1", "b1", "w2", "b2"])],
      steps: [step])
    var learner = Learner(
      TutorState(course: Course([.init(lesson: lesson, source: .builtIn)]), language: .english))
    learner.does(.confirm)
    return learner
  }

  /// The rows below the text, without empty ones and without the keys.
  private func panel(_ learner: Learner, columns: Int = 60) -> String {
    let size = Size(columns: columns, rows: 16)
    let grid = view(learner.state, size: size, glyphs: .unicode).grid
    let rows = (0..<size.rows - 1).map { grid.rowText($0).string }
    return rows.drop { !$0.contains("──") }.dropFirst()
      .filter { !$0.allSatisfy { $0 == " " } }.map { row in
        String(row.reversed().drop { $0 == " " }.reversed())
      }
      .joined(separator: "\n")
  }

  @Test("a formula has a box that takes the line, and is told how it was read")
  func formula() throws {
    var learner = try session(
      Question(
        id: "f",
        kind: .expression(ExpressionQuestion(subject: .quantity(.gradient(node: "w1"))))))
    learner.answers("(y-t)*w2*x")
    expectEqual(
      panel(learner),
      """
       > ∂L/∂w₁ = [(y-t)*w2*x                                 ] ✗
       ✗ ∂L/∂w₁: That is not the formula. At y → L: it seems the
       2 of the square got lost. The exponent comes down as a
       factor, and no ½ cancels it here. Read as (y − t)·w₂·x.
      """)
  }

  @Test("an update, a local derivative and their neighbours stand below each other")
  func update() throws {
    // y = 4, so that ∂L/∂w1 = 2·(−2)·2·2 = −16, and w1′ = 1 + 1.6.
    var learner = try session(
      target: "6",
      Question(id: "w1'", kind: .update(parameter: "w1", rate: 0.1)),
      Question(id: "h-by-w1", kind: .localDerivative(consumer: "h", input: "w1")))
    learner.answers("-0.6")
    expectEqual(
      panel(learner),
      """
       > w₁'    = [-0.6                    ] ✗
         ∂h/∂w₁ = [                        ]
       ✗ w₁': “-0.6” is not the value. At w₁: maybe you added the
       step? The gradient points uphill, and we want to go down.
      """)
  }

  @Test("the entries of a matrix appear when its shape is right")
  func matrix() throws {
    let rows = ["w1", "x"].map { [MatrixQuestion.Entry.number(.name($0)), .number(.name("h"))] }
    var learner = try session(
      Question(
        id: "m", kind: .matrix(MatrixQuestion(rows: rows)), prompt: LocalizedText("The matrix")))
    expectEqual(
      panel(learner),
      """
       The matrix
       > shape, rows x columns = [        ]
      """)
    learner.answers("2x2")
    learner.answers("7")
    expectEqual(
      panel(learner),
      """
       The matrix
         shape, rows x columns = [2x2     ] ✓
       > [7       ] ✗ [        ]
         [        ]   [        ]
       ✗ “7” is not the value. Try again; ? gives a hint.
      """)
  }

  @Test("a formula to be taken apart is shown above the line, and parts of it are welcome")
  func decomposition() throws {
    var learner = try session(Question(id: "d", kind: .decomposition(node: "y")))
    learner.answers("p = w1*x")
    expectEqual(
      panel(learner),
      """
       Write y = w₂·(w₁·x + b₁) + b₂ as elementary operations,
       separated by semicolons.
       > [p = w1*x                                            ] ≈
       ≈ Right so far. The first operation is in the formula; add
       those that are missing.
      """)
  }

  @Test("a gradient missed twice offers the split, which stands above it")
  func split() throws {
    var learner = try session(Question(id: "w1", kind: .gradient(node: "w1")))
    learner.answers("3")
    learner.answers("5")
    expectEqual(
      panel(learner),
      """
       > ∂L/∂w₁ = [5                       ] ✗
       ✗ ∂L/∂w₁: “5” is not the value either; ? gives a hint.
       F5 splits this question into small ones.
      """)
    learner.does(.split)
    expectEqual(
      panel(learner),
      """
       > - ∂L/∂h  = [                        ]
         - ∂h/∂w₁ = [                        ]
         ∂L/∂w₁   = [                        ]
       Hint 1 of 4. w₁ changes L only through h. Multiply the
       gradient that arrives there by the local derivative of
       that step.
      """)
  }
}
