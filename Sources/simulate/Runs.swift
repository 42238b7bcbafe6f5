import SimulatedLearners
import Simulation

/// The simulations of the tables.
enum Runs {
  /// All kinds of networks together.
  static func networks(
    _ style: Learner.Style, _ figures: Int, habits: [RoundingHabit] = RoundingHabit.rounding,
    plantsMistakes: Bool = false
  ) -> Tally {
    AcceptanceSimulation.Material.networks.enumerated().reduce(Tally()) { tally, entry in
      let simulation = AcceptanceSimulation(
        entry.element, style: style, figures: figures, habits: habits,
        plantsMistakes: plantsMistakes)
      return tally + simulation.run(250, seed: UInt64(100 + entry.offset))
    }
  }

  /// Graphs of random operations.
  static func randomGraphs(
    _ style: Learner.Style, _ figures: Int, plantsMistakes: Bool = false
  ) -> Tally {
    AcceptanceSimulation(
      .randomGraph, style: style, figures: figures, plantsMistakes: plantsMistakes
    ).run(10_000, seed: 1)
  }
}
