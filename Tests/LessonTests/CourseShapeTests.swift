import Curriculum
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
    let values = questions.filter { if case .value = $0.kind { true } else { false } }
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

  private func lesson(_ id: String) throws -> Lesson {
    try #require(ShippedCourse.lessons.first { $0.id == id })
  }
}
