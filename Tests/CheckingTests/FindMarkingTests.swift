import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Values that satisfy every row")
struct FindMarkingTests {
  /// Weights for a unit with a strict threshold that computes AND or OR.
  private func unit(_ outputs: [Double], tolerance: Double = 0) throws -> SmallQuestion {
    let inputs: [(Double, Double)] = [(0, 0), (0, 1), (1, 0), (1, 1)]
    let rows = zip(inputs, outputs).map { input, output in
      FindQuestion.Row(
        given: ["x1": input.0, "x2": input.1], inputs: ["x1", "x2"], node: "y", wanted: output)
    }
    return try SmallQuestion(
      given: [("x1", "0"), ("x2", "0"), ("w1", "0"), ("w2", "0"), ("b", "0")],
      nodes: ["z = w1*x1 + w2*x2 + b", "y = step(z)"],
      [
        Question(
          id: "q",
          kind: .find(
            FindQuestion(unknowns: ["w1", "w2", "b"], rows: rows, tolerance: tolerance)))
      ])
  }

  private let and: [Double] = [0, 0, 0, 1]
  private let or: [Double] = [0, 1, 1, 1]
  private let xor: [Double] = [0, 1, 1, 0]

  @Test(
    "any values that work are right, in every way of writing them",
    arguments: [
      "1; 1; -1", "1 1 -1,5", "0,1; 0,2; -0,25", "1, 1, -1.5", "b=-1.5; w1=1; w2=1",
      "w1 = 3 w2 = 3 b = -5", "w1=1, w2=1, b=-1", "2;1/2;-2",
    ])
  func right(answer: String) throws {
    expectEqual(try unit(and).mark(answer).verdict, .right)
  }

  @Test("the first row that fails is shown with what the unit makes of it")
  func failing() throws {
    let mark = try unit(and).mark("1; 1; 0")
    expectEqual(mark.verdict, .wrong)
    guard case .row(let row)? = mark.remark else {
      Issue.record("no row: \(mark)")
      return
    }
    expectEqual(row.number, 2)
    expectEqual(row.inputs, [.init(name: "x1", value: 0), .init(name: "x2", value: 1)])
    expectEqual(row.parts, [.init(name: "z", value: 1)])
    expectEqual(row.found, 1)
    expectEqual(row.wanted, 0)
    // 0.1 + 0.2 − 0.3 is 0 exactly, and the threshold is strict.
    expectEqual(try unit(or).mark("0.3; 0.3; -0.3").verdict, .wrong)
    expectEqual(try unit(and).mark("0.1; 0.2; -0.3").verdict, .wrong)
  }

  @Test("too few, too many or unknown values cost nothing")
  func unreadable() throws {
    let names = ["w1", "w2", "b"]
    let question = try unit(and)
    expectEqual(question.mark("1; 1").verdict, .unreadable(.valueCount(found: 2, names: names)))
    expectEqual(
      question.mark("w1=1; b=2").verdict, .unreadable(.valuesMissing(["w2"], names: names)))
    expectEqual(question.mark("w1=1; w1=2; b=2").verdict, .unreadable(.valueTwice("w1")))
    expectEqual(
      question.mark("w1=1; w3=2; b=2").verdict,
      .unreadable(.unknownNames(["w3"], nearest: "w1", known: names)))
    expectEqual(question.mark("").verdict, .unreadable(.empty))
  }

  @Test("computed values need not be met to the last bit, fractions do")
  func noise() throws {
    let row = FindQuestion.Row(given: [:], inputs: [], node: "y", wanted: 2)
    let question = try SmallQuestion(
      given: [("w", "0")], nodes: ["y = w^2"],
      [Question(id: "q", kind: .find(FindQuestion(unknowns: ["w"], rows: [row])))])
    expectEqual(question.mark("sqrt(2)").verdict, .right)
    expectEqual(question.mark("1.4142135").verdict, .wrong)
  }

  @Test("a solution that is no half is found in shrinking steps")
  func approached() throws {
    // σ(0.5 + b) = 0.53 within 0.002: b = ln(0.53/0.47) − 0.5 = −0.3798…
    let row = FindQuestion.Row(given: [:], inputs: [], node: "a", wanted: 0.53)
    let question = try SmallQuestion(
      given: [("b", "0")], nodes: ["z = 0.5 + b", "a = sigma(z)"],
      [
        Question(
          id: "q", kind: .find(FindQuestion(unknowns: ["b"], rows: [row], tolerance: 0.002)))
      ])
    let truth = StepTruth(lesson: question.lesson, step: question.lesson.steps[0])
    let hints = HintLadder(truth: truth).hints(for: question.fields[0], open: [])
    guard case .worked(let lines)? = hints.last, let line = lines.first else {
      Issue.record("no solution: \(hints)")
      return
    }
    expectEqual("\(line.left) = " + line.right.map { $0.formula.text() }.joined(), "b = -0.38")
  }

  @Test("a place that cannot be read is told in the whole text")
  func places() throws {
    expectEqual(
      try unit(and).mark("1; 1; 2)").verdict,
      .unreadable(.syntax(ExpressionError(kind: .unopenedBracket, offset: 7, length: 1))))
  }

  @Test("the solution that is shown satisfies every row, and XOR has none")
  func solution() throws {
    for outputs in [and, or] {
      let question = try unit(outputs)
      let hints = HintLadder(
        truth: StepTruth(lesson: question.lesson, step: question.lesson.steps[0])
      )
      .hints(for: question.fields[0], open: [])
      guard case .worked(let lines)? = hints.last else {
        Issue.record("no solution: \(hints)")
        continue
      }
      let typed = lines.map { "\($0.left) = " + $0.right.map { $0.formula.text() }.joined() }
      expectEqual(question.mark(typed.joined(separator: "; ")).verdict, .right)
    }
    let question = try unit(xor)
    let hints = HintLadder(
      truth: StepTruth(lesson: question.lesson, step: question.lesson.steps[0])
    )
    .hints(for: question.fields[0], open: [])
    expectEqual(hints.last, .noSimpleValues)
  }
}
