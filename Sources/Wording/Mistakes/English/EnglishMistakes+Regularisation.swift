import Checking
import Curriculum

extension EnglishMistakes {
  static func regularisation(_ mistake: RegularisationMistake, _: MistakeNames) -> MistakeWords {
    switch mistake {
    case .half:
      .init("the 2 of the penalty got lost", "It is λ times a square: the exponent comes down.")
    case .sign:
      .init("you subtracted the penalty", "It is added to the loss, so its derivative adds too.")
    case .notSquared:
      .init("you used the weight without squaring it", "The penalty has the square of the weight.")
    case .withoutRate:
      .init("λ was left out", "λ multiplies the whole penalty.")
    case .forgotten:
      .init("the penalty was left out", "The loss has two parts, and both count.")
    case .value:
      .init("you added the penalty itself", "It is its derivative that goes into the gradient.")
    case .inverted:
      .init("you divided by 2 where one multiplies", "Differentiate λw²: which factor turns up?")
    case .withoutScale:
      .init("you left the value unscaled", "What survives grows to make up for what is dropped.")
    case .scaledByDropRate:
      .init("you scaled by p", "What counts is the probability to survive, 1 − p.")
    case .scaleMultiplied:
      .init("you multiplied by 1 − p", "In training the value grows: it is divided.")
    case .evaluationScaled:
      .init("you scaled though nothing is dropped", "In evaluation the value passes as it is.")
    case .evaluationDropped:
      .init("you applied dropout in evaluation", "In evaluation no unit is dropped.")
    }
  }
}
