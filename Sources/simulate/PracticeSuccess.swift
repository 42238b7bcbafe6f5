import Curriculum
import Simulation
import Tutor

/// How many answers of practice are right at first with learners of several strengths, how many questions are
/// right as a whole, and how many fields and links they have.
enum PracticeSuccess {
  private static let seeds: UInt64 = 10
  private static let sessions = 10

  static func print() {
    Swift.print(
      "Practice, \(sessions) sessions, \(seeds) learners each:"
        + " 80 to 90 % of each question right where the strength allows\n")
    Columns.print(
      "learner",
      ["questions", "success", "last 3", "answers", "all right", "fields", "links"])
    let course = ShippedLessons.course
    for strength in PracticeSimulation.Strength.all {
      let asked = (0..<seeds).flatMap { seed in
        PracticeSimulation(strength, course: course, sessions: sessions, seed: seed).questions
      }
      Columns.print(
        strength.name,
        [
          "\(asked.count)", success(asked), success(asked.filter { $0.session > sessions - 3 }),
          share(asked),
          Columns.percentage(mean(asked.map { $0.isRight ? 1 : 0 })),
          tenths(mean(asked.map { Double($0.step.fields.count) })),
          tenths(mean(asked.compactMap(\.links).map(Double.init))),
        ])
    }
    Swift.print("")
  }

  /// What is aimed at: the share of first answers of a question that are right, on the average.
  private static func success(_ asked: [AskedQuestion]) -> String {
    Columns.percentage(
      mean(asked.map { Double($0.right) / Double(max($0.step.fields.count, 1)) }))
  }

  /// The share of first answers that were right.
  private static func share(_ asked: [AskedQuestion]) -> String {
    let fields = asked.map(\.step.fields.count).reduce(0, +)
    return Columns.percentage(Double(asked.map(\.right).reduce(0, +)) / Double(max(fields, 1)))
  }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(values.count, 1))
  }

  private static func tenths(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }
}
