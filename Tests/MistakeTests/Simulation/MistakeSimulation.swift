/// Learners who make one mistake each, over many random numbers, and learners who type anything.
package struct MistakeSimulation: Sendable {
  /// How often a mistake was made and recognised.
  package struct Count: Sendable, Hashable {
    /// How often it led to a number of its own.
    package var made = 0
    /// How often it was among the explanations.
    package var recognised = 0
    /// How often it was the first one told.
    package var first = 0
  }

  /// The mistakes, by code.
  package private(set) var counts: [String: Count] = [:]
  /// How many wrong numbers without a mistake behind them were typed.
  package private(set) var randomAnswers = 0
  /// How many of them no mistake explained.
  package private(set) var unnamed = 0

  /// Makes every mistake with so many draws of random numbers.
  ///
  /// - Parameter draws: How often; the habits of rounding take turns.
  package init(draws: Int, seed: UInt64 = 2024) throws {
    var random = RandomSequence(seed: seed)
    // Of their own, so that one more mistake in the catalogue changes no draw.
    var seeds = RandomSequence(seed: seed &+ 1)
    for index in 0..<draws {
      let habits = Draw.Habit.allCases
      let draw = Draw(seed: seeds.next(), habit: habits[index % habits.count])
      // Many plants share a question.
      var exercises: [PlantQuestion: Exercise] = [:]
      for plant in Plant.all(draw) + RandomNetwork.all(draw) {
        let exercise = try exercises[plant.question] ?? Exercise(plant.graph, plant.asked)
        exercises[plant.question] = exercise
        try record(plant, exercise)
        try recordRandomAnswer(plant, exercise, &random)
      }
    }
  }

  /// The mistakes that were recognised less often than a share of the times they were made.
  package func missed(below share: Double) -> [String] {
    counts.filter { Double($0.value.recognised) < share * Double($0.value.made) }.keys.sorted()
  }

  /// The share of random wrong numbers that were left without a name.
  package var unnamedShare: Double { Double(unnamed) / Double(max(randomAnswers, 1)) }

  private mutating func record(_ plant: Plant, _ exercise: Exercise) throws {
    guard plant.answer.isFinite, exercise.isMiss(plant.answer),
      !exercise.masked.contains(plant.code)
    else { return }
    let codes = exercise.codes(for: try typed(plant.answer))
    counts[plant.code, default: Count()].made += 1
    if codes.contains(plant.code) { counts[plant.code, default: Count()].recognised += 1 }
    if codes.first == plant.code { counts[plant.code, default: Count()].first += 1 }
  }

  /// A number of three figures, of the size of those that mistakes lead to here.
  private mutating func recordRandomAnswer(
    _ plant: Plant, _ exercise: Exercise, _ random: inout RandomSequence
  ) throws {
    let sizes = exercise.predictions.map(\.1.magnitude).filter { $0 > 0.01 && $0 < 100 }.sorted()
    guard !sizes.isEmpty else { return }
    let size = sizes[sizes.count / 2]
    let factor = Double.random(in: 0.2...5, using: &random)
    let value = size * factor * (Bool.random(using: &random) ? 1 : -1)
    guard exercise.isMiss(value) else { return }
    randomAnswers += 1
    if exercise.codes(for: try typed(value)).isEmpty { unnamed += 1 }
  }
}

extension MistakeSimulation: CustomStringConvertible {
  /// The figures as a table.
  package var description: String {
    let rows = counts.sorted { $0.key < $1.key }.map { code, count in
      let share = 100 * Double(count.recognised) / Double(max(count.made, 1))
      let first = 100 * Double(count.first) / Double(max(count.made, 1))
      return [
        code, "\(count.made)", "\(rounded(share, figures: 3)) %", "\(rounded(first, figures: 3)) %",
      ]
      .joined(separator: "\t")
    }
    return
      (["mistake\tmade\trecognised\ttold first"] + rows + [
        "random wrong numbers left unnamed: \(rounded(100 * unnamedShare, figures: 3)) % "
          + "of \(randomAnswers)"
      ]).joined(separator: "\n")
  }
}

/// Returns the figures of so many draws, to be printed.
package func simulateMistakes(count: Int) throws -> MistakeSimulation {
  try MistakeSimulation(draws: count)
}
