import BuiltinLessons
import Checking
import Curriculum
import Foundation
import LessonFormat
import Simulation
import Tutor

/// How well 1,000 seeds of each lesson with varied graphs tell right from wrong, and how long
/// drawing takes.
enum VariedLessons {
  private static let seeds: UInt64 = 1_000
  private static let limit = Duration.milliseconds(50)

  static func print() {
    Swift.print("Given values drawn from \(seeds) seeds: nothing hidden, each within 50 ms\n")
    Columns.print("", ["drawn", "none", "hidden", "median ms", "99 % ms", "longest ms"])
    let loaded = LessonLoader.load([
      .builtIn(BuiltinLessons.files.map { LessonText(name: $0.name, text: $0.text) })
    ])
    for lesson in loaded.entries.compactMap(\.lesson) {
      let course = Course([.init(lesson: lesson, source: .builtIn)])
      let items = PracticeCatalogue(
        course: course, record: LearnerRecord(), only: lesson.id
      ).items
      if !items.isEmpty { print(lesson, items) }
    }
    Swift.print("")
  }

  /// Prints one lesson, its questions taking turns.
  private static func print(_ lesson: Lesson, _ items: [PracticeItem]) {
    var (drawn, none, hidden) = (0, 0, 0)
    var times: [Duration] = []
    var longest: (time: Duration, question: String) = (.zero, "")
    let clock = ContinuousClock()
    for seed in 0..<seeds {
      let item = items[Int(seed) % items.count]
      var result: Lesson?
      let time = clock.measure {
        result = try? item.lesson(from: lesson, stepID: "s", seed: seed)
      }
      times.append(time)
      if time > longest.time {
        let asked = item.questions.map(\.id).joined(separator: " ")
        longest = (time, "\(item.graph) \(asked) seed \(seed)")
      }
      guard let result, let variation = lesson.graphs[item.graph]?.variation else {
        none += 1
        continue
      }
      drawn += 1
      if !HiddenMistakes.found(in: result, variation: variation).isEmpty { hidden += 1 }
    }
    times.sort()
    let (median, high) = (times[times.count / 2], times[times.count * 99 / 100])
    Columns.print(
      "\(lesson.id), \(items.count) questions",
      ["\(drawn)", "\(none)", "\(hidden)"]
        + [median, high, longest.time].map(milliseconds))
    if longest.time > limit { Swift.print("  longest: \(longest.question)") }
  }

  private static func milliseconds(_ time: Duration) -> String {
    "\((Double(time.components.attoseconds) / 1e14 + Double(time.components.seconds) * 1e4).rounded() / 10)"
  }
}
