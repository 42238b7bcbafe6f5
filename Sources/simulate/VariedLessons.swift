import BuiltinLessons
import Checking
import Curriculum
import Foundation
import LessonFormat
import Simulation
import Tutor

/// How well 1,000 seeds of each lesson with varied graphs tell right from wrong, how many of them ask for
/// a 0 that shows nothing or need a factor that is 0 or ±1 by the draw, and how long drawing takes.
enum VariedLessons {
  private static let seeds: UInt64 = 1_000
  private static let limit = Duration.milliseconds(50)

  /// Prints the lessons.
  ///
  /// - Parameter ids: Their ids; empty for all.
  static func print(only ids: [String] = []) {
    Swift.print("Given values drawn from \(seeds) seeds: nothing hidden, each within 50 ms\n")
    Columns.print(
      "", ["drawn", "none", "hidden", "zero", "0 or ±1", "median ms", "99 % ms", "longest ms"])
    for lesson in ShippedLessons.all where ids.isEmpty || ids.contains(lesson.id) {
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
    var (drawn, none) = (0, 0)
    var (zeros, idle) = (0, 0)
    var times: [Duration] = []
    var longest: (time: Duration, question: String) = (.zero, "")
    var found: [String] = []
    var refused: [String: Int] = [:]
    let clock = ContinuousClock()
    for seed in 0..<seeds {
      let item = items[Int(seed) % items.count]
      var result: Result<Lesson, VariantProblem> = .failure(.nothingVaries)
      let time = clock.measure {
        result = Result { () throws(VariantProblem) in
          try item.lesson(from: lesson, stepID: "s", seed: seed)
        }
      }
      times.append(time)
      let asked = item.questions.map(\.id).joined(separator: " ")
      let question = "\(item.graph) \(asked) seed \(seed)"
      if time > longest.time { longest = (time, question) }
      guard let variation = lesson.graphs[item.graph]?.variation else { continue }
      let mistakes: [String]
      switch result {
      case .success(let lesson):
        drawn += 1
        let numbers = IdleNumbers(in: lesson)
        if numbers.zeros > 0 { zeros += 1 }
        if numbers.factors > 0 { idle += 1 }
        mistakes = HiddenMistakes.found(in: lesson, variation: variation)
      case .failure(let problem):
        none += 1
        refused["\(item.graph) \(asked): \(problem)", default: 0] += 1
        continue
      }
      if !mistakes.isEmpty { found.append("\(question): \(mistakes.joined(separator: ", "))") }
    }
    times.sort()
    let (median, high) = (times[times.count / 2], times[times.count * 99 / 100])
    Columns.print(
      "\(lesson.id), \(items.count) questions",
      ["\(drawn)", "\(none)", "\(found.count)"]
        + [zeros, idle].map { Columns.percentage(Double($0) / Double(max(drawn, 1))) }
        + [median, high, longest.time].map(milliseconds))
    for (reason, count) in refused.sorted(by: { $0.key < $1.key }) {
      Swift.print("  none, \(count) times: \(reason)")
    }
    for line in found { Swift.print("  hidden: \(line)") }
    if longest.time > limit { Swift.print("  longest: \(longest.question)") }
  }

  private static func milliseconds(_ time: Duration) -> String {
    "\((Double(time.components.attoseconds) / 1e14 + Double(time.components.seconds) * 1e4).rounded() / 10)"
  }
}

extension IdleNumbers {
  /// Counts those of a lesson of one step.
  fileprivate init(in lesson: Lesson) {
    let step = lesson.steps.first ?? Step(id: "", text: LocalizedText(""))
    self.init(of: StepTruth(lesson: lesson, step: step))
  }
}
