import Autodiff
import Curriculum
import LessonFormat
import TestSupport
import Testing

@Suite("Reading the charts of a lesson")
struct PictureTests {
  private static let graphs = """
    format: 1
    id: a
    title: T
    goal: G
    graphs:
      q: { given: { w: 1, k: 3 }, nodes: [ "L = (w - k)^2" ], parameters: [w] }
      and: { given: { x1: 1, x2: 1, b: -1 }, nodes: [ "z = x1 + x2 + b", "y = step(z)" ] }

    """

  @Test("every kind of chart is read")
  func allKinds() throws {
    let result = LessonReader.read(
      Self.graphs + """
        steps:
          - id: plot
            graph: q
            text: A
            picture:
              rows: 12
              plot:
                of: η
                from: -1
                to: "ln(3)"
                y: [0.1, 4]
                at: [0, 1/2]
                scale: log
                functions:
                  - k*η^2
                  - { formula: sigma(η), label: { es: curva, en: curve } }
                  - { derivative: η^3 }
          - id: plane
            graph: and
            text: A
            picture:
              plane:
                axes: [x1, x2]
                output: z
                threshold: 0
                from: -1
                to: 2
                points: [ { x1: 0, x2: 0 }, { x1: 1, class: 1 } ]
                lines: [ [1, 2, b - 0.5] ]
          - id: curve
            text: A
            graph: and
            picture: { curve: { graph: q, rates: [0.1, 1], steps: 20, scale: log } }
          - { id: bars, graph: and, text: A, picture: { bars: { nodes: [z, y], values: all } } }
          - id: descent
            graph: q
            text: A
            picture: { descent: { rate: 0.1, steps: 3, from: 0, to: 6 } }
        """, path: "a.yaml")
    expectEqual(result.diagnostics, [])
    let expression = { (text: String) in try Expression(parsing: text) }
    expectEqual(
      result.lesson?.steps.map(\.picture),
      [
        .chart(
          .plot(
            FunctionPlot(
              of: "η",
              functions: [
                .init(try expression("k*η^2")),
                .init(
                  try expression("sigma(η)"),
                  label: LocalizedText([.spanish: "curva", .english: "curve"])),
                .init(try expression("3*η^2")),
              ], domain: -1...1.0986122886681098, range: 0.1...4, marks: [0, 0.5], scale: .log)),
          rows: 12),
        .chart(
          .plane(
            PlanePicture(
              graph: "and", horizontal: "x1", vertical: "x2",
              points: [
                .init(given: ["x1": 0, "x2": 0], isPositive: nil),
                .init(given: ["x1": 1], isPositive: true),
              ],
              lines: [
                .init(
                  first: try expression("1"), second: try expression("2"),
                  bias: try expression("b - 0.5"))
              ], region: .init(output: "z", threshold: 0), range: -1...2)), rows: 10),
        .chart(
          .curve(LossCurvePicture(graph: "q", rates: [0.1, 1], steps: 20, scale: .log)), rows: 10),
        .chart(.bars(BarsPicture(graph: "and", nodes: ["z", "y"], values: .all)), rows: 10),
        .chart(
          .descent(
            DescentPicture(graph: "q", parameter: "w", rate: 0.1, steps: 3, domain: 0...6)),
          rows: 10),
      ])
  }

  @Test("what is wrong with a plot is told where it stands")
  func plotProblems() {
    expectProblems(
      Self.graphs + """
        steps:
          - { id: a, graph: q, text: A, picture: { plot: { of: ①2z, from: ②1, to: 1, functions: [ z ] } } }
          - id: b
            graph: q
            text: A
            picture:
              plot:
                of: z
                from: 0
                to: 1
                at: [ ③2 ]
                functions: [ ④L*z, z + ⑤ww, ⑥ln(-1 - z) ]
          - id: c
            graph: q
            text: A
            picture:
              rows: ⑦90
              plot:
                of: z
                from: 0
                to: 1
                scale: log
                functions: [ ⑧0 - z, ⑨{ label: f }, ⑩{ formula: z, derivative: z } ]
          - { id: d, text: A, picture: { plot: { of: z, from: 0, to: 1, functions: [ z*⑪k ] } } }
        """,
      [
        "①": .graph(.invalidName("2z")), "②": .picture(.emptyRange),
        "③": .picture(.outsideRange(2, lowest: 0, highest: 1)), "④": .notGiven("L"),
        "⑤": .unknownNode("ww", nearest: nil),
        "⑦": .outOfRange("90", lowest: 6, highest: 20), "⑨": .picture(.formulaOrDerivative),
        "⑩": .picture(.formulaOrDerivative), "⑪": .graphNotNamed,
      ])
    expectProblems(
      Self.graphs + """
        steps:
          - id: a
            text: A
            picture: { plot: { of: z, from: 0, to: 1, functions: [ z, ①ln(-1 - z) ] } }
          - id: b
            text: A
            picture: { plot: { of: z, from: 0, to: 1, scale: log, functions: [ ②0 - z, z ] } }
          - id: c
            text: A
            picture:
              plot: { of: z, from: 0, to: 1, y: ③[0, 1], scale: log, functions: [ z ] }
        """,
      [
        "①": .picture(.nothingToDraw(.linear)), "②": .picture(.nothingToDraw(.log)),
        "③": .picture(.nothingToDraw(.log)),
      ])
  }

  @Test("what is wrong with another chart is told where it stands")
  func otherProblems() {
    expectProblems(
      Self.graphs + """
        steps:
          - id: a
            graph: and
            text: A
            picture:
              plane:
                axes: [ ①z, x2 ]
                output: y
          - id: b
            graph: and
            text: A
            picture:
              plane:
                axes: [ x1, ②x1 ]
                points: [ ③{ x1: 0 }, { x1: 0, class: ④2 }, { ⑤z: 1, class: 1 } ]
                lines: [ ⑥[ 0, b + 1, 1 ], ⑦[ 1, 2 ], [ 1, ⑧1/(b + 1), 0 ] ]
          - { id: c, graph: and, text: A, picture: { curve: ⑨{ rates: [ 0.1 ], steps: 5 } } }
          - { id: d, graph: q, text: A, picture: { curve: { rates: [ ⑩0 ], steps: ⑪0 } } }
          - { id: e, graph: and, text: A, picture: { bars: { nodes: [ z, ⑫z, ⑬q ] } } }
          - { id: f, graph: q, text: A, picture: { descent: ⑭{ rate: 1, from: 2, to: 3 } } }
          - { id: g, graph: and, text: A, picture: { descent: ⑮{ rate: 1, from: 2, to: 3 } } }
          - { id: h, graph: q, text: A, picture: ⑯{ bars: { nodes: [ L ] }, plot: {} } }
          - { id: i, graph: q, text: A, picture: { ⑰plto: {} } }
          - { id: j, text: A, picture: { bars: ⑱{ nodes: [ L ] } } }
        """,
      [
        "①": .notGiven("z"), "②": .repeatedID("x1"), "③": .missingKey("class"),
        "④": .outOfRange("2", lowest: 0, highest: 1), "⑤": .notGiven("z"),
        "⑥": .picture(.lineWithoutDirection),
        "⑦": .wrongCount(found: 2, lowest: 3, highest: 3),
        "⑧": .undefinedNumber(.binary(.divide), arguments: [1, 0]),
        "⑨": .picture(.noParameters(graph: "and")), "⑩": .picture(.rateNotPositive(0)),
        "⑪": .outOfRange("0", lowest: 1, highest: 200), "⑫": .repeatedID("z"),
        "⑬": .unknownNode("q", nearest: nil),
        "⑭": .picture(.outsideRange(1, lowest: 2, highest: 3)),
        "⑮": .picture(.noParameters(graph: "and")),
        "⑯": .picture(.severalKinds(found: ["plot", "bars"])),
        "⑰": .unknownKey("plto", nearest: "plot"), "⑱": .graphNotNamed,
      ])
  }

  @Test("charts that would take long to compute are refused")
  func tooMuch() {
    let nodes = (1...600).map { "n\($0) = n\($0 - 1) + w*\($0)" }.joined(separator: ", ")
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs:
        long: { given: { n0: 0, w: 1 }, nodes: [ \(nodes) ], parameters: [w] }
      steps:
        - { id: a, text: A, picture: { curve: ①{ rates: [ 0.1, 0.2, 0.3 ], steps: 200 } } }
        - { id: b, text: A, picture: { descent: { rate: 0.1, from: 0, to: 2 } } }
      """, ["①": .tooMuchToCompute])
  }
}
