import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import TutorUI

@Suite("The lesson screen")
struct LessonScreenTests {
  private func screen(_ learner: Learner, columns: Int = 70, rows: Int = 18) -> String {
    view(learner.state, size: Size(columns: columns, rows: rows), glyphs: .unicode).grid.dump()
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

         Given: a = 3   b = 1   c = −2
         node  operation  value
       > d     2·b        ?
         e     a + d      ?
         L     c·e
       ────────────────────────────────────────────────────────────────────
       > d = [3                       ] ✗
         e = [                        ]
       ✗ d: “3” is not the value. At d: it seems you added where a product
       belongs. Each weight multiplies its input.
       Hint 1 of 4. d is computed from b alone. Look up that value and
       apply the node's operation.

       Enter check  ? hint  F1 help  Esc back  Tab field  F2 previous
      -- roles
      0:0-69 title
      5:1-6 dim
      5:9-17 dim
      5:20-24 dim
      6:1-3 focusedNode
      6:9-11 formula
      6:20 value
      7:3 node
      7:9-13 formula
      7:20 value
      8:3 node
      8:9-11 formula
      9:1-68 rule
      10:1-2 key
      10:3 emphasis
      10:7-32 focusedField
      10:34 wrong
      11:3 emphasis
      11:7-32 field
      12:1-67 wrong
      13:1-42 wrong
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

         Given: a = 3   b = 1   c = −2
         node  operation  value
         d     2·b        2
       > e     a + d      5
         L     c·e
       ────────────────────────────────────────────────────────────────────
         d = [2                       ] ✓
       > e = [5                       ] ✓
       ✓ e: Correct.
       Well seen.
       Step complete. Enter: continue.


       Enter continue  F1 help  Esc back  Tab field  F2 previous  F3 next
      -- roles
      0:0-69 title
      5:1-6 dim
      5:9-17 dim
      5:20-24 dim
      6:3 node
      6:9-11 formula
      6:20 value
      7:1-3 focusedNode
      7:9-13 formula
      7:20 value
      8:3 node
      8:9-11 formula
      9:1-68 rule
      10:3 emphasis
      10:34 correct
      11:1-2 key
      11:3 emphasis
      11:7-32 focusedField
      11:34 correct
      12:1-13 correct
      14:1-31 key
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

         nodo  operación  valor       ∂L/∂…
         a     (dado)     3
         b     (dado)     1
         c     (dado)     −2
         d     2·b
         e     a + d                  ?
         L     c·e                    1
       ────────────────────────────────────────────────────────────────────
         ∂L/∂e = [                        ]
       ¿Dónde?
       > (*) a) from the inputs
         ( ) b) from the output

       Enter comprobar  ? pista  F1 ayuda  Esc volver  Tab otro campo
      -- roles
      0:0-69 title
      4:1-6 dim
      4:9-17 dim
      4:20-24 dim
      4:32-36 dim
      5:3 node
      5:9-14 formula
      5:20 value
      6:3 node
      6:9-14 formula
      6:20 value
      7:3 node
      7:9-14 formula
      7:20-21 value
      8:3 node
      8:9-11 formula
      9:3 node
      9:9-13 formula
      9:32 gradient
      10:3 node
      10:9-11 formula
      10:32 gradient
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
      rows[2..<6].map(String.init),
      [
        " Compute." + String(repeating: " ", count: 60) + "Given: a = 3   b = 1   c = −2",
        String(repeating: " ", count: 69) + "node  operation  value",
        String(repeating: " ", count: 67) + "> d     2·b        ?",
        String(repeating: " ", count: 69) + "e     a + d      ?",
      ])
  }
}
