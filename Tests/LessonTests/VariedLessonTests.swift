import Checking
import Curriculum
import TestSupport
import Testing
import Tutor

@Suite("The lessons' graphs with other numbers")
struct VariedLessonTests {
  @Test("explore")
  func explore() throws {
    let clock = ContinuousClock()
    for lesson in ShippedCourse.lessons {
      let course = Course([.init(lesson: lesson, source: .builtIn)])
      let items = PracticeCatalogue(course: course, record: LearnerRecord(), only: lesson.id).items
      for item in items {
        var failed: [String] = []
        var total = Duration.zero
        for seed in 1...3 {
          total += clock.measure {
            do throws(VariantProblem) {
              _ = try item.lesson(from: lesson, stepID: "s", seed: UInt64(seed))
            } catch { failed.append("\(error)") }
          }
        }
        print("ITEM", lesson.id, item.graph, item.questions.map(\.id), total / 3, failed.prefix(1))
      }
    }
  }
}
