import Checking
import Curriculum

extension EnglishMistakes {
  static func loss(_ mistake: LossMistake, _: MistakeNames) -> MistakeWords {
    switch mistake {
    case .sum:
      .init("you gave the sum", "It is to be averaged: divide by the number of examples.")
    case .half:
      .init("you put in a factor ½", "This loss has no ½.")
    case .meanError:
      .init("you averaged the errors themselves", "Each error is squared before the mean is taken.")
    case .meanAbsoluteError:
      .init("you averaged the absolute values", "This loss takes squares.")
    case .rootMeanSquare:
      .init("you took the root at the end", "The mean squared error has no root.")
    case .squaredError:
      .init("you used the squared error", "The loss of this step is cross-entropy.")
    case .withoutMean:
      .init("you added up the gradients of the batch", "A batch takes the mean: divide by N.")
    case .last:
      .init(
        "you used the last example alone", "The gradient of a batch brings all examples together.")
    case .first:
      .init(
        "you used the first example alone", "The gradient of a batch brings all examples together.")
    case .meanInputs:
      .init("you averaged the data first", "The gradients are averaged, not the data.")
    case .sequential:
      .init("you updated after each example", "A batch makes a single step, at the end.")
    case .batch:
      .init("you made one step for the whole batch", "Here there is an update after each example.")
    case .wrongCount:
      .init("you divided by another number of examples", "Count the examples of the batch.")
    }
  }
}
