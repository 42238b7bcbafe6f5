import SimulatedLearners
import Simulation

/// Learners whose method is perfect: nothing of theirs may be refused.
enum PerfectLearners {
  static func print() {
    Swift.print("Perfect method, rounded by hand: refused must be 0\n")
    Columns.print("material, figures, learner", ["graphs", "answers", "lengthened", "refused"])
    for figures in [3, 4] {
      for style in [Learner.Style.rounded, .full, .mixed] {
        row("networks", figures, style.rawValue, Runs.networks(style, figures))
        row("random graphs", figures, style.rawValue, Runs.randomGraphs(style, figures))
      }
    }
    Swift.print("\nNot promised: who rounds inside a formula, or cuts digits off\n")
    for figures in [3, 4] {
      let name = Learner.Style.everyResult.rawValue
      row("networks", figures, name, Runs.networks(.everyResult, figures))
      row("random graphs", figures, name, Runs.randomGraphs(.everyResult, figures))
      let cut = Runs.networks(.rounded, figures, habits: [.cut])
      row("networks", figures, RoundingHabit.cut.rawValue, cut)
    }
    Swift.print("")
  }

  private static func row(_ material: String, _ figures: Int, _ name: String, _ tally: Tally) {
    Columns.print(
      "\(material), \(figures), \(name)",
      ["\(tally.runs)", "\(tally.answers)", "\(tally.padded)", "\(tally.refused)"])
  }
}
