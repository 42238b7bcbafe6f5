import Checking
import Curriculum

extension EnglishMistakes {
  static func optimiser(_ mistake: OptimiserMistake) -> MistakeWords {
    switch mistake {
    case .withoutCorrection:
      .init("the bias correction was left out", "The average began at 0: divide it by 1 − β^t.")
    case .correctionOfFirstStep:
      .init("you corrected as in the first step", "In step t, β is raised to the power t.")
    case .correctionDoubled:
      .init("you multiplied β by t", "In the correction, t is the exponent of β.")
    case .correctionByDecay:
      .init("you divided by β", "The correction divides by what β^t lacks of 1.")
    case .withoutRoot:
      .init("you divided without the root", "The step of Adam divides by the root of v̂.")
    case .withoutSquare:
      .init("you used g without squaring it", "v averages the squares of the gradients.")
    case .decaySwapped:
      .init("you exchanged β and 1 − β", "β goes with the old average, 1 − β with the new value.")
    case .correctedAverage:
      .init("you went on from the corrected m", "The recursion goes on with m uncorrected.")
    case .plainDescent:
      .init("you made a step of plain descent", "Adam uses its averages in the place of g.")
    case .reset:
      .init("you began again from 0", "The average goes on from its last value.")
    case .withoutDecay:
      .init("you took the new gradient alone", "The average mixes the old with the new.")
    case .firstDecay:
      .init("you used the β of the other average", "v forgets with its own β₂.")
    case .secondDecay:
      .init("you used the β of the other average", "m forgets with its own β₁.")
    case .proportional:
      .init("the step was not divided", "Adam divides m̂ by the root of v̂ (plus ε).")
    case .signOnly:
      .init("you made a step of size η", "That holds for the first step; then the averages count.")
    case .oldWeight:
      .init("you used a weight from before the step", "In this pass all the new weights hold.")
    }
  }
}
