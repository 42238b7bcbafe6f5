import Autodiff
import Curriculum
import Screen
import TestSupport
import Testing
import TutorTestSupport

@Suite("Pictures of units, nodes, matrices, errors and batches")
struct DiagramTests {
  private func value(_ node: String) -> Question {
    Question(id: node, kind: .value(node: node))
  }

  private func xor(dropped: Set<String> = []) -> Chart {
    .network(
      NetworkPicture(
        graph: "xor", layers: [["x1", "x2"], ["h1", "h2"], ["y"]], values: .all, dropped: dropped))
  }

  @Test("a network has its weights on the arrows, and a ReLU that is off is dotted and says so")
  func network() throws {
    let learner = try ChartCourse.learner(xor(), graph: "xor")
    expectEqual(
      ChartScreen.text(learner),
      """
                               ReLU
      (x₁ = 0)⠠⠤⠤ 1 ⠤⠤⠤⠤⠤⠤⠤⠤⢤⡤▸(h₁ = 1)⠠⢄⣀⡀
                ⠁ 1     ⢀⡠⠔⠊⠁              1 ⠒⠢⠤⣀⣀
                    ⠈⣀⠔⠊⠁                         ⠉⠉⠒⡒⠤▸(y = 1)
                  1 ⠉  ⠈ ⠂⢀    ReLU: off    −2 ⠄⠐ ⠁⠈    + 0
      (x₂ = 1)⠠⠒⠍ 1 ⠠ ⠄⠠ ⠄⠠ ⠅⠠▸(h₂ = 0)⠠ ⠂⠈ ⠁
                               + −1
      """)
  }

  @Test("in ASCII too the arrows of a ReLU that is off are dotted, and the others are not")
  func dottedInASCII() throws {
    let learner = try ChartCourse.learner(xor(), graph: "xor")
    expectEqual(
      ChartScreen.text(learner, glyphs: .ascii),
      """
                               ReLU
      (x1 = 0)--- 1 ---------->(h1 = 1)----
                . 1     -----              1 -----
                    .----                         ----->(y = 1)
                  1 -  . ..    ReLU: off    -2 .. ..    + 0
      (x2 = 1)--- 1 . .. .. ..>(h2 = 0). .. .
                               + -1
      """)
  }

  @Test("a weight covers nothing that stands at a unit, however narrow the network is")
  func narrowNetwork() throws {
    let learner = try ChartCourse.learner(xor(), graph: "xor", language: .spanish)
    let beside = ChartScreen.whole(learner, columns: 120, glyphs: .ascii)
      .drop { !$0.contains("ReLU") }.prefix(7).map { $0.dropFirst(67) }
    expectEqual(
      beside.joined(separator: "\n"),
      """
                            ReLU
      (x1 = 0)-- 1 -------->(h1 = 1)---
                 1    ----             1 ----
                   ----                      ---->(y = 1)
                 1 -  ..    ReLU: apagada.. ..    + 0
      (x2 = 1)-- 1 .. .. ..>(h2 = 0) -2
                            + -1
      """)
  }

  @Test("in ASCII and in few rows a network is still one")
  func crowded() throws {
    let learner = try ChartCourse.learner(xor(dropped: ["h2"]), graph: "xor", rows: 3)
    expectEqual(
      ChartScreen.text(learner, glyphs: .ascii),
      """
      (x1 = 0)---------------->(h1 = 1)-------
                   --------                  ---------->(y = 1)
      (x2 = 1)------           X h2 X
      """)
  }

  @Test("in six rows two units have their biases, and no weight reads on from what stands there")
  func biases() throws {
    let picture = NetworkPicture(
      graph: "xor", layers: [["x1", "x2"], ["h1", "h2"], ["y"]], values: .all)
    let learner = try ChartCourse.learner(.network(picture), graph: "xor", rows: 6)
    expectEqual(
      ChartScreen.text(learner),
      """
                               ReLU
      (x₁ = 0)⠠⠤⡤ 1 ⠤⠤⠤⠤⠤⠤⠤⠤⣤⠤▸(h₁ = 1)⠠⠤⢄ 1 ⡀
                  1 ⢀  ⣀⠤⠔⠊⠉                 ⠈⠉⠉⠉⠒⠒⠒⠒⡤⠤▸(y = 1)
                  1 ⠔⠊⠉⠐ ⠄     ReLU: off    −2 ⠄⠐ ⠁⠈    + 0
      (x₂ = 1)⠠⠔⠎ 1 ⠠ ⠄⠠ ⠄⠨ ⠆⠠▸(h₂ = 0)⠠ ⠂⠈ ⠁
                               + −1
      """)
  }

  @Test("a ReLU whose value is asked does not say that it is off")
  func askedUnit() throws {
    var learner = try ChartCourse.learner(xor(), graph: "xor", questions: [value("h2")])
    #expect(ChartScreen.text(learner).contains("(h₂ = ?)"), "\(ChartScreen.text(learner))")
    #expect(!ChartScreen.text(learner).contains("off"), "\(ChartScreen.text(learner))")
    learner.answers("0")
    #expect(ChartScreen.text(learner).contains("ReLU: off"), "\(ChartScreen.text(learner))")
  }

  @Test("one unit goes from its inputs to its output")
  func unit() throws {
    let unit = NetworkPicture(graph: "and", layers: [["x1", "x2"], ["y"]], weights: .names)
    let learner = try ChartCourse.learner(.network(unit), graph: "and")
    expectEqual(
      ChartScreen.text(learner),
      """
      x₁ = 1 ─── w₁ ───┐
      x₂ = 1 ─── w₂ ───┼──▸( Σ )──▸[ step ]──▸ y
          +1 ─── b  ───┘

      inputs × weights, plus the bias (+1) → weighted sum →
      activation → output
      """)
  }

  @Test("a node shows what arrives and what leaves, and hides what is asked and what gives it away")
  func node() throws {
    let picture = NodePicture(graph: "network", node: "y", gradients: .all)
    var learner = try ChartCourse.learner(
      .node(picture), graph: "network",
      questions: [Question(id: "g", kind: .gradient(node: "w2"))])
    expectEqual(
      ChartScreen.text(learner),
      """
                           ┌───────────────┐
      w₂ = 2             ─▸│               │ ──▸ L
      ◂── ∂L/∂w₂ = ?       │               │ ◂── ∂L/∂y = −2
          ∂y/∂w₂ = h = 2   │               │
      h = 2              ─▸│ y = w₂·h + b₂ │
      ◂── ∂L/∂h = −4       │       4       │
          ∂y/∂h = w₂ = 2   │               │
      b₂ = 0             ─▸│               │
      ◂── ∂L/∂b₂ = −2      │               │
          ∂y/∂b₂ = 1       │               │
                           └───────────────┘
      """)
    // ∂L/∂w2 = 2·(4 − 5)·2 = −4.
    learner.answers("-4")
    #expect(ChartScreen.text(learner).contains("∂L/∂w₂ = −4"), "\(ChartScreen.text(learner))")
  }

  @Test("a fork shows both ways back and their sum")
  func fork() throws {
    let picture = NodePicture(graph: "xor", node: "x1", gradients: .all)
    expectEqual(
      ChartScreen.text(try ChartCourse.learner(.node(picture), graph: "xor")),
      """
      ┌────┐
      │    │ ──▸ h₁
      │    │ ◂── ∂y/∂h₁ = 1  arrives
      │ x₁ │     ∂h₁/∂x₁ = step(x₁ + x₂) = 1  local
      │ 0  │ ──▸ h₂
      │    │ ◂── ∂y/∂h₂ = −2  arrives
      │    │     ∂h₂/∂x₁ = step(x₁ + x₂ − 1) = 0  local
      │    │ ◂── ∂y/∂x₁ = 1  sum of the paths
      └────┘
      """)
  }

  @Test("matrices stand beside each other with their shapes, and boxes have the shape alone")
  func matrices() throws {
    let terms = [
      MatrixPicture.Term(
        name: "U", entries: [[try Expression(parsing: "u1"), try Expression(parsing: "u2")]],
        shape: .init(rows: 1, columns: 2)),
      MatrixPicture.Term(sign: "·", name: "h", shape: .init(rows: 2, columns: 1)),
    ]
    let picture = MatrixPicture(graph: "xor", terms: terms)
    let learner = try ChartCourse.learner(.matrices(picture), graph: "xor")
    expectEqual(
      ChartScreen.text(learner),
      """
      [ 1  −2 ]  · ┌  h  ┐
       U  1×2      └     ┘
                    2×1
      """)
    expectEqual(
      ChartScreen.text(learner, glyphs: .ascii),
      """
      [ 1  -2 ]  * +  h  +
       U  1x2      +     +
                    2x1
      """)
  }

  @Test("an entry that is asked, as a value or in a matrix, is a question mark until it is told")
  func askedEntries() throws {
    func entry(_ formula: String) throws -> Expression { try Expression(parsing: formula) }
    let picture = MatrixPicture(
      graph: "network",
      terms: [
        MatrixPicture.Term(
          name: "s", entries: [[try entry("h"), try entry("y + 1"), try entry("w2")]],
          shape: .init(rows: 1, columns: 3))
      ])
    let matrix = MatrixQuestion(rows: [[.number(try entry("y + 1"))]], asksShape: false)
    var learner = try ChartCourse.learner(
      .matrices(picture), graph: "network",
      questions: [value("h"), Question(id: "m", kind: .matrix(matrix))])
    func first() -> String? {
      ChartScreen.text(learner).split(separator: "\n").first.map(String.init)
    }
    expectEqual(first(), "[ ?  ?  2 ]")
    learner.answers("2")
    expectEqual(first(), "[ 2  ?  2 ]")
    learner.answers("5")
    expectEqual(first(), "[ 2  5  2 ]")
  }

  @Test("an error is a bar from the target to the prediction; one that is asked is not drawn")
  func errors() throws {
    let picture = ErrorsPicture(
      graph: "network",
      pairs: [
        .init(prediction: "y", target: "t"), .init(prediction: "b1", target: "x"),
        .init(prediction: "h", target: "x"),
      ])
    expectEqual(
      ChartScreen.text(try ChartCourse.learner(.errors(picture), graph: "network", rows: 7)),
      """
         ● prediction   ○ target   │ error   ◉ both
       5┼    ○⢸
        │    ●⠈
        │                ○⡀         ◉
        │                 ⡇
       0┼                ●⡇
        └─────┼───────────┼──────────┼───── example
              1           2          3
      """)
    let asked = try ChartCourse.learner(
      .errors(picture), graph: "network", rows: 7, questions: [value("y")])
    // One point is that of the legend, the other that of the second example.
    #expect(ChartScreen.text(asked).count { $0 == "●" } == 2, "\(ChartScreen.text(asked))")
  }

  @Test("the batches of an epoch are told apart, but not counted for who is asked to count them")
  func batches() throws {
    let picture = BatchesPicture(examples: 100, size: 30)
    expectEqual(
      ChartScreen.text(try ChartCourse.learner(.batches(picture), graph: "and")),
      """
      epoch:  [ 30 ] → [ 30 ] → [ 30 ] → [ 10 ]
              step 1   step 2   step 3   step 4

      100 examples in batches of 30: 4 steps an epoch.
      """)
    let count = NumberQuestion(expression: try Expression(parsing: "ceil(100/30)"))
    expectEqual(
      ChartScreen.text(
        try ChartCourse.learner(
          .batches(picture), graph: "and", questions: [Question(id: "n", kind: .number(count))])),
      """
      epoch:  [ 30 ] → … → [ 10 ]
              step 1       ?

      100 examples in batches of 30: ? steps an epoch.
      """)
  }

  @Test("a table has a row for each name, with a question mark for what is asked")
  func table() throws {
    let picture = TablePicture(
      graph: "softmax", columns: ["p1", "p2"].map { LocalizedText($0) },
      rowNames: [LocalizedText("z = (3, 1, 0)")], rows: [["p1", "p2"]], values: .all)
    var learner = try ChartCourse.learner(
      .table(picture), graph: "softmax", questions: [value("p2")])
    func row() -> String? { ChartScreen.whole(learner).first { $0.contains("(3, 1, 0)") } }
    expectEqual(row(), " z = (3, 1, 0) │  0.8438   ?")
    learner.answers("0.114")
    expectEqual(row(), " z = (3, 1, 0) │  0.8438  0.1142")
  }

  @Test("charts stand beside each other where there is room, else below each other")
  func panels() throws {
    let bars = Chart.bars(BarsPicture(graph: "softmax", nodes: ["p1", "p2"], values: .all))
    let picture = Chart.panels([
      ChartPanel(
        title: LocalizedText("before"),
        chart: .bars(
          BarsPicture(graph: "softmax", nodes: ["z1", "z3"], values: .all))),
      ChartPanel(title: LocalizedText("after"), chart: bars),
    ])
    let learner = try ChartCourse.learner(picture, graph: "softmax")
    expectEqual(
      ChartScreen.text(learner, columns: 72),
      """
      before                              after
      z₁ │████████████████████████████ 3  p₁ │███████████████████▍    0.8438
      z₃ │                             0  p₂ │██▋                     0.1142
      """)
  }

  @Test("what the legends of charts beside each other have in common is said once, above them")
  func sharedLegend() throws {
    func panel(_ title: String, lines: [PlanePicture.Line] = []) -> ChartPanel {
      ChartPanel(
        title: LocalizedText(title),
        chart: .plane(
          PlanePicture(
            graph: "xor", horizontal: "x1", vertical: "x2",
            points: ChartCourse.corners([false, true, true, false]), lines: lines)))
    }
    let line = PlanePicture.Line(first: 1, second: 1, bias: .number(-0.5))
    let learner = try ChartCourse.learner(
      .panels([panel("before"), panel("after", lines: [line])]), graph: "xor", rows: 7)
    expectEqual(
      ChartScreen.text(learner, columns: 72),
      """
      ● class 1   ○ class 0
      before                              after
       x₂                                  x₂  ⠒⠒⠒ x₁ + x₂ − 0.5 = 0
         1┼    ●               ○             1┼    ●               ○
          │                                   │⠤⣀
       0.5┼                                0.5┼  ⠉⠑⠒⠤⣀⡀
          │                                   │       ⠈⠑⠒⠤⣀⡀
         0┼    ○               ●             0┼    ○       ⠈⠉⠒⠤⢄⡀  ●
          └────┼───────┼───────┼──── x₁       └────┼───────┼───────┼──── x₁
               0      0.5      1                   0      0.5      1
      """)
  }

  @Test("a network without room for its weights beside another chart stands above it")
  func networkAbove() throws {
    let picture = Chart.panels([
      ChartPanel(title: nil, chart: xor()),
      ChartPanel(
        title: nil,
        chart: .bars(BarsPicture(graph: "xor", nodes: ["u1", "u2"], values: .all))),
    ])
    let learner = try ChartCourse.learner(picture, graph: "xor")
    expectEqual(
      ChartScreen.text(learner, columns: 60, glyphs: .ascii),
      """
                               ReLU
      (x1 = 0)--- 1 ---------->(h1 = 1)----
                . 1     -----              1 -----
                    .----                         ----->(y = 1)
                  1 -  . ..    ReLU: off    -2 .. ..    + 0
      (x2 = 1)--- 1 . .. .. ..>(h2 = 0). .. .
                               + -1

      u1                           |############# 1
      u2 ##########################|              -2
      """)
  }

  @Test("bars of negative values go to the left of zero")
  func negative() throws {
    let picture = BarsPicture(graph: "xor", nodes: ["u1", "u2"], values: .all)
    expectEqual(
      ChartScreen.text(try ChartCourse.learner(.bars(picture), graph: "xor")),
      """
      u₁                           │█████████████ 1
      u₂ ██████████████████████████│              −2
      """)
  }
}
