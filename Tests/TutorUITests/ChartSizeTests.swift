import Autodiff
import Curriculum
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@testable import TutorUI

@Suite("Charts at any size")
struct ChartSizeTests {
  private static func charts() throws -> [(chart: Chart, graph: String)] {
    let function = { (text: String) in try ChartCourse.function(text) }
    let line = PlanePicture.Line(first: 1, second: 0, bias: .number(-0.5))
    return [
      (.plot(FunctionPlot(of: "z", functions: [try function("sigma(z)")], domain: -6...6)), "and"),
      (.plot(FunctionPlot(of: "z", functions: [try function("1/z")], domain: -1...1)), "and"),
      (.plot(FunctionPlot(of: "z", functions: [try function("7")], domain: 0...1e-300)), "and"),
      (
        .plot(
          FunctionPlot(
            of: "z", functions: [try function("exp(z)")], domain: -700...700, marks: [0],
            scale: .log)), "and"
      ),
      (
        .plot(
          FunctionPlot(
            of: "z", functions: [try function("1e308*z")], domain: -1...1, range: -1e308...1e307)),
        "and"
      ),
      (
        .plane(
          PlanePicture(
            graph: "xor", horizontal: "x1", vertical: "x2", points: ChartCourse.corners(),
            lines: [line], region: .init(output: "y", threshold: 0.5))), "xor"
      ),
      (.plane(PlanePicture(graph: "xor", horizontal: "h1", vertical: "h2")), "xor"),
      (.curve(LossCurvePicture(graph: "network", rates: [0.1, 5e300], steps: 200)), "network"),
      (
        .curve(LossCurvePicture(graph: "network", rates: [0.01], steps: 1, scale: .log)), "network"
      ),
      (.bars(BarsPicture(graph: "and", nodes: ["z", "y", "b"], values: .all)), "and"),
      (
        .descent(
          DescentPicture(
            graph: "parabola", parameter: "w", rate: 1e200, steps: 20, domain: -1e150...1e150)),
        "parabola"
      ),
      (
        .descent(DescentPicture(graph: "nothing", parameter: "q", rate: 1, domain: 0...1)),
        "parabola"
      ),
    ]
  }

  @Test("the numbers of an axis stand about equally far apart, however few rows there are")
  func evenTicks() {
    func ticks(
      _ range: ClosedRange<Double>, scale: AxisScale = .linear, rows: Int
    ) -> [Double] {
      PlotArea(
        size: Size(columns: 30, rows: rows), horizontal: Axis(0...1),
        vertical: Axis(range, scale: scale)
      ).verticalTicks(atMost: 4)
    }
    // In four rows 0.5 would be two rows below 1 and one above 0.
    expectEqual(ticks(0...1, rows: 4), [0, 1])
    expectEqual(ticks(0...1, rows: 5), [0, 0.5, 1])
    expectEqual(ticks(-1...2, rows: 4), [-1, 0, 1, 2])
    expectEqual(ticks(-1...2, rows: 6), [0, 2])
    expectEqual(ticks(-1...2, rows: 7), [-1, 0, 1, 2])
    expectEqual(ticks(0...16, rows: 10), [0, 5, 10, 15])
    expectEqual(ticks(0.02...0.2, scale: .log, rows: 8), [0.02, 0.2])
  }

  @Test("no axis has a single number, which would tell no scale")
  func fewTicks() {
    expectEqual(Axis(-4...4).ticks(atMost: 4), [-4, 0, 4])
    expectEqual(Axis(-8...8).ticks(atMost: 3), [-8, 0, 8])
    expectEqual(Axis(1...9).ticks(atMost: 2), [1, 9])
    expectEqual(Axis(0...1).ticks(atMost: 3), [0, 0.5, 1])
    expectEqual(Axis(0.02...0.2, scale: .log).ticks(atMost: 4), [0.02, 0.2])
  }

  @Test("a formula of the text that would be broken beside a chart has the chart below it")
  func keptLine() throws {
    func heights(_ formula: String) throws -> (text: Int?, axis: Int?) {
      let plot = FunctionPlot(
        of: "z", functions: [try ChartCourse.function("sigma(z)")], domain: -6...6)
      let rows = ChartScreen.whole(
        try ChartCourse.learner(.plot(plot), graph: "sigmoid", text: "Look.\n\n  " + formula),
        columns: 120)
      return (
        rows.firstIndex { $0.contains(formula) }, rows.firstIndex { $0.hasSuffix("─ z") }
      )
    }
    let long = String(repeating: "x + ", count: 20) + "x"
    let (text, axis) = try heights(long)
    expectEqual(text, 4)
    #expect(try #require(axis) > 4 + 10)
    // A short one leaves the chart beside the text, from the first row on.
    expectEqual(try heights("x + x").text, 4)
    #expect(try #require(try heights("x + x").axis) < 4 + 10)
  }

  @Test("every chart is drawn at every size without trapping, and exactly as large as asked")
  func everySize() throws {
    for (chart, graph) in try Self.charts() {
      let learner = try ChartCourse.learner(chart, graph: graph)
      let page = try #require(learner.lessonPage)
      for glyphs in [Glyphs.unicode, .ascii] {
        let context = ViewContext(
          state: learner.state, size: Size(columns: 80, rows: 24), glyphs: glyphs)
        for columns in [0, 1, 2, 9, 14, 20, 40, 120] {
          for rows in [0, 1, 2, 4, 6, 12, 50] {
            let size = Size(columns: columns, rows: rows)
            let drawing = ChartView.drawing(
              chart, page: page, record: learner.state.record, context: context)
            let lines = drawing?.lines(size: size, context: context) ?? []
            #expect(lines.count == (drawing == nil ? 0 : rows), "\(chart) at \(size)")
            #expect(lines.allSatisfy { $0.width <= columns }, "\(chart) at \(size)")
          }
          _ = ChartView.lines(
            chart, rows: 8, state: learner.state, page: page, width: columns, context: context)
        }
      }
    }
  }

  @Test("a large screen gives a chart more rows than the lesson says, up to twelve")
  func large() throws {
    let learner = try ChartCourse.learner(
      .plot(
        FunctionPlot(of: "z", functions: [try ChartCourse.function("sigma(z)")], domain: -6...6)),
      graph: "sigmoid", rows: 6)
    func axisRows(_ columns: Int, _ rows: Int) -> Int {
      let grid = view(
        learner.state, size: Size(columns: columns, rows: rows), glyphs: .unicode
      ).grid
      return (0..<rows).count { row in grid.rowText(row).string.contains { "│┼".contains($0) } }
    }
    // The row of the numbers below the axis is not counted.
    expectEqual([axisRows(80, 24), axisRows(120, 40)], [5, 11])
  }

  @Test("in 40 columns and 12 rows a chart has its numbers and its legend")
  func small() throws {
    let learner = try ChartCourse.learner(
      .plot(
        FunctionPlot(
          of: "z", functions: [try ChartCourse.function("sigma(z)")], domain: -6...6)),
      graph: "sigmoid")
    let page = try #require(learner.lessonPage)
    let size = Size(columns: 40, rows: 12)
    let context = ViewContext(state: learner.state, size: size, glyphs: .unicode)
    guard case .chart(let chart, _) = page.step.picture else { return }
    let lines = ChartView.drawing(
      chart, page: page, record: learner.state.record, context: context)?
      .lines(size: size, context: context)
    var grid = Grid(size: size)
    for (row, line) in (lines ?? []).enumerated() {
      line.draw(on: &grid, at: Point(column: 0, row: row), maxColumns: 40)
    }
    expectEqual(
      grid.dump(),
      """
           ⠒⠒⠒ σ(z)
         1┼                ┊     ⡠⠤⠒⠒⠒⠉⠉⠉⠉⠉
          │                ┊  ⢀⠔⠉
          │                ┊ ⡔⠁
          │                ⢀⠎
       0.5┼               ⢠⠊
          │              ⡠⠃┊
          │            ⢀⠔⠁ ┊
          │          ⣀⠔⠁   ┊
         0┼⣀⣀⣀⣀⣀⠤⠤⠤⠒⠊      ┊
          └──┼─────────────┼────────────┼── z
            −5             0            5
      -- roles
      0:0-2 axis
      0:5-7 curve
      1:3-4 axis
      1:21 axis
      1:27-36 curve
      2:4 axis
      2:21 axis
      2:24-26 curve
      3:4 axis
      3:21 axis
      3:23-24 curve
      4:4 axis
      4:21-22 curve
      5:1-4 axis
      5:20-21 curve
      6:4 axis
      6:19-20 curve
      6:21 axis
      7:4 axis
      7:17-19 curve
      7:21 axis
      8:4 axis
      8:15-17 curve
      8:21 axis
      9:3-4 axis
      9:5-14 curve
      9:21 axis
      10:4-36 axis
      10:38 axis
      11:6-7 axis
      11:21 axis
      11:34 axis
      """)
  }
}
