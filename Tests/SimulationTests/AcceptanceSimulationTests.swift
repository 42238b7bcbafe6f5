import SimulatedLearners
import Simulation
import TestSupport
import Testing

/// The small version of what `make simulate` prints.
@Suite("Simulated learners")
struct AcceptanceSimulationTests {
  static let styles: [Learner.Style] = [.rounded, .full, .mixed]

  @Test("a perfect method is never refused", arguments: styles, [3, 4])
  func perfect(style: Learner.Style, figures: Int) {
    var tally = AcceptanceSimulation(.randomGraph, style: style, figures: figures)
      .run(40, seed: 11)
    for material in AcceptanceSimulation.Material.networks {
      tally =
        tally
        + AcceptanceSimulation(material, style: style, figures: figures).run(2, seed: 12)
    }
    expectEqual(tally.refused, 0, tally.examples.joined(separator: "\n"))
    #expect(tally.answers > 500)
  }

  @Test("of a method with one mistake only that step is refused", arguments: styles, [3, 4])
  func planted(style: Learner.Style, figures: Int) {
    var tally = AcceptanceSimulation(
      .randomGraph, style: style, figures: figures, plantsMistakes: true
    ).run(40, seed: 13)
    for material in AcceptanceSimulation.Material.networks {
      let simulation = AcceptanceSimulation(
        material, style: style, figures: figures, plantsMistakes: true)
      tally = tally + simulation.run(2, seed: 14)
    }
    expectEqual(tally.refused, 0, tally.examples.joined(separator: "\n"))
    #expect(tally.caught >= 0.98, "\(tally.examples.joined(separator: "\n"))")
    #expect(tally.planted == 64)
  }

  @Test("no wrong whole number is accepted where all numbers are whole")
  func wholeNumbers() {
    let tally = IntegerSimulation.run(1_000, seed: 15)
    expectEqual(tally.missed, 0, tally.examples.joined(separator: "\n"))
    #expect(tally.planted >= 1_000)
  }

  @Test("hostile answers are unreadable", arguments: HostileAnswers.all.map(\.text))
  func hostile(text: String) {
    #expect(HostileAnswers.isUnreadable(text))
  }
}
