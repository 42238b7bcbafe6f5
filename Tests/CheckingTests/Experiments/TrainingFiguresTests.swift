import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

/// The figures of the curriculum, which come from torch and numpy.
@Suite("Trainings whose figures are known from elsewhere")
struct TrainingFiguresTests {
  /// A number rounded to so many decimals, as the curriculum prints it.
  private func rounded(_ value: Double?, decimals: Int = 4) -> Double? {
    let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
    return value.map { ($0 * unit).rounded() / unit }
  }

  @Test("XOR with 2-2-1 units has the losses of the curriculum")
  func xorLosses() throws {
    let run = try SmallExperiment.xor(rounds: 300).train()
    let epochs = [0, 1, 2, 5, 10, 20, 50, 100, 200, 300]
    expectEqual(
      epochs.map { rounded(run.measures[$0].loss) },
      [0.7911, 0.6621, 0.6258, 0.5919, 0.5238, 0.3524, 0.1107, 0.0435, 0.0187, 0.0118])
    expectEqual([0, 1, 5, 10, 100].map { run.measures[$0].rightRows }, [2, 2, 4, 4, 4])
  }

  @Test(
    "XOR makes the predictions of the curriculum",
    arguments: [
      (1, [0.5656, 0.5998, 0.6350, 0.5724]), (10, [0.3906, 0.5690, 0.5452, 0.3490]),
      (100, [0.0332, 0.9457, 0.9453, 0.0277]),
    ])
  func xorPredictions(epochs: Int, expected: [Double]) throws {
    let xor = try SmallExperiment.xor(rounds: epochs)
    expectEqual(
      xor.laboratory.predictions(try xor.complete()).map { rounded($0) }, expected)
  }

  @Test("XOR ends with the weights of the curriculum")
  func xorWeights() throws {
    let run = try SmallExperiment.xor().train()
    expectEqual(
      run.parameters.map { rounded($0) },
      [2.7274, -2.8369, -2.9080, 2.7991, -1.3103, -1.3497, 3.8207, 3.8116, 3.2628])
  }

  @Test(
    "the loss of XOR falls below 0.1 at the epoch of the curriculum",
    arguments: [(1, 54), (2, 28), (0.5, 108), (0.1, 535)])
  func xorReaches(rate: Double, epoch: Int) throws {
    let xor = try SmallExperiment.xor(rounds: epoch + 1)
    let trial = try xor.complete(
      ExperimentSettings(rate: rate, batchSize: 4, rounds: epoch + 1))
    expectEqual(trial.reached(.lossBelow(0.1), of: xor.laboratory.experiment.data), epoch)
  }

  @Test("Adam on the lecture's network takes the steps of the curriculum")
  func adam() throws {
    let settings = ExperimentSettings(rate: 0.1, optimiser: .adam, rounds: 50)
    let run = try SmallExperiment.network(settings).train()
    expectEqual(
      run.measures.prefix(6).map { rounded($0.loss) },
      [1, 0.0049, 0.4103, 0.5245, 0.2132, 0.0068])
    expectEqual(rounded(run.measures[50].loss, decimals: 6), 0.000019)
    var shorter = settings
    shorter.rounds = 1
    let first = try SmallExperiment.network(shorter).train()
    expectEqual(first.parameters.map { rounded($0, decimals: 6) }, [1.1, 0.1, 2.1, 0.1])
    shorter.rounds = 2
    let second = try SmallExperiment.network(shorter).train()
    expectEqual(
      second.parameters.map { rounded($0, decimals: 6) },
      [1.172283, 0.172283, 2.172764, 0.172041])
  }

  @Test("momentum on the lecture's network has the losses of the curriculum")
  func momentum() throws {
    let settings = ExperimentSettings(rate: 0.01, optimiser: .momentum, rounds: 5)
    let run = try SmallExperiment.network(settings).train()
    expectEqual(
      run.measures.map { rounded($0.loss) }, [1, 0.2421, 0.0629, 0.6328, 0.6388, 0.1001])
  }

  @Test("weights that start equal stay on the plateau of the curriculum")
  func symmetry() throws {
    let xor = try SmallExperiment.xor()
    var lesson = xor.question.lesson
    for name in ["w11", "w12", "w21", "w22", "b1", "b2", "v1", "v2", "c"] {
      lesson.steps[0].given[name] = 0.5
    }
    let laboratory = try #require(
      Laboratory(xor.laboratory.experiment, lesson: lesson, step: lesson.steps[0]))
    var settings = xor.laboratory.experiment.settings
    settings.rounds = 2_000
    let losses = try #require(laboratory.complete(settings)).losses
    // 0.4778 is where it ends; it comes there very slowly.
    expectEqual(rounded(losses.last, decimals: 3), 0.478)
  }
}
