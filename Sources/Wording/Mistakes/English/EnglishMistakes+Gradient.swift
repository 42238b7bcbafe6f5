import Checking
import Curriculum

extension EnglishMistakes {
  static func gradient(_ mistake: GradientMistake, _ names: MistakeNames) -> MistakeWords {
    switch mistake {
    case .value:
      .init(
        "you gave the value of \(names.node)",
        "The question is how much \(names.output) changes when \(names.node) changes a little.")
    case .sign:
      .init(
        "the sign got turned round", "The size is right: go over the sign of every factor.")
    case .whole:
      .init(
        "you gave the whole gradient",
        "Only how \(names.consumer) answers to \(names.node) is asked here, before anything arrives "
          + "from \(names.output).")
    case .localOnly:
      .init(
        "you gave the local derivative alone",
        "It has to be multiplied by the gradient that arrives from \(names.output).")
    case .upstream:
      .init(
        "you copied the gradient that arrives",
        "It has to be multiplied by the local derivative of this step.")
    case .skipLink:
      .init(
        "this link of the chain was left out",
        "The chain has a factor for every arrow on the way to \(names.output).")
    case .skipPart:
      .init(
        "this part of the chain was left out",
        "The chain has a factor for every arrow on the way to \(names.output).")
    case .onePath:
      .init(
        "the contribution that comes back here was left out",
        "\(names.node) reaches \(names.output) along more paths: each contributes, and they add up."
      )
    case .pathProduct:
      .init(
        "you multiplied the paths together",
        "Multiply along one path; the paths themselves are added.")
    case .pathMean:
      .init("you averaged the paths", "The contributions of the paths are added, not divided.")
    case .sumChain:
      .init("you added the factors of the chain", "Along one path the factors are multiplied.")
    case .ownFactor:
      .init(
        "you used \(names.node) as its own derivative",
        "In a product, the derivative by one factor is the other one.")
    case .productAsSum:
      .init(
        "you treated the product as a sum",
        "In a product, the derivative by one factor is the other one.")
    case .addAsMultiply:
      .init(
        "you treated the sum as a product",
        "If \(names.node) grows by 1, how much does the sum grow?")
    case .termAsConstant:
      .init(
        "you took \(names.node) for a constant",
        "What does not change has the derivative 0: if \(names.node) grows by 1, how much does "
          + "\(names.consumer) change?")
    case .subtractSign:
      .init(
        "you lost the minus of the subtraction",
        "\(names.node) is subtracted: when it goes up, the difference goes down.")
    case .negationLost:
      .init("you lost the minus in front", "The sign of the formula goes into the derivative too.")
    case .denominatorIgnored:
      .init(
        "you treated the denominator as a constant",
        "\(names.node) stands below the line too, and that counts.")
    case .denominatorNotSquared:
      .init("the denominator was not squared", "The quotient rule divides by its square.")
    case .quotientSign:
      .init(
        "you lost the minus of the quotient rule",
        "When the denominator grows, the quotient shrinks.")
    case .squareWithoutTwo:
      .init(
        "the 2 of the square got lost",
        "The exponent comes down as a factor, and no ½ cancels it here.")
    case .squareKept:
      .init(
        "the exponent stayed as it was",
        "In the derivative of a power the exponent goes down by one.")
    case .squareConstant:
      .init("you kept only the 2 of the square", "The derivative also depends on what is squared.")
    case .squareWithoutTarget:
      .init(
        "you differentiated \(names.node)² alone", "The whole difference stands inside the square.")
    case .sigmoidActivation:
      .init("you used a as the slope of the sigmoid", "With a = σ(z), the derivative is a·(1 − a).")
    case .sigmoidComplement:
      .init("you used 1 − a alone", "With a = σ(z), the derivative is a·(1 − a).")
    case .sigmoidTwice:
      .init("you applied the sigmoid twice", "a already is σ(z): a·(1 − a) is enough.")
    case .sigmoidArgument:
      .init("you computed z·(1 − z)", "That formula takes the activation a, not z.")
    case .sigmoidTanhRule:
      .init("you used 1 − a²", "That is the rule for tanh; the function here is the sigmoid.")
    case .sigmoidSkipped:
      .init("you passed over the sigmoid", "That step has a derivative of its own.")
    case .sigmoidOne:
      .init(
        "you took the slope of one sigmoid only", "Every sigmoid of the chain brings its factor.")
    case .tanhActivation:
      .init("you used a as the slope of tanh", "With a = tanh(z), the derivative is 1 − a².")
    case .tanhNotSquared:
      .init("you used 1 − a", "In the derivative of tanh, a is squared.")
    case .tanhSigmoidRule:
      .init("you used a·(1 − a)", "That is the rule for the sigmoid; the function here is tanh.")
    case .tanhArgument:
      .init("you used z in 1 − z²", "What is squared is a = tanh(z).")
    case .tanhTwice:
      .init("you applied tanh twice", "a already is tanh(z): square that.")
    case .tanhSquare:
      .init("you used a²", "For tanh the square is taken away from 1.")
    case .tanhSkipped:
      .init("you passed over the tanh", "That step has a derivative of its own.")
    case .reluOpen:
      .init("you let the gradient through", "Where z is negative the ReLU is off: it is flat.")
    case .reluValue:
      .init("you used the value of the ReLU", "Its derivative is a slope: it is only ever 0 or 1.")
    case .reluArgument:
      .init(
        "you used z as the slope of the ReLU", "Its derivative is a slope: it is only ever 0 or 1.")
    case .reluSign:
      .init("you gave the ReLU −1 as its slope", "Where z is negative the ReLU is flat.")
    case .reluClosed:
      .init("you let nothing through the ReLU", "Where z is positive the ReLU is on.")
    case .reluAtZero:
      .init(
        "you took the slope of the right side",
        "At z = 0 a convention decides: here, the one of PyTorch.")
    case .reluHalf:
      .init("you took ½ at z = 0", "That is a possible convention; here it is the one of PyTorch.")
    case .logarithmArgument:
      .init("you used u as the derivative of ln u", "The derivative of ln u is 1/u.")
    case .logarithmKept:
      .init("you left the logarithm as it was", "The derivative of ln u is 1/u.")
    case .logarithmBaseTen:
      .init(
        "you took the derivative for base 10",
        "The logarithm here is natural: no ln 10 belongs there.")
    case .logarithmSkipped:
      .init("you passed over the logarithm", "That step has a derivative of its own.")
    case .exponentialPower:
      .init("you used the rule for powers", "In e^u the variable is the exponent.")
    case .exponentialSkipped:
      .init("you passed over the exponential", "That step has a derivative of its own.")
    }
  }
}
