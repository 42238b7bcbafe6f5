import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("A part of the chain that was left out")
struct SkippedPartsTests {
  private func told(
    _ answer: String, _ given: [(name: String, text: String)], _ nodes: String...
  ) throws -> [Mistake] {
    try SmallQuestion(
      given: given, nodes: nodes, [Question(id: "q", kind: .gradient(node: "x"))]
    ).mark(answer).mistakes
  }

  private func skipped(_ code: GradientMistake, _ from: String, _ to: String) -> Mistake {
    Mistake(
      code: .gradient(code), place: .edge(from: from, to: to), specificity: .combination)
  }

  @Test("a link whose derivative is 0 may be left out too")
  func zero() throws {
    // q = 7·2 − 14 = 0, so that ∂r/∂q = 2·0 and ∂L/∂x = 0; without that link 0.7·7·2 = 9.8.
    let given = [
      (name: "x", text: "1"), (name: "j", text: "2"), (name: "k", text: "7"),
      (name: "c", text: "0.7"),
    ]
    expectEqual(
      try told("9.8", given, "p = j*x", "q = k*p - 14", "r = q^2", "L = c*r"),
      [skipped(.skipLink, "q", "r")])
  }

  @Test("what two ways share may be left out of one of them")
  func secondWay() throws {
    // a = 2·x, b = 3·x, c = a + b, d = 5·c, L = 4·d: ∂L/∂x = 20·2 + 20·3 = 100. Without the 5 on the way
    // through b it is 40 + 4·3 = 52, and on the one through a 4·2 + 60 = 68.
    let given = [
      (name: "x", text: "1.3"), (name: "j", text: "2"), (name: "k", text: "3"),
      (name: "m", text: "5"), (name: "n", text: "4"),
    ]
    for answer in ["52", "68"] {
      expectEqual(
        try told(answer, given, "a = j*x", "b = k*x", "c = a + b", "d = m*c", "L = n*d"),
        [skipped(.skipLink, "c", "d")])
    }
  }

  @Test("of a part that begins and ends with links of derivative 1 only the middle is named")
  func ones() throws {
    // p = 2·x, then + 1, · 5, · 3, + 4 and · 0.7: ∂L/∂x = 0.7·3·5·2 = 21, and 1.4 without 5 and 3.
    let given = [
      (name: "x", text: "1.3"), (name: "j", text: "2"), (name: "k", text: "5"),
      (name: "m", text: "3"), (name: "c", text: "0.7"),
    ]
    expectEqual(
      try told(
        "1.4", given, "p = j*x", "q = p + 1", "r = k*q", "s = m*r", "u = s + 4", "L = c*u"),
      [skipped(.skipPart, "q", "s")])
  }
}
