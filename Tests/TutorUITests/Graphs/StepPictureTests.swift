import Autodiff
import Curriculum
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import TutorUI

@Suite("The picture of a step")
struct StepPictureTests {
  /// A session at a step that asks for a gradient of a graph.
  private func learner(
    _ graph: Graph, asking node: String, text: String = "Compute."
  ) throws -> Learner {
    let step = Step(
      id: "only", graph: "g", text: LocalizedText(text),
      picture: .graph(GraphPicture(graph: "g", values: .all, gradients: .earned)),
      questions: [Question(id: node, kind: .gradient(node: node))])
    let lesson = Lesson(
      id: "large", title: LocalizedText("Large"), goal: LocalizedText("Goal"),
      graphs: ["g": LessonGraph(graph: graph)], steps: [step])
    let course = Course([Course.Entry(lesson: lesson, source: .builtIn)])
    var learner = Learner(TutorState(course: course, language: .english))
    learner.does(.confirm)
    return learner
  }

  private func rows(
    _ learner: Learner, _ rows: Range<Int>, columns: Int = 80, of height: Int = 24,
    glyphs: Glyphs = .unicode
  ) -> String {
    let grid = view(
      learner.state, size: Size(columns: columns, rows: height), glyphs: glyphs
    ).grid
    return rows.map { grid.rowText($0).string }.joined(separator: "\n")
  }

  @Test("where the list does not fit, given nodes share lines, so that all numbers are in sight")
  func compactList() throws {
    let learner = try learner(CourseGraphs.twoLayers(), asking: "a2")
    expectEqual(
      rows(learner, 2..<14),
      """
       Compute.

         Given: x₁ = 2   x₂ = 3   y = 1   w₁₁ = 0.5   w₁₂ = −0.2   b₁ = 0.1
         w₂₁ = −1   w₂₂ = 0.4   b₂ = −0.2   v₁ = 1.6   v₂ = 0.7   c = −1.4
         node  operation                       value       ∂L/∂…
         z₁    w₁₁·x₁ + w₁₂·x₂ + b₁            0.5
         z₂    w₂₁·x₁ + w₂₂·x₂ + b₂            −1
         a₁    relu(z₁)                        0.5
       > a₂    relu(z₂)                        0           ?
         z     v₁·a₁ + v₂·a₂ + c               −0.6
         ŷ     σ(z)                            0.354344
         L     −(y·ln(ŷ) + (1 − y)·ln(1 − ŷ))  1.03749     1
      """)
    // A given node that is asked for has a line of its own.
    let weight = try self.learner(CourseGraphs.twoLayers(), asking: "v2")
    let lines = rows(weight, 4..<15)
    #expect(lines.contains("\n > v₂    (given)                         0.7         ?"), "\(lines)")
    #expect(!lines.contains("v₂ = 0.7"), "\(lines)")
  }

  @Test("of a graph without room for a list the part around the node asked for is shown")
  func part() throws {
    let learner = try learner(
      CourseGraphs.twoLayers(), asking: "a2",
      text: "Compute what arrives at the second hidden node, from the output back to it, in full.")
    expectEqual(
      rows(learner, 1..<11, of: 16),
      """
       Compute what arrives at the second hidden node, from the output back to it, in
       full.

        z₁ = w₁₁·x₁ + w₁₂·x₂ + b₁ ├──▸│ a₁ = relu(z₁) ├─┴─┬─┬─┬▸│ z = v₁·a₁ + v₂·a₂ …
       ───────────────────────────┘   └───────────────┘   │ │ │ └────────────────────
       ─────────── −1 ────────────┐   ╔══════ 0 ══════╗   │ │ │
        z₂ = w₂₁·x₁ + w₂₂·x₂ + b₂ ├──▸║ a₂ = relu(z₂) ╟───┘ │ │
       ───────────────────────────┘   ╚══════ ? ══════╝     │ │
                                               0.7 [v₂]─────┘ │
                                              −1.4 [c]────────┘
      """)
  }

  @Test("a part follows the walk, and a number at its edge is never cut to another one")
  func walkedPart() throws {
    var learner = try learner(CourseGraphs.twoLayers(), asking: "a2")
    learner.happens(.walk(to: "z"))
    expectEqual(
      rows(learner, 2..<15),
      """
       Compute.

                 1.6 [v₁]─┐                                          1 [y]─┐
        ┌───── 0.5 ─────┐ │       ┏━━━━━━━━ −0.6 ━━━━━━━━━┓   ┌ 0.354344 ┐ │ ┌───────
       ▸│ a₁ = relu(z₁) ├─┴─┬─┬─┬▸┃ z = v₁·a₁ + v₂·a₂ + c ┠──▸│ ŷ = σ(z) ├─┴▸│ L = −…
        └───────────────┘   │ │ │ ┗━━━━━━━━━━━━━━━━━━━━━━━┛   └──────────┘   └───────
        ╔══════ 0 ══════╗   │ │ │
       ▸║ a₂ = relu(z₂) ╟───┘ │ │
        ╚══════ ? ══════╝     │ │
                 0.7 [v₂]─────┘ │
                −1.4 [c]────────┘
       More nodes: ← 10  → 1  (Ctrl-X: see all)
       z = v₁·a₁ + v₂·a₂ + c   value = −0.6   ∂z/∂v₁ = a₁ = 0.5   ∂z/∂a₁ = v₁ = 1.6
      """)
    learner.happens(.walk(to: "c"))
    expectEqual(
      rows(learner, 1..<11, columns: 60, of: 16, glyphs: .ascii),
      """
                                 1.6 [v1]-+
       ~ -----------+   +----- 0.5 -----+ |       +-------- -0.6
       ~w12*x2 + b1 |-->| a1 = relu(z1) |-+-+-+-+>| z = v1*a1 + ~
       -------------+   +---------------+   | | | +--------------
        ------------+   #====== 0 ======#   | | |
       ~w22*x2 + b2 |--># a2 = relu(z2) #---+ | |
       -------------+   #====== ? ======#     | |
                                 0.7 [v2]-----+ |
                               >-1.4 [c]--------+
       More nodes: <- 10  -> 4  (Ctrl-X: see all)
      """)
  }

  @Test("the overview marks the node walked to, and the cursor stands there")
  func overview() throws {
    var learner = try learner(CourseGraphs.twoLayers(), asking: "a2")
    learner.happens(.walk(to: "z"))
    learner.does(.overview)
    expectEqual(
      rows(learner, 2..<15),
      """
       Compute.

                                ┌─────────────────────────────────────┐
         w₁₁                    │     v₁                       y      │
         w₁₂                    │                                     │
         b₁             z₁      │   a₁            ◆z          ŷ       │    L
         x₁                     │                                     │
         x₂                     │                                     │
         w₂₁            z₂      │   ?a₂                               │
         w₂₂                    │                                     │
         b₂                     │     v₂                              │
                                │      c                              │
                                └─────────────────────────────────────┘
      """)
    let frame = view(
      learner.state, size: Size(columns: 80, rows: 24), glyphs: .unicode)
    let cursor = try #require(frame.cursor)
    expectEqual(frame.grid[cursor].grapheme, "◆")
    // Escape closes it, and does not leave.
    learner.does(.back)
    expectEqual(learner.lessonPage?.showsOverview, false)
  }

  @Test("at a fork the edge of the path that was left out is marked, and no other")
  func onePath() throws {
    var learner = try learner(CourseGraphs.fork(), asking: "x")
    // Through p alone: q·y = 5·3. With q, 6·1 more.
    learner.answers("15")
    let grid = view(
      learner.state, size: Size(columns: 80, rows: 24), glyphs: .unicode
    ).grid
    let marked = (0..<24).flatMap { row in
      (0..<80).filter { grid[Point(column: $0, row: row)].role == .blamed }
        .map { "\(row):\($0) \(grid[Point(column: $0, row: row)].grapheme)" }
    }
    #expect(marked.count { $0.hasSuffix("✗") } == 1, "\(marked)")
    let text = (0..<24).map { grid.rowText($0).string }
    let sign = text.first { $0.contains("✗│") || $0.contains("✗║") } ?? ""
    #expect(sign.contains("q = x + y"), "\(text.joined(separator: "\n"))")
    #expect(!sign.contains("p = x·y"), "\(text.joined(separator: "\n"))")
  }

  @Test("nodes that a lesson highlights have a sign, in the drawing and in the list")
  func highlighted() throws {
    let step = Step(
      id: "only", graph: "g", text: LocalizedText("Look."),
      picture: .graph(GraphPicture(graph: "g", values: .all, highlighted: ["a"])))
    let lesson = Lesson(
      id: "one", title: LocalizedText("One"), goal: LocalizedText("Goal"),
      graphs: ["g": LessonGraph(graph: try CourseGraphs.threeNodes())], steps: [step])
    let course = Course([Course.Entry(lesson: lesson, source: .builtIn)])
    var learner = Learner(TutorState(course: course, language: .english))
    learner.does(.confirm)
    expectEqual(
      rows(learner, 4..<10),
      """
                   ┌─ 3 ─┐          ┌ −2 ┐
                   │ a • ├─┐        │ c  ├─┐
                   └─────┘ │        └────┘ │
       ┌ 1 ┐   ┌─── 2 ───┐ │ ┌──── 5 ────┐ │ ┌── −10 ──┐
       │ b ├──▸│ d = 2·b ├─┴▸│ e = a + d ├─┴▸│ L = c·e │
       └───┘   └─────────┘   └───────────┘   └─────────┘
      """)
    #expect(rows(learner, 4..<9, columns: 60, of: 16).contains("a • "))
  }

  @Test("where the drawing does not fit there is the list of nodes, if that does")
  func list() throws {
    let learner = try learner(CourseGraphs.twoUnits(), asking: "y")
    expectEqual(
      rows(learner, 1..<18, columns: 60),
      """

       Compute.

         node  operation  value       ∂L/∂…
         x     (given)    2
         t     (given)    5
         w₁    (given)    1
         b₁    (given)    0
         w₂    (given)    2
         b₂    (given)    0
         h     w₁·x + b₁  2
       > y     w₂·h + b₂  4           ?
         L     (y − t)²   1           1
       ──────────────────────────────────────────────────────────
       > ∂L/∂y = [                        ]


      """)
  }

  @Test("a graph too large to be drawn is a list, walked line by line and in sight")
  func largeList() throws {
    let graph = try Graph(
      given: [("x", "1")],
      definitions: (1...150).map { "n\($0) = \($0 == 1 ? "x" : "n\($0 - 1)") + 1" })
    var learner = try learner(graph, asking: "n75")
    for size in [Size(columns: 60, rows: 16), Size(columns: 120, rows: 40)] {
      learner.happens(.walk(to: "n74"))
      for key in [Key.down, .right, .up] {
        let pressed = event(for: .key(key), in: learner.state, size: size, glyphs: .unicode)
        learner.happens(try #require(pressed))
      }
      expectEqual(learner.lessonPage?.walked, "n75")
      let frame = view(learner.state, size: size, glyphs: .unicode)
      let cursor = try #require(frame.cursor)
      #expect(frame.grid.rowText(cursor.row).string.contains("> n₇₅   n₇₄ + 1"))
    }
  }

  @Test("at any size, wherever the walk is, the screen is drawn")
  func anySize() throws {
    var learner = try learner(CourseGraphs.twoLayers(), asking: "a2")
    for node in ["x1", "z"] {
      learner.happens(.walk(to: node))
      for columns in [0, 59, 60, 110, 111, 1_000] {
        for rows in [0, 15, 16, 24, 60] {
          for glyphs in [Glyphs.unicode, .ascii] {
            let size = Size(columns: columns, rows: rows)
            expectEqual(view(learner.state, size: size, glyphs: glyphs).grid.size, size)
          }
        }
      }
    }
  }

  @Test("after an answer the picture comes before the text, with the edge that is blamed marked")
  func blamed() throws {
    let text = (1...6).map { "Line \($0)." }.joined(separator: "\n\n")
    var learner = try learner(CourseGraphs.threeNodes(), asking: "e", text: text)
    expectEqual(rows(learner, 1..<4, of: 16), " Line 1.\n\n Line 2.")
    // The derivative of c·e by e is c, not e.
    learner.answers("5")
    expectEqual(
      rows(learner, 1..<15, of: 16),
      """
       Line 6.

                     ┌ 3 ┐          ┌ −2 ┐
                     │ a ├─┐        │ c  ├─┐
                     └───┘ │        └────┘ │
       ┌ 1 ┐   ┌─── 2 ───┐ │ ╔════ 5 ════╗ │ ┌── −10 ──┐
       │ b ├──▸│ d = 2·b ├─┴▸║ e = a + d ╟─┴✗│ L = c·e │
       └───┘   └─────────┘   ╚════ ? ════╝   └─── 1 ───┘
       Above the value, below ∂L/∂…
       ─────────────────────────────────────────────────────── ↑ more above (PgUp) ──
       > ∂L/∂e = [5                       ] ✗
       ✗ ∂L/∂e: “5” is not the value. At e → L: maybe you used e as its own
       derivative? In a product, the derivative by one factor is the other one.

      """)
  }
}
