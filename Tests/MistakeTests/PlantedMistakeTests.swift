import Checking
import Curriculum
import MistakeSimulation
import TestSupport
import Testing

@Suite("Mistakes made on purpose")
struct PlantedMistakeTests {
  @Test(
    "a planted mistake is told first, or right after those that lead to the same number",
    arguments: Plant.all(.fixed))
  func planted(plant: Plant) throws {
    let codes = try Exercise(plant.graph, plant.asked).codes(for: try typed(plant.answer))
    let upToPlanted = codes.prefix { $0 != plant.code } + codes.filter { $0 == plant.code }
    expectEqual(Array(upToPlanted), plant.tie + [plant.code])
  }

  @Test("every mistake that a graph can show is planted")
  func complete() {
    let planted = Set(Plant.all(.fixed).map(\.code) + ["M-CUT", "M-GROUPING", "M-NEIGHBOUR"])
    let expected = MistakeCode.allCases.filter { !$0.needsAuthor }.map(\.rawValue)
    expectEqual(planted.sorted(), expected.sorted())
  }

  @Test("a mark between thousands is told where the number would be right without it")
  func grouping() throws {
    let exercise = try Exercise(nil, .number("123*457"))
    expectEqual(exercise.codes(for: try AnswerReader.number("56.211")), ["M-GROUPING"])
  }

  @Test("the right number with figures left out is told as cut where the last one goes up")
  func cut() throws {
    // 1.7·√2.9 = 2.89499…
    let exercise = try Exercise(nil, .number("1.7*sqrt(2.9)"))
    expectEqual(exercise.codes(for: try AnswerReader.number("2.8")), ["M-CUT"])
    expectEqual(exercise.codes(for: try AnswerReader.number("2.81")), [])
    expectEqual(exercise.codes(for: try AnswerReader.number("2.87")), ["M-ROUND"])
  }

  @Test("over random numbers each mistake is recognised, and few numbers have a name by chance")
  func simulation() throws {
    let simulation = try simulateMistakes(count: 24)
    // By chance two of so few may be missed; of many draws not one in twenty is.
    expectEqual(simulation.missed(below: 0.9), [])
    #expect(simulation.unnamedShare >= 0.9)
  }
}
