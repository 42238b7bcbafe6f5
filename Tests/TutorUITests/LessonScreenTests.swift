import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import TutorUI

@Suite("The lesson screen")
struct LessonScreenTests {
  /// The screen, without the roles of the lines of pictures.
  private func screen(_ learner: Learner, columns: Int = 70, rows: Int = 18) -> String {
    view(learner.state, size: Size(columns: columns, rows: rows), glyphs: .unicode).grid.dump()
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasSuffix(" edge") }.joined(separator: "\n")
  }

  @Test("a wrong answer is told by sign and word, the hint below it")
  func wrongAnswerAndHint() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    learner.answers("3")
    learner.does(.hint)
    expectEqual(
      screen(learner),
      """
       The graph                                                Step 2 of 3
       Compute.

                       ┌ 3 ┐          ┌ −2 ┐
                       │ a ├─┐        │ c  ├─┐
                       └───┘ │        └────┘ │
       ┌ 1 ┐   ╔════ ? ════╗ │ ┌──── ? ────┐ │ ┌─────────┐
       │ b ├──▸║ ✗ d = 2·b ╟─┴▸│ e = a + d ├─┴▸│ L = c·e │
       └───┘   ╚═══════════╝   └───────────┘   └─────────┘
       ────────────────────────────────────────────────────────────────────
       > d = [3                       ] ✗
         e = [                        ]
       ✗ d: “3” is not the value. At d: maybe you added where a product
       belongs? Look at what is multiplied and what is added.
       Hint 1 of 4. d is computed from b alone. Look up that value and
       apply the node's operation.

       Enter check  ? hint  F1 help  Esc back  Tab field  F2 previous
      -- roles
      0:0-69 title
      3:18-20 value
      3:33-36 value
      4:18-20 node
      4:33-35 node
      6:2-4 value
      6:14-16 value
      6:30-32 value
      7:2-4 node
      7:10-20 blamed
      7:26-36 formula
      7:42-50 formula
      9:1-68 rule
      10:1-2 key
      10:3 emphasis
      10:7-32 focusedField
      10:34 wrong
      11:3 emphasis
      11:7-32 field
      12:1-64 wrong
      13:1-54 wrong
      14:1-63 hint
      15:1-27 hint
      17:1-5 key
      17:14 key
      17:22-23 key
      17:31-33 key
      17:41-43 key
      17:52-53 key
      """)
  }

  @Test("when every question is answered the screen says what to notice and how to go on")
  func answered() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    learner.answers("2")
    learner.answers("5")
    expectEqual(
      screen(learner),
      """
       The graph                                                Step 2 of 3

       Compute.

                     ┌ 3 ┐          ┌ −2 ┐
                     │ a ├─┐        │ c  ├─┐
                     └───┘ │        └────┘ │
       ┌ 1 ┐   ┌─── 2 ───┐ │ ╔════ 5 ════╗ │ ┌─────────┐
       │ b ├──▸│ d = 2·b ├─┴▸║ e = a + d ╟─┴▸│ L = c·e │
       └───┘   └─────────┘   ╚═══════════╝   └─────────┘
       ────────────────────────────────────────────────────────────────────
         d = [2                       ] ✓
       > e = [5                       ] ✓
       ✓ e: Correct.
       Well seen.
       Step complete. Enter: continue.

       Enter continue  F1 help  Esc back  Tab graph  F2 previous  F3 next
      -- roles
      0:0-69 title
      4:16-18 value
      4:31-34 value
      5:16-18 node
      5:31-33 node
      7:2-4 value
      7:13-15 value
      7:28-30 value
      8:2-4 node
      8:10-18 formula
      8:24-34 focusedNode
      8:40-48 formula
      10:1-68 rule
      11:3 emphasis
      11:34 correct
      12:1-2 key
      12:3 emphasis
      12:7-32 focusedField
      12:34 correct
      13:1-13 correct
      15:1-31 key
      17:1-5 key
      17:17-18 key
      17:26-28 key
      17:36-38 key
      17:47-48 key
      17:60-61 key
      """)
  }

  @Test("a choice shows which option is chosen, in Spanish too")
  func choice() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .nextStep, .nextStep, .language, .nextField, .down)
    expectEqual(
      screen(learner),
      """
       El grafo                                                 Paso 3 de 3

       Hacia atrás.

                     ┌ 3 ┐          ┌ −2 ┐
                     │ a ├─┐        │ c  ├─┐
                     └───┘ │        └────┘ │
       ┌ 1 ┐   ┌─────────┐ │ ┌───────────┐ │ ┌─────────┐
       │ b ├──▸│ d = 2·b ├─┴▸│ e = a + d ├─┴▸│ L = c·e │
       └───┘   └─────────┘   └──── ? ────┘   └─── 1 ───┘
       Arriba el valor, abajo ∂L/∂…
       ────────────────────────────────────────────────────────────────────
         ∂L/∂e = [                        ]
       ¿Dónde?
       > (*) a) from the inputs
         ( ) b) from the output

       Enter comprobar  ? pista  F1 ayuda  Esc volver  Tab grafo
      -- roles
      0:0-69 title
      4:16-18 value
      4:31-34 value
      5:16-18 node
      5:31-33 node
      7:2-4 value
      8:2-4 node
      8:10-18 formula
      8:24-34 formula
      8:40-48 formula
      9:28-30 gradient
      9:43-45 gradient
      10:1-28 dim
      11:1-68 rule
      12:3-7 emphasis
      12:11-36 field
      14:1-2 key
      14:3-24 focusedField
      17:1-5 key
      17:18 key
      17:27-28 key
      17:37-39 key
      17:49-51 key
      """)
  }

  @Test("on a wide screen the picture stands beside the text")
  func wide() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    let rows = view(learner.state, size: Size(columns: 120, rows: 20), glyphs: .unicode)
      .grid.dump().split(separator: "\n", omittingEmptySubsequences: false)
    expectEqual(
      rows[2..<8].map(String.init),
      [
        " Compute." + String(repeating: " ", count: 71) + " ┌ 3 ┐          ┌ −2 ┐",
        String(repeating: " ", count: 81) + "│ a ├─┐        │ c  ├─┐",
        String(repeating: " ", count: 81) + "└───┘ │        └────┘ │",
        String(repeating: " ", count: 67) + "┌ 1 ┐   ╔═══ ? ═══╗ │ ┌──── ? ────┐ │ ┌─────────┐",
        String(repeating: " ", count: 67) + "│ b ├──▸║ d = 2·b ╟─┴▸│ e = a + d ├─┴▸│ L = c·e │",
        String(repeating: " ", count: 67) + "└───┘   ╚═════════╝   └───────────┘   └─────────┘",
      ])
  }
}
