import Autodiff
import Curriculum
import Screen
import TestSupport
import Testing

/// What each lesson of the course keeps to, whatever it is about.
@Suite("The shape of the shipped lessons")
struct CourseShapeTests {
  @Test("a lesson has 8 to 14 steps", arguments: ShippedCourse.ids)
  func length(id: String) throws {
    let steps = try lesson(id).steps
    #expect((8...14).contains(steps.count), "\(id): \(steps.count) steps")
  }

  @Test(
    "fewer than half of what a lesson asks for is the value of a node", arguments: ShippedCourse.ids
  )
  func kinds(id: String) throws {
    let questions = try lesson(id).steps.flatMap(\.questions)
    let values = questions.filter { question in
      switch question.kind {
      case .value: true
      case .number(let number): if case .name = number.expression { true } else { false }
      default: false
      }
    }
    let fields = questions.flatMap(\.fields)
    #expect(2 * values.count < fields.count, "\(id): \(values.count) of \(fields.count) fields")
  }

  @Test(
    "a lesson asks for a number or a formula and for a choice, and ends on a step to be read",
    arguments: ShippedCourse.ids)
  func variety(id: String) throws {
    let lesson = try lesson(id)
    let fields = lesson.steps.flatMap(\.fields)
    let choices = fields.filter { if case .choice = $0.target { true } else { false } }
    #expect(!choices.isEmpty, "\(id)")
    #expect(choices.count < fields.count, "\(id)")
    let asking = lesson.steps.filter { !$0.questions.isEmpty }.map(\.id)
    expectEqual(asking.last == lesson.steps.last?.id, false, id)
  }

  @Test("the goal of a lesson is one line of 80 columns", arguments: Language.allCases)
  func goals(language: Language) {
    let goals = ShippedCourse.lessons.map { Text(sanitizing: $0.goal[language]) }
    expectEqual(goals.filter { $0.width > 78 }.map(\.string), [])
  }

  @Test("every lesson shows a picture")
  func pictures() {
    let without = ShippedCourse.lessons.filter { $0.steps.allSatisfy { $0.picture == nil } }
    expectEqual(without.map(\.id), [])
  }

  @Test("the course asks questions of every kind")
  func everyKind() {
    let asked = Set(ShippedCourse.lessons.flatMap(\.steps).flatMap(\.questions).map(kind))
    expectEqual(
      asked.sorted(),
      [
        "choice", "decomposition", "experiment", "expression", "find", "gradient",
        "localDerivative", "matrix", "number", "table", "update", "value",
      ])
  }

  /// The name of the kind of a question, as in ``Question/Kind``.
  private func kind(_ question: Question) -> String {
    String(String(describing: question.kind).prefix { $0 != "(" })
  }

  private func lesson(_ id: String) throws -> Lesson {
    try #require(ShippedCourse.lessons.first { $0.id == id })
  }
}
