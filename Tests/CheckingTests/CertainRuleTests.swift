import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("The rule that a wrong answer has broken for certain")
struct CertainRuleTests {
  private func rules(
    _ answer: String, _ question: SmallQuestion
  ) -> (certain: Rule?, told: [Rule]) {
    let marker = Marker(lesson: question.lesson, step: question.lesson.steps[0])
    let field = question.fields[0]
    let mark = marker.mark(answer, for: field)
    return (marker.rule(brokenForCertainBy: mark, in: field), marker.rules(toldBy: mark, of: field))
  }

  @Test("it is the one that all mistakes break which explain the answer")
  func one() throws {
    // ∂L/∂y = 2·(4 − 5) = −2, and −1 without the 2.
    let question = try SmallQuestion.network(Question(id: "q", kind: .gradient(node: "y")))
    let rules = rules("-1", question)
    expectEqual(rules.certain, .square)
    expectEqual(rules.told, [.square])
  }

  @Test("a gradient of 0 may have any reason, and tells of all the rules that it needs")
  func zero() throws {
    // e = a + d and L = c·e: ∂L/∂a = c = −2.
    let question = try SmallQuestion.product(Question(id: "q", kind: .gradient(node: "a")))
    let rules = rules("0", question)
    expectEqual(rules.certain, nil)
    #expect(rules.told.contains(.sum) && rules.told.contains(.product), "\(rules.told)")
  }

  @Test("none is certain of a number that nothing explains, and of one that is cut off")
  func none() throws {
    let question = try SmallQuestion.network(Question(id: "q", kind: .gradient(node: "y")))
    expectEqual(rules("-17.3", question).certain, nil)
    let unit = try SmallQuestion(
      given: [("z", "1.3")], nodes: ["a = sigma(z)"], [Question(id: "q", kind: .value(node: "a"))])
    expectEqual(rules("0.78", unit).certain, nil)
  }
}
