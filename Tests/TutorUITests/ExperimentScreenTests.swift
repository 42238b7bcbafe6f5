import Curriculum
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import TutorUI

@Suite("Experiments on the screen")
struct ExperimentScreenTests {
  private func screen(
    _ learner: Learner, columns: Int, rows: Int, glyphs: Glyphs = .unicode
  ) -> String {
    let size = Size(columns: columns, rows: rows)
    let grid = view(learner.state, size: size, glyphs: glyphs).grid
    return (0..<rows).map { grid.rowText($0).string }.joined(separator: "\n")
  }

  @Test("a descent shows the way, the point with its tangent, and where the next step leads")
  func descent() throws {
    var learner = Learner(try ExperimentCourse.session())
    learner.does(.confirm, .confirm)
    expectEqual(
      screen(learner, columns: 80, rows: 24),
      """
       Trials                                                             Step 1 of 2
       Try.

        L  ● w = 1.38   ⠒⠂⠒ ∂L/∂w = −3.24   + before   ○ next w = 1.542
        15┼⠑⢄                                                                   ⢠⠊
          │ ⠈⠢⡀                                                               ⢀⠔⠁
          │   ⠈⠢⡀                                                           ⢀⠔⠁
          │     ⠈⠢⡀                                                       ⢀⠔⠁
        10┼       ⠈⠢⡀                                                   ⢀⠔⠁
          │         ⠈⠢⣀                                               ⣀⠔⠁
          │            ⠑⢄⡀                                         ⢀⡠⠊
         5┼             ⠑⠪⠢⢄⡀                                   ⢀⡠⠔⠁
          │                ⠈+⠒+⣀                             ⣀⠤⠒⠁
          │                     ●○⠤⣀⡀                   ⢀⣀⠤⠒⠉
         0┼                         ⠉⠉⠶⣒⠤⠤⢄⣀⣀⣀⣀⣀⣀⣀⡠⠤⠤⠒⠒⠉⠁
          └┼────────┼───────┼────────┼────────┼────────┼────────┼───────┼────────┼ w
          −1        0       1        2        3        4        5       6        7
       ──────────────────────────────────────────────────────────────────────────────
       Choose η so that L falls below 0.01 in 10 steps or fewer.
       > η = ← 0.05 →
         Step 2 of 10: w = 1.38; L = 2.624
         The loss falls.

       Enter step  ← less  → more  r run  a restart  ? hint  F1 help  Esc back
      """)
  }

  @Test("a point that leaves the picture of a descent stands at its edge with an arrow")
  func outside() throws {
    var learner = Learner(try ExperimentCourse.session())
    learner.happens(.insert("1.5"))
    learner.does(.confirm)
    let rows = screen(learner, columns: 80, rows: 24).split(separator: "\n")
    expectEqual(
      rows.drop { !$0.contains("● w") }.prefix(3).joined(separator: "\n"),
      """
        L  ● w = −2045   ⠒⠂⠒ ∂L/∂w = −4096   + before
        15┼←●                                                              ⢀⢀⠠⠠⠐⡰+
          │  ⠑⢄                                                     ⢀⢀⠠⠐⠐⠈⠈   ⡠⠊
      """)
  }

  @Test("what came of an experiment stands at what it asks, as its numbers go on after it")
  func solved() throws {
    var learner = Learner(try ExperimentCourse.session())
    learner.happens(.insert("0.4"))
    learner.does(.confirm, .rewind)
    let rows = screen(learner, columns: 80, rows: 24).split(separator: "\n")
    expectEqual(
      rows.filter { $0.contains("Choose η") || $0.contains("Step 0") },
      [
        " Choose η so that L falls below 0.01 in 10 steps or fewer. ✓",
        "   Step 0 of 10: w = 1; L = 4",
      ])
  }

  @Test("on the smallest screen a training has its curve, its plane and its settings in sight")
  func training() throws {
    var learner = Learner(try ExperimentCourse.session(step: 1))
    learner.does(.confirm)
    for _ in 0..<20 { learner.happens(.tick(milliseconds: 20)) }
    expectEqual(
      screen(learner, columns: 60, rows: 16, glyphs: .ascii),
      """
       Trials                                         Step 2 of 2
         L                            x2  * class 1   o class 0
           |***                           :: p > 0.5
        0.5+  **O                       1+:::*::         o
           |                          0.5+:
          0+                            0+   o         ::*:::
           ++-------+------+ epoch       +---+-----+-----+--- x1
            0      100    200                0    0.5    1
       ----------------------------------- ^ more above (PgUp) --
       Train the network until L is below 0.1.
       > eta = <- 0.1 ->   method: plain   batch: 4   epochs: 200
         start: the lesson's
         #... Epoch 60 of 200: L = 0.5742; 4 of 4 right; 1 s left
         The loss falls, but very slowly.

       Enter stop  <- less  -> more  v setting  s step  e epoch
      """)
  }

  @Test("where a training diverges its plane has the points, and is shaded where p is above 0.5")
  func divergedPlane() throws {
    var learner = Learner(try ExperimentCourse.session(step: 1))
    learner.happens(.insert("100"))
    learner.does(.confirm)
    let rows = screen(learner, columns: 80, rows: 24, glyphs: .ascii).split(separator: "\n")
    expectEqual(
      rows.drop { !$0.contains("class 1") }.prefix(9).map { $0.dropFirst(39) }
        .joined(separator: "\n"),
      """
         x2  * class 1   o class 0
             :: p > 0.5
            |:::::::::::::::::::::::::::::
           1+:::::*::::::::::::::::::o::::
            |:::::::::::::::::::::::::::::
         0.5+:::::::::::::::::::::::::::::
            |:::::::::::::::::::::::::::::
           0+:::::o::::::::::::::::::*::::
            |:::::::::::::::::::::::::::::
      """)
  }

  @Test("at 80 columns the last line has every key of a training, and none twice")
  func keyLine() throws {
    var learner = Learner(try ExperimentCourse.session(step: 1))
    func lastLine() -> String {
      String(screen(learner, columns: 80, rows: 24).split(separator: "\n").last ?? "")
    }
    learner.does(.oneStep)
    expectEqual(
      lastLine(),
      " Enter run  ← less  → more  ↓ setting  s step  e epoch  a restart  ? hint")
    // Done, Enter goes on, and the experiment can still be run.
    learner.happens(.insert("1"))
    learner.does(.confirm)
    #expect(screen(learner, columns: 80, rows: 24).contains("Enter: finish"))
    learner.happens(.typeSetting("1"))
    #expect(!screen(learner, columns: 80, rows: 24).contains("Enter: finish"))
    learner.does(.back, .rewind, .oneStep)
    expectEqual(
      lastLine(),
      " Enter finish  ← less  → more  ↓ setting  r run  s step  e epoch  a restart")
    learner.does(.language)
    expectEqual(
      lastLine(),
      " Enter terminar  ← menos  → más  ↓ ajuste  r correr  s paso  e época  a inicio")
  }

  @Test("the last line names the key that leads to another setting, at the last one the one above")
  func keyToOtherSetting() throws {
    var learner = Learner(try ExperimentCourse.session(step: 1))
    func keys() -> [String] {
      screen(learner, columns: 80, rows: 24).split(separator: "\n").suffix(1)
        .flatMap { $0.split(separator: "  ") }.map { $0.trimmingPrefix(" ") }
        .filter { $0.hasSuffix(" setting") }.map(String.init)
    }
    func selected() -> Experiment.Setting? {
      learner.lessonPage?.experiments["experiment"]?.selected
    }
    let settings = ExperimentCourse.training.choices
    for next in settings.dropFirst() {
      expectEqual(keys(), ["↓ setting"])
      learner.does(.down)
      expectEqual(selected(), next)
    }
    expectEqual(keys(), ["↑ setting"])
    learner.does(.up)
    expectEqual(selected(), settings.dropLast().last)
    expectEqual(keys(), ["↓ setting"])
  }

  @Test("a number that is typed stands in the place of the setting, and Enter sets it")
  func typing() throws {
    var learner = Learner(try ExperimentCourse.session(step: 1))
    func rows(_ columns: Int) -> [String] {
      screen(learner, columns: columns, rows: 24).split(separator: "\n").map(String.init)
    }
    learner.happens(.typeSetting("2"))
    learner.happens(.typeSetting(","))
    learner.happens(.typeSetting("5"))
    expectEqual(
      rows(80).first { $0.contains("η = ") && $0.contains("method") },
      " > η = 2,5    method: plain   batch: 4   epochs: 200   start: the lesson's")
    expectEqual(
      rows(80).last,
      " Enter set  Esc back  Backspace delete  r run  s step  e epoch  ? hint  F1 help")
    // The cursor is behind the number.
    let frame = view(learner.state, size: Size(columns: 80, rows: 24), glyphs: .unicode)
    let row = rows(80).firstIndex { $0.contains("η = 2,5") }
    expectEqual(frame.cursor?.column, 10)
    #expect(row != nil)
    learner.does(.confirm)
    expectEqual(
      rows(80).first { $0.contains("method") },
      " > η = ← 2.5 →   method: plain   batch: 4   epochs: 200   start: the lesson's")
  }

  @Test("the bar of a training is as long as the numbers beside it leave room")
  func bar() throws {
    var learner = Learner(try ExperimentCourse.session(step: 1))
    learner.happens(.insert("0.1"))
    learner.does(.confirm, .language)
    func row(columns: Int) -> String? {
      screen(learner, columns: columns, rows: 24).split(separator: "\n").map(String.init)
        .first { $0.contains("200 de 200") }
    }
    expectEqual(
      [60, 80].map(row),
      [
        "   ██████████ Época 200 de 200: L = 0,3421; aciertos 4 de 4",
        "   ██████████ Época 200 de 200: L = 0,3421; aciertos 4 de 4",
      ])
  }

  @Test("the keys of an experiment are letters, and only numbers are typed or pasted")
  func keys() throws {
    let state = try ExperimentCourse.session()
    func event(_ event: TerminalEvent) -> Event? {
      TutorUI.event(
        for: event, in: state, size: Size(columns: 80, rows: 24), glyphs: .unicode)
    }
    let letters: [Character] = ["r", "s", "e", "a", "?", "x", "1", "/"]
    expectEqual(
      letters.map { event(.key(.character($0))) },
      [
        .action(.run), .action(.oneStep), .action(.oneEpoch), .action(.rewind), .action(.hint),
        nil, .typeSetting("1"), nil,
      ])
    expectEqual([".", ","].map { event(.key(.character($0))) }, [".", ","].map(Event.typeSetting))
    expectEqual(event(.paste("0.3")), .typeSetting("0.3"))
    expectEqual(event(.paste("r 3")), nil)
    expectEqual(event(.key(.right)), .action(.right))
    var other = try Learner.begin()
    other.does(.confirm, .confirm)
    expectEqual(KeyMap.event(for: .character("r"), in: other.state), .insert("r"))
  }
}
