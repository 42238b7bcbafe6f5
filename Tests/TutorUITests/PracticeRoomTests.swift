import Autodiff
import Checking
import Curriculum
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import TutorUI

@Suite("The room that a practice question has")
struct PracticeRoomTests {
  private static let neuron = (
    given: [("x1", "2"), ("x2", "0.5"), ("w1", "1.5"), ("w2", "-1"), ("bias", "0.5")],
    definitions: ["z = w1*x1 + w2*x2 + bias", "y = sigma(z)"]
  )
  private static let layers = (
    given: [
      ("x1", "2"), ("x2", "3"), ("t", "1"), ("w11", "0.5"), ("w12", "-0.2"), ("b1", "0.1"),
      ("w21", "-1"), ("w22", "0.4"), ("b2", "-0.2"), ("u1", "1.6"), ("u2", "0.7"), ("c", "-1.4"),
    ],
    definitions: [
      "z1 = w11*x1 + w12*x2 + b1", "z2 = w21*x1 + w22*x2 + b2", "h1 = relu(z1)", "h2 = relu(z2)",
      "z = u1*h1 + u2*h2 + c", "y = sigma(z)", "L = (y - t)^2",
    ]
  )

  /// A session on a graph that begins with a question for this.
  private func learner(
    _ graph: (given: [(String, String)], definitions: [String]), at kind: Question.Kind,
    seed: UInt64
  ) throws -> Learner {
    let graph = try Graph(given: graph.given, definitions: graph.definitions)
    let question = Question(id: "q", kind: kind)
    let step = Step(
      id: "all", graph: "g", text: LocalizedText("Text."),
      questions: [question])
    let choices = Dictionary(
      graph.given.map { ($0.name, Variation.usualChoices) }, uniquingKeysWith: { first, _ in first }
    )
    let lesson = Lesson(
      id: "l", title: LocalizedText("Lesson"), goal: LocalizedText("Goal"),
      graphs: ["g": LessonGraph(graph: graph, variation: Variation(choices: choices))],
      steps: [step])
    var learner = Learner(
      TutorState(
        course: Course([Course.Entry(lesson: lesson, source: .builtIn)]),
        record: LearnerRecord(passed: [Place(lesson: "l", step: "all")]), language: .english))
    learner.happens(.practise(PracticeRequest(seed: seed)))
    expectEqual(
      learner.lessonPage?.step.fields.map(\.target), question.fields.map(\.target))
    return learner
  }

  private func screen(_ learner: Learner) -> String {
    let grid = view(learner.state, size: Size(columns: 60, rows: 16), glyphs: .unicode).grid
    return (0..<16).map { grid.rowText($0).string }.joined(separator: "\n")
  }

  @Test("a list of nodes gives way to a verdict by being compact, and the task stays in sight")
  func list() throws {
    var learner = try learner(
      Self.neuron, at: .localDerivative(consumer: "z", input: "w1"), seed: 9)
    expectEqual(
      screen(learner),
      """
       Lesson                            Practice 1 of 5 · seed 9
       Local derivative: this operation alone, without what
       arrives from the output.

         node  operation             value       ∂y/∂…
         x₁    (given)               4
         x₂    (given)               −2
         w₁    (given)               0.5
         w₂    (given)               1.5
         bias  (given)               1
       > z     w₁·x₁ + w₂·x₂ + bias  0
         y     σ(z)                  0.5         1
       ──────────────────────────────────────────────────────────
       > ∂z/∂w₁ = [                        ]

       Enter check  ? hint  F1 help  Esc back  Tab graph  F3 next
      """)
    learner.answers("77")
    expectEqual(
      screen(learner),
      """
       Lesson                            Practice 1 of 5 · seed 9

       Local derivative: this operation alone, without what
       arrives from the output.

         Given: x₁ = 4   x₂ = −2   w₁ = 0.5   w₂ = 1.5   bias = 1
         node  operation             value       ∂y/∂…
       > z     w₁·x₁ + w₂·x₂ + bias  0
         y     σ(z)                  0.5         1
       ──────────────────────────────────────────────────────────
       > ∂z/∂w₁ = [77                      ] ✗
       ✗ ∂z/∂w₁: “77” is not the value. Try again; ? gives a
       hint.


       Enter check  ? hint  F1 help  Esc back  Tab graph  F3 next
      """)
  }

  @Test("a part of the drawing is lower below a verdict, and the task stays in sight")
  func part() throws {
    var learner = try learner(Self.layers, at: .gradient(node: "h2"), seed: 38)
    expectEqual(
      screen(learner),
      """
       Lesson                          Practice 1 of 10 · seed 38
       Backward: compute this gradient with the values in the
       graph.

       …₁ + w₁₂·x₂ + b₁ ├──▸│ h₁ = relu(z₁) ├─┴─┬─┬─┬▸│ z = u₁·h…
       ─────────────────┘   └───────────────┘   │ │ │ └──────────
        −4.5 ───────────┐   ╔══════ 0 ══════╗   │ │ │
       …₁ + w₂₂·x₂ + b₂ ├──▸║ h₂ = relu(z₂) ╟───┘ │ │
       ─────────────────┘   ╚══════ ? ══════╝     │ │
                                      −3 [u₂]─────┘ │
                                       2 [c]────────┘
       More nodes: ← 10  → 4  ↑ 8  (Tab: walk, Ctrl-X: see all)
       ── 3 significant figures, or exact ───────────────────────
       > ∂L/∂h₂ = [                        ]

       Enter check  ? hint  F1 help  Esc back  Tab graph  F3 next
      """)
    learner.answers("77")
    expectEqual(
      screen(learner),
      """
       Lesson                          Practice 1 of 10 · seed 38
       Backward: compute this gradient with the values in the
       graph.
       …₁ + w₁₂·x₂ + b₁ ├──▸│ h₁ = relu(z₁) ├─┴─┬─┬─┬▸│ z = u₁·h…
       ─────────────────┘   └───────────────┘   │ │ │ └──────────
        −4.5 ───────────┐   ╔══════ 0 ══════╗   │ │ │
       …₁ + w₂₂·x₂ + b₂ ├──▸║ h₂ = relu(z₂) ╟───┘ │ │
       ─────────────────┘   ╚══════ ? ══════╝     │ │
                                      −3 [u₂]─────┘ │
       More nodes: ← 10  → 4  ↑ 8  ↓ 1  (Tab: walk, Ctrl-X: see …
       ── 3 significant figures, or exact ───────────────────────
       > ∂L/∂h₂ = [77                      ] ✗
       ✗ ∂L/∂h₂: “77” is not the value. Try again; ? gives a
       hint.

       Enter check  ? hint  F1 help  Esc back  Tab graph  F3 next
      """)
  }
}
