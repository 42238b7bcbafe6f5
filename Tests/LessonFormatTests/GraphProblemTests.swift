import Autodiff
import Curriculum
import LessonFormat
import TestSupport
import Testing

@Suite("Graphs that are wrong")
struct GraphProblemTests {
  @Test("every problem of every graph is told where it stands in the formula")
  func everyProblem() {
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs:
        formulas:
          given: { a: 3, ①exp: 1, b: ②a + 1, c: "ln(③x)", d: ④1/0 }
          nodes:
            - "f = 2*⑤q"
            - 'g = 2 + ⑥'
            - ⑦h 2
            - ⑧a = a
            - >-
              i = a +
              ⑨w
        loop: { nodes: [ "p = ⑩q + 1", q = p ] }
        output: { given: { node: 1 }, nodes: [ x = node ], output: ⑪nodes }
        nothing: { nodes: ⑫[] }
        shape: ⑬{}
        parameters: { given: { w: 1 }, nodes: [ x = w ], parameters: [ w, ⑭v, ⑮x ] }
        ⑯1st: { nodes: [ x = 1 ], ⑰node: x }
        values: { given: { a: ⑱[1] }, nodes: [ x = a, ⑲{ y: z } ] }
      steps: [ { id: a, text: A } ]
      """,
      [
        "①": .graph(.reservedName("exp")),
        "②": .graph(.givenNotConstant("a")),
        "③": .graph(.givenNotConstant("x")),
        "④": .graph(.givenUndefined(.binary(.divide), arguments: [1, 0])),
        "⑤": .graph(.unknownName("q", nearest: nil)),
        "⑥": .graph(.syntax(.missingOperand)),
        "⑦": .graph(.missingEquals),
        "⑧": .graph(.repeatedName("a")),
        "⑨": .graph(.unknownName("w", nearest: nil)),
        "⑩": .graph(.cycle(["p", "q"])),
        "⑪": .graph(.unknownOutput("nodes", nearest: "node")),
        "⑫": .wrongCount(found: 0, lowest: 1, highest: 1000),
        "⑬": .missingKey("nodes"),
        "⑭": .unknownNode("v", nearest: nil),
        "⑮": .notGiven("x"),
        "⑯": .invalidIdentifier("1st"),
        "⑰": .unknownKey("node", nearest: "nodes"),
        "⑱": .wrongShape(expected: .scalar, found: .list),
        "⑲": .wrongShape(expected: .scalar, found: .mapping),
      ])
  }

  @Test("a decimal comma is told as such, in a formula and where YAML splits the number")
  func decimalCommas() {
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs:
        g: { given: { a: ①-0,7, b: ②1,25, c: 3 }, nodes: [ "n = ③0,5*a + max(b, c)" ] }
      steps:
        - { id: a, text: A, given: { a: ④0,5, c: 2 }, rate: ⑤0,1 }
      """,
      [
        "①": .decimalComma("-0,7"), "②": .decimalComma("1,25"), "③": .decimalComma("0,5"),
        "④": .decimalComma("0,5"), "⑤": .decimalComma("0,1"),
      ])
  }

  @Test("of two names run together the product is proposed, of a derivative its node")
  func meantNames() {
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs:
        broken: { given: { w: 2, x: 3 }, nodes: [ "n = ①wx" ] }
        whole: { given: { w: 2, x: 3 }, nodes: [ "L = w*x" ] }
      steps:
        - id: a
          graph: whole
          text: A
          ask: [ { gradient: ②dL/dw }, { gradient: ③∂L/∂x }, { gradient: ④dx } ]
      """,
      [
        "①": .graph(.unknownName("wx", nearest: "w*x")),
        "②": .unknownNode("dL/dw", nearest: "w"), "③": .unknownNode("∂L/∂x", nearest: "x"),
        "④": .unknownNode("dx", nearest: "x"),
      ])
  }

  @Test("a node without effect is a warning, and the lesson can be used")
  func unusedNode() {
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs: { g: { given: { a: 1, ①b: 2 }, nodes: [ ②c = a, d = a ] } }
      steps: [ { id: a, text: A } ]
      """,
      ["①": .graph(.unused("b")), "②": .graph(.unused("c"))], warnings: ["①", "②"])
  }

  @Test("a graph that is wrong is told once, not at every step that uses it")
  func brokenGraph() {
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs: { g: { nodes: [ "n = ①q" ] } }
      steps:
        - id: a
          given: { z: 1 }
          rate: 0.1
          updated: 1
          text: "{n}"
          picture: {}
          ask:
            - value: n
            - gradient: q
            - { number: n + 1, id: i, prompt: P }
            - { table: { rows: [ { q: 1 } ], ask: [n] }, id: t, prompt: P }
      """, ["①": .graph(.unknownName("q", nearest: nil))])
  }

  @Test("values that cannot be computed are told at the definition, the step or the row")
  func domainErrors() {
    let logarithm = { DomainError(node: "n", operation: .unary(.ln), arguments: [$0]) }
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs:
        bad: { given: { a: 0 }, nodes: [ ①n = ln(a), m = n ] }
        good: { given: { a: 1 }, nodes: [ n = ln(a) ] }
      steps:
        - { id: a, graph: good, given: ②{ a: -1 }, text: A }
        - { id: b, graph: bad, given: { a: -2 }, text: A }
        - id: c
          graph: good
          text: A
          ask:
            - { table: { rows: [ { a: 1 }, ③{ a: -3 } ], ask: [n] }, id: t, prompt: P }
      """,
      ["①": .domain(logarithm(0)), "②": .domain(logarithm(-1)), "③": .domain(logarithm(-3))])
  }

  @Test("a step's graph is one of the lesson's, and its given values are the graph's")
  func stepGraph() {
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs:
        first: { given: { a: 1, rate: 2 }, nodes: [ n = a*rate ] }
        second: { nodes: [ m = 1 ] }
      steps:
        - { id: a, graph: ①frist, given: { z: 1 }, text: "{n}", picture: {}, ask: [ { value: n } ] }
        - { id: b, graph: first, text: A, given: { ②rte: 1, ③n: 2, a: "④", rate: ⑤b + 1 } }
        - { id: c, given: ⑥{ a: 1 }, text: A, picture: {} }
        - { id: d, text: A, picture: { graph: ⑧third, values: ⑨some, gradients: all } }
        - { id: e, graph: first, given: { a: ⑩sqrt(-1), rate: 2 ⑪2 }, text: A }
      """,
      [
        "①": .unknownGraph("frist", nearest: "first"),
        "②": .unknownNode("rte", nearest: "rate"),
        "③": .notGiven("n"),
        "④": .expression(.empty),
        "⑤": .graph(.givenNotConstant("b")),
        "⑥": .graphNotNamed,
        "⑧": .unknownGraph("third", nearest: nil),
        "⑨": .unknownWord("some", allowed: ["earned", "all", "none"]),
        "⑩": .undefinedNumber(.unary(.sqrt), arguments: [-1]),
        "⑪": .expression(.missingOperator),
      ])
  }
}
