import Checking
import Curriculum

extension EnglishMistakes {
  static func classification(
    _ mistake: ClassificationMistake, _ names: MistakeNames
  ) -> MistakeWords {
    switch mistake {
    case .sign:
      .init(
        "you subtracted the other way",
        "Prediction minus target: where the network gives too little, it is negative.")
    case .doubleDerivative:
      .init(
        "you applied the sigmoid's slope once more", "With cross-entropy it has already cancelled.")
    case .byProbability:
      .init(
        "you gave the derivative by the prediction",
        "One more step is missing: from the prediction to \(names.node).")
    case .byLogit:
      .init(
        "you gave the prediction minus the target",
        "That is the derivative before the activation; \(names.node) is asked.")
    case .wrongTerm:
      .init(
        "you used the term of the other class",
        "The target chooses which of the two terms remains.")
    case .targetZero:
      .init(
        "you let the target 0 wipe everything out",
        "The second term has 1 minus the target, and that one stays.")
    case .wrongClass:
      .init(
        "you used another class's probability",
        "The loss looks at the probability of the right class.")
    case .sumOverAll:
      .init(
        "you added the logarithms of all classes", "The wrong ones have their target, 0, in front.")
    case .othersZero:
      .init("you gave a wrong class no gradient", "It is adjusted too: its p should be 0.")
    case .complement:
      .init("you used 1 − p", "The logarithm is of the right class's own probability.")
    case .probabilityOnly:
      .init("you gave p", "The target has to be subtracted, and it is 1 for this class.")
    case .probabilityMinusOne:
      .init("you subtracted 1", "For a wrong class the target is 0.")
    case .probability:
      .init("you gave the probability", "The loss is −ln of it.")
    case .withoutExponential:
      .init("you shared out z without the exponential", "Softmax shares out e^z.")
    case .withoutNorm:
      .init("the division by the sum was left out", "The probabilities have to add up to 1.")
    case .sigmoid:
      .init("you used the sigmoid of one logit", "Softmax compares all classes at once.")
    }
  }
}
