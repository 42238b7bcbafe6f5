import Curriculum
import TestSupport
import Testing

@Suite("The order of the course")
struct CourseTests {
  private func order(_ lessons: [(id: String, requires: [String])]) -> [String] {
    Course(
      lessons.map { lesson in
        Course.Entry(
          lesson: Lesson(
            id: lesson.id, title: LocalizedText(lesson.id), goal: LocalizedText("g"),
            requires: lesson.requires,
            steps: [Step(id: "s", text: LocalizedText("t"))]),
          source: .builtIn)
      }
    ).entries.map(\.outline.id)
  }

  @Test("lessons keep their order")
  func keepsOrder() {
    expectEqual(order([("b", []), ("a", []), ("c", ["b"])]), ["b", "a", "c"])
  }

  @Test("a lesson stands after those it requires")
  func requirements() {
    expectEqual(order([("c", ["a"]), ("b", []), ("a", ["b"])]), ["b", "a", "c"])
  }

  @Test("a circle or an unknown requirement loses no lesson")
  func circle() {
    expectEqual(order([("a", ["b"]), ("b", ["a"]), ("c", ["nowhere"])]), ["c", "a", "b"])
  }
}
