import SimulatedLearners
import Simulation

/// Learners with one mistake of more than 5 %: only that step may be refused.
enum PlantedMistakes {
  static func print() {
    Swift.print("One planted mistake of more than 5 %: caught at least 99.50 %, others refused 0\n")
    Columns.print("material, figures, learner", ["mistakes", "caught", "others", "refused"])
    for figures in [3, 4] {
      for style in [Learner.Style.rounded, .full, .mixed] {
        row("networks", figures, style, Runs.networks(style, figures, plantsMistakes: true))
        row(
          "random graphs", figures, style,
          Runs.randomGraphs(style, figures, plantsMistakes: true))
      }
    }
    Swift.print("")
  }

  private static func row(
    _ material: String, _ figures: Int, _ style: Learner.Style, _ tally: Tally
  ) {
    Columns.print(
      "\(material), \(figures), \(style.rawValue)",
      [
        "\(tally.planted)", Columns.percentage(tally.caught), "\(tally.answers)",
        "\(tally.refused)",
      ])
  }
}
