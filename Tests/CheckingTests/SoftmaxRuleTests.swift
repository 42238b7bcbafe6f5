import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Softmax as a rule of its own")
struct SoftmaxRuleTests {
  private func told(_ answer: String, _ node: String, _ nodes: String...) throws -> [Rule] {
    let question = try SmallQuestion(
      given: [("z1", "0.5"), ("z2", "1.5")], nodes: nodes,
      [Question(id: node, kind: .value(node: node))])
    let marker = Marker(lesson: question.lesson, step: question.lesson.steps[0])
    let mark = marker.mark(answer, for: question.fields[0])
    return marker.rules(toldBy: mark, of: question.fields[0])
  }

  @Test(
    "mistakes in a probability miss it, and a right probability shows it",
    arguments: [
      // e^0.5 = 1.649 and e^1.5 = 4.482, so that p1 = 1.649/6.131 = 0.269.
      ("0.269", "right"), ("1.65", "not divided"), ("0.25", "0.5/2"), ("0.622", "σ(0.5)"),
    ])
  func probability(answer: String, what: String) throws {
    let atOnce = try told(answer, "p1", "p1 = exp(z1)/(exp(z1) + exp(z2))", "L = -ln(p1)")
    expectEqual(atOnce, [.softmax], what)
    let bySteps = try told(
      answer, "p1", "e1 = exp(z1)", "e2 = exp(z2)", "S = e1 + e2", "p1 = e1/S", "L = -ln(p1)")
    #expect(bySteps.contains(.softmax), "\(what)")
    #expect(!bySteps.contains(.crossEntropy), "\(what)")
  }

  @Test("the loss behind it misses cross-entropy")
  func loss() throws {
    // −ln 0.269 = 1.31; −ln(1 − 0.269) = 0.313 is that of the complement.
    expectEqual(
      try told("0.313", "L", "p1 = exp(z1)/(exp(z1) + exp(z2))", "L = -ln(p1)"), [.crossEntropy])
  }

  @Test("a function of a wrong argument misses the rule of activations, where it is one")
  func argument() throws {
    func broken(_ formula: String) throws -> Rule? {
      let question = try SmallQuestion(
        given: [("z1", "0.5")], nodes: ["a = \(formula)"],
        [Question(id: "a", kind: .value(node: "a"))])
      let mistake = Mistake(
        code: .forward(.wrongArgument), place: .node("a"), specificity: .combination)
      return Rule(
        brokenBy: mistake, in: question.fields[0],
        of: StepTruth(lesson: question.lesson, step: question.lesson.steps[0]))
    }
    expectEqual(try broken("sigma(2*z1)"), .activation)
    for formula in ["exp(2*z1)", "ln(2*z1)", "sqrt(2*z1)", "abs(-2*z1)"] {
      expectEqual(try broken(formula), nil, formula)
    }
    // Without the formula nobody knows, as where mistakes are counted that recur.
    expectEqual(MistakeCode.forward(.wrongArgument).rule, nil)
  }

  @Test("records from before it keep their names")
  func names() {
    expectEqual(Rule(rawValue: "cross-entropy"), .crossEntropy)
    expectEqual(Rule(rawValue: "softmax"), .softmax)
  }
}
