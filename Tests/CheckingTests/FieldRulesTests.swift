import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("What the answer to a field tells of rules")
struct FieldRulesTests {
  /// The rules of fields about y = w·x = 6 and L = (y − 1)² = 25, so that ∂L/∂y = 10 and ∂L/∂w = 20.
  private func rules(_ questions: Question...) throws -> [FieldRules] {
    let small = try SmallQuestion(
      given: [("w", "3"), ("x", "2")], nodes: ["y = w*x", "L = (y - 1)^2"], parameters: ["w"],
      questions)
    let truth = StepTruth(lesson: small.lesson, step: small.lesson.steps[0])
    let recogniser = MistakeRecogniser(truth: truth)
    return small.fields.map { FieldRules(of: $0, in: recogniser) }
  }

  @Test("who is asked for ∂L/∂y too shows the square there, and not again at ∂L/∂w")
  func counted() throws {
    let (y, w) = (
      Question(id: "y", kind: .gradient(node: "y")), Question(id: "w", kind: .gradient(node: "w"))
    )
    let alone = try rules(w)
    expectEqual(alone.map { $0.shown.contains(.square) }, [true])
    let both = try rules(y, w)
    expectEqual(both.map { $0.shown.contains(.square) }, [true, false])
    expectEqual(both.map { $0.shown.contains(.product) }, [false, true])
  }
}
