import BuiltinLessons
import Curriculum
import LessonFormat
import Simulation
import Tutor

/// How often the questions of practice succeed with learners of several strengths, and how many links they
/// take.
enum PracticeSuccess {
  private static let seeds: UInt64 = 10
  private static let sessions = 10

  static func print() {
    Swift.print(
      "Practice, \(sessions) sessions, \(seeds) learners each: 80 to 90 % where the strength allows\n"
    )
    Columns.print("learner", ["questions", "success", "last 3", "links"])
    let loaded = LessonLoader.load([
      .builtIn(BuiltinLessons.files.map { LessonText(name: $0.name, text: $0.text) })
    ])
    let course = Course(
      loaded.entries.compactMap(\.lesson).map { Course.Entry(lesson: $0, source: .builtIn) })
    for strength in PracticeSimulation.Strength.all {
      let runs = (0..<seeds).map { seed in
        PracticeSimulation(strength, course: course, sessions: sessions, seed: seed)
      }
      func mean(_ value: (PracticeSimulation) -> Double) -> Double {
        runs.map(value).reduce(0, +) / Double(runs.count)
      }
      let asked = runs.flatMap(\.sessions).map(\.asked).reduce(0, +)
      let lengths = runs.flatMap(\.lengths)
      let mean10 = lengths.reduce(0, +) * 10 / max(lengths.count, 1)
      Columns.print(
        strength.name,
        [
          "\(asked)", Columns.percentage(mean { $0.success() }),
          Columns.percentage(mean { $0.success(inLast: 3) }),
          "\(mean10 / 10).\(mean10 % 10)",
        ])
    }
    Swift.print("")
  }
}
