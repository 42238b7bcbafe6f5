import Checking
import Curriculum

extension EnglishMistakes {
  static func forward(_ mistake: ForwardMistake, _ names: MistakeNames) -> MistakeWords {
    switch mistake {
    case .parent:
      .init(
        "you gave the value of \(names.node)",
        "That is one part: the whole operation is still to be done.")
    case .withoutBias:
      .init(
        "\(names.part.map { "the bias \($0)" } ?? "the bias") was left out",
        "The weighted sum ends with adding the bias.")
    case .droppedTerm:
      .init(
        "\(names.part.map { "the term \($0)" } ?? "a term") was left out",
        "Count the terms of the sum: all of them go in.")
    case .termSign:
      .init(
        "\(names.part ?? "a term") came in with the wrong sign",
        "Check the sign of each term before adding.")
    case .multiplyAsAdd:
      .init("you added where a product belongs", "Look at what is multiplied and what is added.")
    case .addAsMultiply:
      .init("you multiplied where a sum belongs", "Look at the operation between the two terms.")
    case .transposed:
      .init(
        "you used a column of the matrix",
        "Each unit takes its row: the first index is the unit's.")
    case .quotientInverted:
      .init("you turned the division over", "Mind what stands above and what below the line.")
    case .divisionSkipped:
      .init("the division was left out", "You gave what is above the line, without what is below.")
    case .sign:
      .init(
        "the sign of the result changed",
        "The size is right: go over the sign of every term and factor.")
    case .negationLost:
      .init("the minus in front was left out", "The sign is part of the formula.")
    case .wrongArgument:
      .init(
        "you applied the function to something else", "Work out all that is in the brackets first.")
    case .activationSkipped:
      .init("the function was not applied", "That is its argument; it still has to go through it.")
    case .sigmoidPositiveExponent:
      .init("you used e^z in the denominator", "In the sigmoid the exponent has a minus.")
    case .sigmoidWithoutOne:
      .init("the 1 of the denominator was left out", "The denominator of the sigmoid is a sum.")
    case .sigmoidDenominator:
      .init("you gave the denominator", "Turn it over: the sigmoid is 1 divided by that.")
    case .sigmoidExponential:
      .init(
        "you gave the exponential alone", "The sum and the division of the sigmoid are missing.")
    case .sigmoidNegativeExponential:
      .init(
        "the minus slipped out of the exponent", "The minus goes with z, inside the exponential.")
    case .sigmoidDerivative:
      .init("you gave the derivative of the sigmoid", "Its value is asked here.")
    case .sigmoidAsTanh:
      .init("you used tanh", "The function of this step is the sigmoid.")
    case .sigmoidOdd:
      .init("you used σ(−z) = −σ(z)", "The sigmoid is never negative: σ(−z) = 1 − σ(z).")
    case .sigmoidEven:
      .init("you used z without its sign", "The sigmoid of a negative number is below ½.")
    case .sigmoidSaturated:
      .init(
        "you rounded the sigmoid to its limit",
        "It comes close and never gets there: give the figures asked.")
    case .tanhDerivative:
      .init("you gave the derivative of tanh", "Its value is asked here.")
    case .tanhAsSigmoid:
      .init("you used the sigmoid", "The function of this step is tanh.")
    case .tanhSign:
      .init("you lost the sign of z", "tanh of a negative number is negative.")
    case .tanhComplement:
      .init("you used the symmetry of the sigmoid", "tanh has another one: tanh(−z) = −tanh(z).")
    case .reluAbsolute:
      .init(
        "you took the absolute value", "The ReLU cuts negatives off, it does not turn them round.")
    case .reluKept:
      .init("you applied a ReLU that is gone", "Without an activation the value passes as it is.")
    case .reluOne:
      .init(
        "you gave 1 for a negative number",
        "The ReLU lets nothing of a negative number through.")
    case .reluStep:
      .init("you used the step function", "The ReLU lets a positive value pass.")
    case .reluZero:
      .init("you switched the ReLU off", "With a positive argument it lets the value pass.")
    case .stepAtZero:
      .init("you used z ≥ 0", "The threshold is strict: it takes z > 0.")
    case .stepFlipped:
      .init(
        "you gave the other level of the step", "It is 1 only where z > 0: look at the sign of z.")
    case .squareNone:
      .init("the square was left out", "The exponent holds for the whole bracket.")
    case .squareDouble:
      .init("you doubled instead of squaring", "Squaring is multiplying a number by itself.")
    case .squareSign:
      .init("the square came out negative", "A number times itself is never negative.")
    case .squareOfTerms:
      .init("you squared each term by itself", "Subtract first, then square.")
    case .squareOfSum:
      .init("you squared the sum of the errors", "Square each error first, then add.")
    case .exponentialLinear:
      .init("you multiplied e by z", "In e^z, z is the exponent.")
    case .exponentialNegative:
      .init("you put a minus into the exponent", "The exponent keeps its sign here.")
    case .exponentialPower:
      .init("you raised z to the power e", "The base is e and the exponent is z.")
    case .logarithmBaseTen:
      .init("you used the logarithm to base 10", "It is the natural one here: the key LN, not LOG.")
    case .logarithmBaseTwo:
      .init("you used the logarithm to base 2", "It is the natural one here: the key LN.")
    }
  }
}
