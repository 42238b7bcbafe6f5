import Curriculum
import Screen
import TestSupport
import Testing
import TutorTestSupport

@Suite("Pictures of descent and of probabilities")
struct DescentPictureTests {
  private func losses(_ scale: AxisScale) throws -> Learner {
    try ChartCourse.learner(
      .curve(
        LossCurvePicture(graph: "network", rates: [0.01, 0.03, 0.1], steps: 10, scale: scale)),
      graph: "network", rows: 12)
  }

  private func parabola(
    rate: Double, steps: Int, questions: [Question] = []
  ) throws -> Learner {
    try ChartCourse.learner(
      .descent(
        DescentPicture(graph: "parabola", parameter: "w", rate: rate, steps: steps, domain: 0...6)),
      graph: "parabola", rows: 12, questions: questions)
  }

  @Test("a loss that leaves the picture goes on upwards, and the legend says that it diverges")
  func linear() throws {
    expectEqual(
      ChartScreen.text(try losses(.linear)),
      """
       L  ⠒⠒⠒ η = 0.01   ⠒⠂⠒ η = 0.03
          ⠂⠂⠂ η = 0.1, diverges (step 5)
       30┼       ⠨  ↑
         │      ⡀⠅
         │   ⠠⠂⠁
       20┼   ⠅
         │  ⠨
         │  ⠅
       10┼ ⠨
         │ ⠅
         │⠨
        0┼⠥⠤⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀
         └┼─────────────────┼────────────────┼ step
          0                 5               10
      """)
  }

  @Test("on a logarithmic axis all three losses can be followed")
  func logarithmic() throws {
    expectEqual(
      ChartScreen.text(try losses(.log), columns: 80),
      """
          L  ⠒⠒⠒ η = 0.01   ⠒⠂⠒ η = 0.03
             ⠂⠂⠂ η = 0.1, diverges (step 5)
       10000┼            ⠠⠁  ↑
            │           ⠄⠁
            │    ⡀⡀⡀⡀⡀⠄⠌
           1┼⣀⣄⠂⠁
            │ ⠉⠉⠚⠫⠦⣀⡒⠢ ⠠⢄⡀ ⣀
            │       ⠈⠉⠑⠒⠤⢄⣀ ⠉ ⠈⠒⠂ ⠢⠤ ⢀⣀⡀
        1e-4┼              ⠉⠉⠒⠢⠤⣀⡀       ⠉⠉ ⠐⠒
            │                    ⠈⠑⠢⠤⣀⡀
            │                         ⠈⠉⠒⠒⠤⢄⣀
        1e-8┼                                ⠉
            └┼───────────────┼───────────────┼ step
             0               5              10
      """)
  }

  @Test("one step goes from the full point along the tangent to the empty one")
  func oneStep() throws {
    expectEqual(
      ChartScreen.text(try parabola(rate: 0.1, steps: 1)),
      """
       L  ● w = 1; L = 4   ⠒⠂⠒ ∂L/∂w = −4
          ○ w = 1.4; L = 2.56
       10┼
         │⠱⡀                                   ⢀⠜
         │ ⠘⡄                                 ⢀⠎
         │  ⠪⣆                               ⢠⠃
         │   ⠈⠢⡀                            ⡔⠁
        5┼     ⠑●                         ⢠⠊
         │      ⠈⠢⡀                     ⢀⠔⠁
         │        ⠈○⡀                 ⢀⠔⠁
         │          ⠈⡖⢄⡀           ⢀⡠⠒⠁
        0┼             ⠈⠑⠢⠤⣀⣀⣀⣀⣀⠤⠔⠊⠁
         └┼────────────┼───────────┼────────────┼ w
          0            2           4            6
      """)
  }

  @Test("beside a chart the legend tells where each step leads, as far as there are rows")
  func everyStep() throws {
    let legend = ChartScreen.text(try parabola(rate: 0.9, steps: 3), columns: 90)
      .split(separator: "\n").compactMap { row in
        row.dropFirst(49).isEmpty ? nil : String(row.dropFirst(49))
      }
    // 1 + 0.9·4, then 4.6 − 0.9·3.2, then 1.72 + 0.9·2.56.
    expectEqual(
      legend.joined(separator: "\n"),
      """
      ● w = 1; L = 4
      ⠒⠂⠒ ∂L/∂w = −4
      1 w = 4.6; L = 2.56
      2 w = 1.72; L = 1.638
      3 w = 4.024; L = 1.049
      """)
  }

  @Test("several steps have numbers: with a large rate they zigzag")
  func zigzag() throws {
    expectEqual(
      ChartScreen.text(try parabola(rate: 0.9, steps: 3), glyphs: .ascii),
      """
       L  O w = 1; L = 4   ... dL/dw = -4
          1 w = 4.6; L = 2.56
          2 w = 1.72; L = 1.638
       10+
         |**                                   **
         |.**                                 **
         |  **                               **
         |   *.*                            **
        5+     *O+                        **
         |      .**+++++++++++++++      ***
         |        ***       ++++++++++*1*
         |          .2*+++++++++++++3**
        0+           ..*************
         ++------------+-----------+------------+ w
          0            2           4            6
      """)
  }

  @Test("stops that share a place have a sign for that, and beside other charts L has its end")
  func panels() throws {
    func panel(_ rate: Double) -> ChartPanel {
      ChartPanel(
        title: LocalizedText("rate \(rate)"),
        chart: .descent(
          DescentPicture(graph: "parabola", parameter: "w", rate: rate, steps: 4, domain: -2...8)))
    }
    let learner = try ChartCourse.learner(
      .panels([panel(0.1), panel(0.8)]), graph: "parabola", rows: 6)
    // Each step multiplies L = 4 by (1 − 2·rate)²: 4·0.8⁸ = 0.6711, 4·0.6⁸ = 0.06718.
    expectEqual(
      ChartScreen.text(learner),
      """
      # several steps
      rate 0.1                      rate 0.8
       L  4 steps: L = 0.6711        L  4 steps: L = 0.06718
       20┼⠑⡄                 ⢀⠎      20┼⠑⡄                 ⢀⠎
         │ ⠈⠢⡀             ⢀⠔⠁         │⠢⣈⠢⡀             ⢀⠔⠁
         │   ⠈⢦⡀         ⢀⠔⠁           │   ⠘⢦⡀         ⢀⠔⠁
        0┼     ⠈●##⣀⣀⣀⡠⠔⠊⠁            0┼     ⠈●⠦⣆#⣄31⠔⠊⠁
         └────┼─────────┼────── w      └────┼─────────┼────── w
              0         5                   0         5
      """)
  }

  @Test("the sign of several steps in one place is told where it is drawn, and only there")
  func sharedPlaces() throws {
    func hasSign(_ rate: Double, columns: Int) throws -> [Bool] {
      let picture = ChartScreen.text(try parabola(rate: rate, steps: 4), columns: columns)
      return ["#", "# several steps"].map(picture.contains)
    }
    for columns in [60, 90] {
      expectEqual(try hasSign(0.45, columns: columns), [true, true])
      expectEqual(try hasSign(0.95, columns: columns), [false, false])
    }
  }

  @Test("what the step still asks is a question mark in the legend")
  func asked() throws {
    var learner = try parabola(
      rate: 0.1, steps: 1,
      questions: [
        Question(id: "L", kind: .value(node: "L")), Question(id: "w", kind: .gradient(node: "w")),
        Question(id: "w'", kind: .update(parameter: "w", rate: 0.1)),
      ])
    let legend = { (learner: Learner) in
      ChartScreen.text(learner).split(separator: "\n").prefix(2).map(String.init)
    }
    expectEqual(legend(learner), [" L  ● w = 1; L = ?   ⠒⠂⠒ ∂L/∂w = ?", "    ○ w = ?; L = ?"])
    learner.answers("4")
    expectEqual(legend(learner), [" L  ● w = 1; L = 4   ⠒⠂⠒ ∂L/∂w = ?", "    ○ w = ?; L = ?"])
    learner.answers("-4")
    expectEqual(legend(learner), [" L  ● w = 1; L = 4   ⠒⠂⠒ ∂L/∂w = −4", "    ○ w = ?; L = ?"])
    learner.answers("1.4")
    expectEqual(
      legend(learner), [" L  ● w = 1; L = 4   ⠒⠂⠒ ∂L/∂w = −4", "    ○ w = 1.4; L = 2.56"])
  }

  @Test("probabilities are bars of their length, those still asked are question marks")
  func bars() throws {
    let picture = BarsPicture(graph: "softmax", nodes: ["p1", "p2", "p3"])
    var learner = try ChartCourse.learner(
      .bars(picture), graph: "softmax",
      questions: ["p1", "p2", "p3"].map { Question(id: $0, kind: .value(node: $0)) })
    learner.answers("0.844")
    learner.answers("0.114")
    expectEqual(
      ChartScreen.text(learner),
      """
      p₁ │█████████████████████████████▌      0.8438
      p₂ │████                                0.1142
      p₃ │                                    ?
      """)
    learner.answers("0.0420")
    expectEqual(
      ChartScreen.text(learner, glyphs: .ascii),
      """
      p1 |#############################      0.8438
      p2 |####                               0.1142
      p3 |#                                  0.04201
      """)
  }
}
