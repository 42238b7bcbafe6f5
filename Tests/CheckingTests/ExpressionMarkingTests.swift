import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Marking formulas")
struct ExpressionMarkingTests {
  private func gradient(_ node: String, over names: [String]? = nil) throws -> SmallQuestion {
    try .network(
      Question(
        id: "q",
        kind: .expression(
          ExpressionQuestion(subject: .quantity(.gradient(node: node)), names: names))))
  }

  @Test(
    "any formula that agrees with the gradient is right, however it is written",
    arguments: [
      "2*(y-t)*w2*x", "x*w2*2*(y - t)", "2*y*w2*x - 2*t*w2*x", "2*(w2*h+b2-t)*w2*x",
      "-2*(t-y)*x*w2", "(y-t)*w2*x/0.5", "2·(y−t)·w2·x", "2(y-t)w2 x",
    ])
  func right(answer: String) throws {
    expectEqual(try gradient("w1").mark(answer).verdict, .right)
  }

  @Test("the author's own formula is compared likewise, with the name e as the lesson has it")
  func ownFormula() throws {
    let question = try SmallQuestion.product(
      Question(
        id: "q",
        kind: .expression(
          ExpressionQuestion(subject: .expression(try Expression(parsing: "c*e"))))))
    expectEqual(question.mark("e*c").verdict, .right)
    expectEqual(question.mark("c*(a+2*b)").verdict, .right)
    expectEqual(question.mark("c*2.718281828").verdict, .wrong)
    let value = try SmallQuestion.product(
      Question(
        id: "q",
        kind: .expression(ExpressionQuestion(subject: .quantity(.value(node: "e"))))))
    expectEqual(value.mark("a + 2b").verdict, .right)
    // Neither the node itself nor what is computed from it is a formula for it.
    for circular in ["e", "L/c"] {
      guard case .unreadable(.unknownNames) = value.mark(circular).verdict else {
        Issue.record("\(circular) is \(value.mark(circular).verdict)")
        continue
      }
    }
  }

  @Test("a wrong formula is explained by the mistake of the catalogue that leads to it")
  func mistakes() throws {
    expectEqual(try gradient("w1").codes("(y-t)*w2*x"), ["G-SQ-NO2"])
    expectEqual(try gradient("w2").codes("2*(y-t)*w2"), ["G-MUL-OWN"])
    expectEqual(try gradient("w1").codes("2*(y-t)*x"), ["G-SKIP-LINK"])
    expectEqual(try gradient("w1").codes("x"), ["G-LOCAL-ONLY"])
  }

  @Test("without such a mistake it is told how far the formula is from the right one")
  func remarks() throws {
    let question = try gradient("y")
    guard case .unreadable(.numberInFormula(let known)) = question.mark("-2").verdict else {
      Issue.record("\(question.mark("-2").verdict)")
      return
    }
    #expect(known.contains("y"))
    expectEqual(question.mark("y - t - 1").remark, .rightNumberOnly)
    expectEqual(question.mark("y - t - 1").verdict, .wrong)
    expectEqual(question.mark("10*(y-t)").remark, .extraFactor(.number(5)))
    expectEqual(question.mark("2*(y-t)*b2").remark, .extraFactor(.name("b2")))
    expectEqual(try gradient("w1").mark("2*(y-t)*w2/3*x").remark, .missingFactor(.number(3)))
    // A name that is missing may be the answer, and is not told.
    let product = try SmallQuestion.product(
      Question(
        id: "q",
        kind: .expression(ExpressionQuestion(subject: .expression(try Expression(parsing: "c*e"))))
      ))
    expectEqual(product.mark("e").remark, .missingFactor(nil))
    expectEqual(
      try gradient("h", over: ["y", "t", "w2"]).mark("(y-t)*(y+t)").remark, nil)
  }

  @Test("one letter alone is not told which it should be")
  func guesses() throws {
    let question = try SmallQuestion.product(
      Question(
        id: "q",
        kind: .expression(ExpressionQuestion(subject: .quantity(.gradient(node: "c"))))))
    expectEqual(
      question.mark("q").verdict,
      .unreadable(
        .unknownNames(["q"], nearest: nil, known: ["a", "b", "c", "d", "e", "L"])))
    expectEqual(question.mark("e").verdict, .right)
  }

  @Test("a letter renamed throughout is told, one that stands for a factor beside it is not")
  func renamed() throws {
    expectEqual(
      try gradient("w1").mark("2*(y - t)*k*x").verdict,
      .unreadable(.otherLetter(typed: "k", meant: "w2")))
    expectEqual(
      try gradient("y").mark("2*k - 2*t + k - k").verdict,
      .unreadable(.otherLetter(typed: "k", meant: "y")))
    let square = try SmallQuestion.product(
      Question(
        id: "q",
        kind: .expression(
          ExpressionQuestion(subject: .expression(try Expression(parsing: "a*a*b"))))))
    // Were k told to be a, the second a would be given away.
    for (answer, unknown) in [("a*k*b", ["k"]), ("2*k*b", ["k"]), ("k*k*m", ["k", "m"])] {
      expectEqual(
        square.mark(answer).verdict,
        .unreadable(
          .unknownNames(unknown, nearest: nil, known: ["a", "b", "c", "d", "e", "L"])), answer)
    }
    expectEqual(
      square.mark("k*k*b").verdict, .unreadable(.otherLetter(typed: "k", meant: "a")))
  }

  @Test("a right formula is right where its domain is narrow")
  func narrow() throws {
    let question = try SmallQuestion(
      given: [("p", "0.8")], nodes: ["L = -p*ln(p) - (1 - p)*ln(1 - p)"],
      [
        Question(
          id: "q",
          kind: .expression(ExpressionQuestion(subject: .quantity(.gradient(node: "p")))))
      ])
    expectEqual(question.mark("ln(1 - p) - ln(p)").verdict, .right)
    expectEqual(question.mark("ln((1 - p)/p)").verdict, .right)
    expectEqual(question.mark("ln(p/(1 - p))").verdict, .wrong)
  }

  @Test("a name of the lesson before a bracket is a factor, and how it was read is told")
  func factor() throws {
    let question = try SmallQuestion(
      given: [("z", "0.8")], nodes: ["a = sigma(z)", "L = 3*a"],
      [
        Question(
          id: "q",
          kind: .expression(
            ExpressionQuestion(
              subject: .quantity(.localDerivative(consumer: "a", input: "z")), names: ["a"])))
      ])
    let mark = question.mark("a(1-a)")
    expectEqual(mark.verdict, .right)
    expectEqual(mark.formula, try Expression(parsing: "a*(1 - a)"))
    // z is no name of this question, and no function either.
    expectEqual(
      question.mark("z(1-z)").verdict,
      .unreadable(.unknownNames(["z"], nearest: nil, known: ["a"])))
  }

  @Test("the opposite formula is told as the sign")
  func sign() throws {
    let question = try SmallQuestion.product(
      Question(
        id: "q",
        kind: .expression(
          ExpressionQuestion(subject: .expression(try Expression(parsing: "a - b"))))))
    expectEqual(question.mark("b - a").remark, .oppositeSign)
  }

  @Test("a name that is not there, or not allowed, costs nothing and is told")
  func names() throws {
    expectEqual(
      try gradient("y").mark("2*(y-tt)").verdict,
      .unreadable(.otherLetter(typed: "tt", meant: "t")))
    expectEqual(
      try gradient("y").mark("2*(yy-tt)").verdict,
      .unreadable(
        .unknownNames(
          ["yy", "tt"], nearest: nil,
          known: ["x", "t", "w1", "b1", "w2", "b2", "h", "y", "L"])))
    expectEqual(
      try gradient("w2", over: ["y", "t", "x"]).mark("2*(y-t)*h").verdict,
      .unreadable(.unknownNames(["h"], nearest: nil, known: ["y", "t", "x"])))
    expectEqual(try gradient("y").mark("").verdict, .unreadable(.empty))
  }

  @Test("where roots and logarithms are not defined everywhere, the rest is compared")
  func domains() throws {
    let question = try SmallQuestion(
      given: [("u", "4")], nodes: ["r = sqrt(u)", "L = ln(r)"],
      [
        Question(
          id: "q",
          kind: .expression(ExpressionQuestion(subject: .quantity(.gradient(node: "u")))))
      ])
    expectEqual(question.mark("1/(2*u)").verdict, .right)
    expectEqual(question.mark("1/u").verdict, .wrong)
  }

  @Test("the formula shown as the solution is marked as right")
  func solution() throws {
    for node in ["x", "t", "w1", "b1", "w2", "b2", "h", "y", "L"] {
      let question = try gradient(node)
      let truth = StepTruth(lesson: question.lesson, step: question.lesson.steps[0])
      guard case .expression(let formula)? = truth.truth(of: question.fields[0]) else {
        Issue.record("no formula for \(node)")
        continue
      }
      expectEqual(question.mark(formula.text()).verdict, .right, formula.text())
    }
  }
}
