import Autodiff
import Curriculum
import LessonFormat
import TestSupport
import Testing

@Suite("Given values that vary")
struct VariationTests {
  private func variation(_ keys: String) -> Variation? {
    LessonReader.read(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs: { g: { given: { w: 1, x: 2 }, nodes: [ "L = w*x" ]\(keys) } }
      steps: [ { id: a, text: A } ]
      """, path: "a.yaml"
    ).lesson?.graphs["g"]?.variation
  }

  @Test("a graph says from which values each node is drawn, or only that all vary")
  func choices() {
    expectEqual(variation(""), Variation())
    expectEqual(
      variation(", vary: { w: [-2, 0.5, \"1/4\"] }, largest: 50"),
      Variation(choices: ["w": [-2, 0.5, 0.25]], largest: 50))
    let usual = [-3, -2, -1.5, -1, -0.5, 0.5, 1, 1.5, 2, 3, 4]
    expectEqual(variation(", vary: true"), Variation(choices: ["w": usual, "x": usual]))
    expectEqual(variation(", vary: false"), Variation())
  }

  @Test("numbers with a decimal comma are warned of, and a list without spaces is taken as it is")
  func decimalCommas() {
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs:
        g:
          given: { w: 1, x: 2 }
          nodes: [ "L = w*x" ]
          vary: { w: [-1, ①0,5, ②-1,5], x: [1,2,3] }
      steps: [ { id: a, text: A } ]
      """, ["①": .decimalComma("0,5"), "②": .decimalComma("-1,5")], warnings: ["①", "②"])
  }

  @Test("every problem is told where it stands")
  func problems() {
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs:
        a: { given: { w: 1 }, nodes: [ x = w ], vary: { ①x: [1, 2], ②v: [1, 2] } }
        b: { given: { w: 1 }, nodes: [ x = w ], vary: { w: ③[1] }, largest: ④0 }
        c: { given: { w: 1 }, nodes: [ x = w ], vary: { w: [1, ⑤w] } }
        d: { given: { w: 1 }, nodes: [ x = w ], vary: ⑥maybe }
        e: ⑦{ given: { w: 1 }, nodes: [ x = w ], largest: 20 }
      steps: [ { id: a, text: A } ]
      """,
      [
        "①": .notGiven("x"),
        "②": .unknownNode("v", nearest: nil),
        "③": .wrongCount(found: 1, lowest: 2, highest: 20),
        "④": .outOfRange("0", lowest: 1, highest: 1_000_000),
        "⑤": .graph(.givenNotConstant("w")),
        "⑥": .unknownWord("maybe", allowed: ["true", "false"]),
        "⑦": .missingKey("vary"),
      ])
  }
}
