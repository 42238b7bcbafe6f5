import Curriculum
import TestSupport
import Testing
import Tutor

@Suite("The lesson to go on with")
struct CoursePageTests {
  /// The lesson selected in a course of one, two and three, each of a step.
  private func selected(finished: [String], last: String?) -> String? {
    let course = Course(
      ["one", "two", "three"].map { id in
        Course.Entry(
          lesson: Lesson(
            id: id, title: LocalizedText(id), goal: LocalizedText(id),
            steps: [Step(id: "s", text: LocalizedText("Read."))]), source: .builtIn)
      })
    let record = LearnerRecord(
      passed: Set(finished.map { Place(lesson: $0, step: "s") }), lastLesson: last)
    return CoursePage(course: course, record: record).selected
  }

  @Test("is the one left open, else the next unfinished one behind it, else the first")
  func next() {
    expectEqual(selected(finished: [], last: nil), "one")
    expectEqual(selected(finished: [], last: "two"), "two")
    expectEqual(selected(finished: ["two"], last: "two"), "three")
    expectEqual(selected(finished: ["two", "three"], last: "three"), "one")
    expectEqual(selected(finished: ["one", "two", "three"], last: "two"), "one")
    expectEqual(selected(finished: ["one"], last: "gone"), "two")
  }
}
