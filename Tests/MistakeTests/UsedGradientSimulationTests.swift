import Checking
import Curriculum
import MistakeSimulation
import TestSupport
import Testing

@Suite("Wrong gradients in right steps, over random numbers")
struct UsedGradientSimulationTests {
  @Test("a wrong gradient is recognised where it shows, and few numbers show one by chance")
  func simulation() throws {
    var random = RandomSequence(seed: 7)
    var (made, recognised, typedAtRandom, named) = (0, 0, 0, 0)
    for index in 0..<60 {
      let habits = Draw.Habit.allCases
      let draw = Draw(seed: random.next(), habit: habits[index % habits.count])
      for plant in UpdatePlants.wrongGradient(draw) {
        guard let old = plant.graph?.given["w"] else { continue }
        let step = (plant.answer - old).magnitude
        let exercise = try Exercise(plant.graph, plant.asked)
        // A unit of the third figure is at most a twentieth of the step.
        if exercise.isMiss(plant.answer), unit(plant.answer) <= step / 20 {
          made += 1
          if exercise.codes(for: try typed(plant.answer)).contains(plant.code) { recognised += 1 }
        }
        let value = old + 3 * step * Double.random(in: -1...1, using: &random)
        guard exercise.isMiss(value) else { continue }
        typedAtRandom += 1
        if exercise.codes(for: try typed(value)).contains(where: { $0.hasPrefix("G-") }) {
          named += 1
        }
      }
    }
    #expect(made > 150)
    #expect(Double(recognised) >= 0.95 * Double(made))
    #expect(Double(named) <= 0.1 * Double(typedAtRandom))
  }

  /// A unit of the third figure of a number below 10.
  private func unit(_ value: Double) -> Double {
    value.magnitude >= 1 ? 0.01 : value.magnitude >= 0.1 ? 0.001 : 0.0001
  }
}
