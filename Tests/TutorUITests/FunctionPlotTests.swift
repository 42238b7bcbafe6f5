import Autodiff
import Curriculum
import Screen
import TestSupport
import Testing
import TutorTestSupport

@Suite("Plots of functions")
struct FunctionPlotTests {
  private func sigmoid() throws -> Learner {
    let expression = try ChartCourse.function("sigma(z)").expression
    let slope = FunctionPlot.Function(
      expression.derivative(withRespectTo: "z"), label: LocalizedText("σ′(z)"))
    return try ChartCourse.learner(
      .plot(
        FunctionPlot(
          of: "z", functions: [FunctionPlot.Function(expression), slope], domain: -6...6,
          marks: [0.87])), graph: "sigmoid")
  }

  @Test("the sigmoid climbs from 0 to 1, its slope is at most a quarter, the point is at 0.705")
  func sigmoidWithSlope() throws {
    expectEqual(
      ChartScreen.text(try sigmoid()),
      """
           ⠒⠒⠒ σ(z)   ⠒⠂⠒ σ′(z)
           ● z = 0.87: 0.7047; 0.2081
         1┼                   ┊     ⢀⡠⠤⠔⠒⠒⠒⠉⠉⠉⠉⠉⠉
          │                   ┊  ⢀⠤⠊⠁
          │                   ┊⢀●⠁
          │                   ⡠⠃
       0.5┼                 ⢀⠎┊
          │               ⢀⠔⠁⣀⡀
          │            ⢀⡠⠶⠓ ⠈ ┊ ●⠒ ⢀
         0┼⣀⣀⣀⣀⣀⣀⠤⠤⠤⠔⠒⠊⠁      ┊     ⠉⠁ ⠤⠤ ⠠⣀⡀ ⣀⣀
          └───┼───────────────┼──────────────┼─── z
             −5               0              5
      """)
  }

  @Test("without UTF-8 there are signs in place of dots, and each curve has its own")
  func ascii() throws {
    expectEqual(
      ChartScreen.text(try sigmoid(), glyphs: .ascii),
      """
           *** sigma(z)   ... sigma'(z)
           O z = 0.87: 0.7047; 0.2081
         1+                         *************
          |                      ****
          |                    *O*
          |                   **
       0.5+                 **
          |               ***..
          |            ***. .   O. .
         0+*.*.*.*.***.*            .. .. ... ..
          +---+---------------+--------------+--- z
             -5               0              5
      """)
  }

  @Test("tanh goes from −1 to 1, and the zero of each axis is a thin line")
  func tanh() throws {
    let plot = FunctionPlot(
      of: "z",
      functions: [
        try ChartCourse.function("tanh(z)"), try ChartCourse.function("1 - tanh(z)^2", label: "t′"),
      ], domain: -3...3)
    expectEqual(
      ChartScreen.text(try ChartCourse.learner(.plot(plot), graph: "sigmoid", rows: 12)),
      """
          ⠒⠒⠒ tanh(z)   ⠒⠂⠒ t′
        1┼                 ⠔⠊┊⠐⠢⡀    ⣀⠤⠤⠒⠒⠒⠊⠉⠉⠉⠉⠉
         │               ⡠   ┊   ⢀⡠⠔⠉
         │              ⠊    ┊  ⢠⠊⠑⠄
         │          ⢀⠤⠂      ┊ ⡔⠁    ⠤⡀
         │⣀⣀ ⢀⣀⡀ ⠤⠒          ⢀⠎       ⠈ ⠐⠤⠄ ⣀⣀ ⢀⣀
        0┼╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌⡠⠃╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
         │                ⢀⠔⠁┊
         │               ⡠⠊  ┊
         │            ⣀⠔⠊    ┊
       −1┼⣀⣀⣀⣀⣀⡠⠤⠤⠤⠒⠒⠉       ┊
         └──────┼────────────┼────────────┼────── z
               −2            0            2
      """)
  }

  @Test("the slope of ReLU leaps, and the leap is a gap")
  func relu() throws {
    let plot = FunctionPlot(
      of: "z",
      functions: [
        try ChartCourse.function("relu(z)"), try ChartCourse.function("step(z)", label: "ReLU′"),
      ], domain: -2...2, range: -0.5...1.5)
    expectEqual(
      ChartScreen.text(try ChartCourse.learner(.plot(plot), graph: "sigmoid")),
      """
         ⠒⠒⠒ relu(z)   ⠒⠂⠒ ReLU′
        │                    ┊           ⢀⠤⠊
        │                    ┊         ⡠⠔⠁
       1┼                    ┊⠈⠉⠁ ⠉⠉⢀⠬⠋⠁ ⠉⠉ ⠈⠉⠁ ⠉
        │                    ┊    ⡠⠒⠁
        │                    ┊ ⢀⠔⠊
       0┼⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡠⠒⠁╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
        │                    ┊
        │                    ┊
        └┼─────────┼─────────┼────────┼─────────┼ z
        −2        −1         0        1         2
      """)
  }

  private func lossByRate(_ scale: AxisScale, range: ClosedRange<Double>?) throws -> Learner {
    let plot = FunctionPlot(
      of: "η", functions: [try ChartCourse.function("(80*η^2 + 50*η - 1)^2", label: "L")],
      domain: 0...0.11, range: range, marks: [0.0194, 0.0377, 0.1], scale: scale)
    return try ChartCourse.learner(.plot(plot), graph: "network", rows: 12, language: .spanish)
  }

  @Test("the loss after one step by the rate: least at A, as before at B, 23 times as much at C")
  func rates() throws {
    expectEqual(
      ChartScreen.text(try lossByRate(.linear, range: nil)),
      """
          ⠒⠒⠒ L   A η = 0,0194: 1,184e-8
          B η = 0,0377: 0,9974   C η = 0,1: 23,04
       30┼                                     ⢀⠎
         │                                    ⡰⠁
         │                                  ⡠C
       20┼                                ⢀⠜
         │                              ⣀⠔⠁
         │                            ⡠⠊
       10┼                         ⣀⠔⠊
         │                      ⣀⠔⠊
         │                 ⢀⡠⠤⠒⠉
        0┼⠤⠤⠤⣀⣀⣀⣀A⣀⣀⣀⠤⠤B⠒⠒⠉⠁
         └┼────────────────┼─────────────────┼─── η
          0              0,05               0,1
      """)
  }

  @Test("in ASCII three curves that run through the same cells take turns")
  func threeTogether() throws {
    let functions = try ["z", "2*z/2", "3*z/3"].map { try ChartCourse.function($0) }
    let learner = try ChartCourse.learner(
      .plot(FunctionPlot(of: "z", functions: functions, domain: -1...1)), graph: "sigmoid", rows: 7)
    expectEqual(
      ChartScreen.text(learner, glyphs: .ascii),
      """
        1+                               .+**+*++      *** z
         |                       **.++.+*+             ... 2*z/2
        0+               .*+*.**.+                     +++ 3*z/3
         |       .++.+*++*
       -1+*.**.+*.
         ++--------+---------+---------+--------+ z
         -1      -0.5        0        0.5       1
      """)
  }

  @Test("a level has no marks, and a mark below the picture stands at its edge with an arrow")
  func level() throws {
    let plot = FunctionPlot(
      of: "η",
      functions: [
        try ChartCourse.function("(80*η^2 + 50*η - 1)^2", label: "L"),
        try ChartCourse.function("1", label: "L(0) = 1"),
      ],
      domain: 0...0.1, range: 0.01...100, marks: [0.0194, 0.0377, 0.1], scale: .log)
    let learner = try ChartCourse.learner(
      .plot(plot), graph: "network", rows: 7, language: .spanish)
    expectEqual(
      ChartScreen.text(learner),
      """
            ⠒⠒⠒ L   ⠒⠂⠒ L(0) = 1
            A η = 0,0194: 1,184e-8
            B η = 0,0377: 0,9974   C η = 0,1: 23,04
        100┼                                  ⣀⣀C
           │                  ⣀⣀⣀⠤⠤⠤⠔⠒⠒⠒⠊⠉⠉⠉⠉⠉
          1┼⠤⠤⣀⠠⠤⠄ ⠤⠤ ⠠⢤⡤⠤B⠶⠉⠩⠤⠄ ⠤⠤ ⠠⠤⠄ ⠤⠤ ⠠⠤⠄ ⠤⠤
           │   ⠉⠢⢄   ⡠⠊⠁
       0,01┼     ⠈⢆A↓
           └┼─────────────────┼─────────────────┼ η
            0               0,05               0,1
      """)
  }

  @Test("on a logarithmic axis every power of ten is as far from the next")
  func logarithmic() throws {
    expectEqual(
      ChartScreen.text(try lossByRate(.log, range: 0.0001...100)),
      """
            ⠒⠒⠒ L   A η = 0,0194: 1,184e-8
            B η = 0,0377: 0,9974   C η = 0,1: 23,04
        100┼                                    ⢀
           │                      ⣀⣀⣀⠤⠤⠤⠒⠒⠒⠒⠉C⠉⠉⠁
           │              ⢀⣀⠤⠔⠒⠒⠉⠉
          1┼⠒⠤⡀       ⢀⡠B⠊⠁
           │  ⠈⠑⢄   ⢀⠔⠁
           │    ⠈⢆ ⢀⠎
       0,01┼     ⠘⡄⡜
           │      ⡇⡇
           │      ⡇⡇
       1e-4┼      A↓
           └┼───────────────┼────────────────┼─── η
            0             0,05              0,1
      """)
  }

  @Test("where there is room the legend stands beside the same chart")
  func wide() throws {
    expectEqual(
      ChartScreen.text(try lossByRate(.linear, range: 0...25), columns: 80),
      """
         │                                   C⠃        ⠒⠒⠒ L
         │                                 ⢀⠜          A η = 0,0194: 1,184e-8
       20┼                                ⡠⠃           B η = 0,0377: 0,9974
         │                              ⢠⠊             C η = 0,1: 23,04
         │                            ⢀⠔⠁
       10┼                          ⣀⠔⠁
         │                       ⢀⡠⠊
         │                    ⢀⡠⠔⠁
         │                ⢀⡠⠤⠒⠁
        0┼⠢⠤⠤⣀⣀⣀⣀A⣀⣀⡠⠤⠤B⠒⠉⠁
         └┼────────────────┼─────────────────┼─── η
          0              0,05               0,1
      """)
  }
}
