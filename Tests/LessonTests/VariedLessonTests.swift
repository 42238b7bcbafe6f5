import Checking
import Curriculum
import Simulation
import TestSupport
import Testing
import Tutor

@Suite("The lessons' graphs with other numbers")
struct VariedLessonTests {
  /// Every question that can be practised in the shipped lessons.
  private static let items = ShippedCourse.lessons.flatMap { lesson in
    PracticeCatalogue(
      course: Course([.init(lesson: lesson, source: .builtIn)]), record: LearnerRecord(),
      only: lesson.id
    ).items.map { (lesson: lesson, item: $0) }
  }

  @Test("200 seeds, each with another question, hide no mistake by their numbers")
  func hidesNothing() throws {
    for seed in 0..<200 {
      // 89 shares no factor with the number of questions: all lessons get their turn.
      let (lesson, item) = Self.items[seed * 89 % Self.items.count]
      let graph = try #require(lesson.graphs[item.graph])
      let drawn = try item.lesson(from: lesson, stepID: "s", seed: UInt64(seed))
      expectEqual(
        HiddenMistakes.found(in: drawn, variation: graph.variation), [],
        "\(lesson.id) \(item.graph) \(item.questions.map(\.id)) seed \(seed)")
    }
  }
}
