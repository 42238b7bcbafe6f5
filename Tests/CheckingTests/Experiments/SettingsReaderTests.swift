import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Settings of an experiment as they are typed")
struct SettingsReaderTests {
  private func problem(_ answer: String, _ experiment: SmallExperiment) -> SettingProblem? {
    guard case .unreadable(.setting(let problem)) = experiment.question.mark(answer).verdict
    else { return nil }
    return problem
  }

  @Test(
    "settings are read in both languages and any order",
    arguments: [
      "0.5 adam batch 2 epochs 30 seed 7", "adam; semilla 7; lote 2; épocas 30; η = 0,5",
      "seed 7;1/2;ADAM;Batch 2;epocas 30",
    ])
  func read(answer: String) throws {
    let reader = SettingsReader(try SmallExperiment.xor().laboratory.experiment)
    let settings = try reader.read(answer)
    expectEqual(
      settings,
      ExperimentSettings(rate: 0.5, optimiser: .adam, batchSize: 2, rounds: 30, seed: 7))
    expectEqual(reader.text(settings), "0.5; adam; batch 2; epochs 30; seed 7")
    expectEqual(try reader.read(reader.text(settings)), settings)
  }

  @Test("what is not named stays as the lesson sets it")
  func defaults() throws {
    let reader = SettingsReader(try SmallExperiment.xor().laboratory.experiment)
    expectEqual(
      try reader.read("momento"),
      ExperimentSettings(rate: 1, optimiser: .momentum, batchSize: 4, rounds: 100))
  }

  @Test("what cannot be a setting is told")
  func problems() throws {
    let xor = try SmallExperiment.xor()
    expectEqual(problem("fast", xor), .unknown("fast", isTraining: true))
    expectEqual(problem("2*(", xor), .unknown("2*(", isTraining: true))
    expectEqual(problem("-1", xor), .rate(-1, highest: 1_000))
    expectEqual(problem("0", xor), .rate(0, highest: 1_000))
    expectEqual(
      problem("batch 5", xor), .count(word: "batch", text: "5", lowest: 1, highest: 4))
    expectEqual(
      problem("épocas", xor), .count(word: "épocas", text: "", lowest: 1, highest: 10_000))
    let parabola = try SmallExperiment.parabola()
    expectEqual(problem("adam", parabola), .unknown("adam", isTraining: false))
  }

  @Test("an answer is right where the goal is reached on the way, else there is more to try")
  func marks() throws {
    let parabola = try SmallExperiment.parabola()
    expectEqual(parabola.question.mark("0.3").verdict, .right)
    expectEqual(parabola.question.mark("0,05").verdict, .incomplete)
    expectEqual(parabola.question.mark("1.1").verdict, .incomplete)
    let xor = try SmallExperiment.xor(goal: .allRowsRight)
    expectEqual(xor.question.mark("1; epochs 1").verdict, .incomplete)
    expectEqual(xor.question.mark("1; epochs 5").verdict, .right)
  }
}
