import Autodiff
import Curriculum
import LessonFormat
import TestSupport
import Testing

@Suite("Questions that have no answer")
struct UnanswerableQuestionTests {
  @Test("a gradient that is not a finite number is told at the node asked for")
  func gradientAtZero() {
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs: { g: { given: { x: 0 }, nodes: [ L = sqrt(x) ] } }
      steps:
        - { id: s, text: A, ask: [ { value: L }, { gradient: ①x }, { gradient: L, id: dL } ] }
      """, ["①": .undefinedGradient("x")])
  }

  @Test("gradients are those under the step's given values")
  func gradientUnderGiven() {
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs:
        root: { given: { x: 4 }, nodes: [ L = sqrt(x) ] }
        power: { given: { x: 2, n: 3 }, nodes: [ L = x^n ] }
      steps:
        - { id: r, graph: root, text: A, ask: [ { gradient: x } ] }
        - { id: s, graph: root, text: A, given: { x: 0 }, ask: [ { gradient: ①x } ] }
        - { id: t, graph: power, text: A, ask: [ { gradient: x }, { gradient: n } ] }
        - { id: u, graph: power, text: A, given: { x: -2 }, ask: [ { gradient: x }, { gradient: ②n } ] }
      """, ["①": .undefinedGradient("x"), "②": .undefinedGradient("n")])
  }

  @Test("a gradient is told only where the values exist: their absence is told once")
  func valuesMissingToo() {
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs: { g: { given: { x: 1 }, nodes: [ L = sqrt(x) ] } }
      steps:
        - { id: s, text: A, given: ①{ x: -1 }, ask: [ { value: L }, { gradient: x } ] }
      """, ["①": .domain(DomainError(node: "L", operation: .unary(.sqrt), arguments: [-1]))])
  }

  @Test("what is zero on paper is zero: in a node, a row and a number")
  func exactZero() {
    let division = DomainError(node: "L", operation: .binary(.divide), arguments: [1, 0])
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs:
        bad: { given: { a: 0.1, b: 0.2 }, nodes: [ ①L = 1/(a + b - 0.3) ] }
        good: { given: { a: 0.1, b: 0.4 }, nodes: [ L = 1/(a + b - 0.3) ] }
      steps:
        - { id: s, graph: good, text: A, given: ②{ b: 0.2 } }
        - id: t
          graph: good
          text: A
          ask:
            - { table: { rows: [ { b: 0.1 }, ③{ b: 0.2 } ], ask: [L] }, id: t, prompt: P }
            - { number: ④2/(a + 0.2 - 0.3), id: n, prompt: P }
            - { number: sqrt(0.3 - 0.2 - a), id: m, prompt: P }
      """,
      [
        "①": .domain(division), "②": .domain(division), "③": .domain(division),
        "④": .undefinedNumber(.binary(.divide), arguments: [2, 0]),
      ])
  }
}
