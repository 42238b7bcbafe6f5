import MistakeSimulation

/// Learners who make one mistake of the catalogue each, and learners who type anything.
enum RecognisedMistakes {
  /// How often every mistake is made.
  private static let draws = 300

  static func print() {
    Swift.print(
      """
      Mistakes planted in \(draws) draws of random numbers: each recognised in at least 95 %,
      random wrong numbers left unnamed in at least 90 %

      """)
    do {
      let simulation = try simulateMistakes(count: draws)
      Columns.print("mistake", ["made", "recognised", "told first"])
      for (code, count) in simulation.counts.sorted(by: { $0.key < $1.key }) {
        let made = Double(max(count.made, 1))
        Columns.print(
          code,
          [
            "\(count.made)", Columns.percentage(Double(count.recognised) / made),
            Columns.percentage(Double(count.first) / made),
          ])
      }
      let missed = simulation.missed(below: 0.95)
      Columns.print(
        "below 95 %: " + (missed.isEmpty ? "none" : missed.joined(separator: ", ")), [])
      Columns.print(
        "random wrong numbers",
        [
          "\(simulation.randomAnswers)", "left unnamed",
          Columns.percentage(simulation.unnamedShare),
        ])
    } catch {
      Swift.print("the simulation stopped: \(error)")
    }
    Swift.print("")
  }
}
