extension MistakeCode {
  /// The rule that a learner who makes the mistake does not follow; nil where it is not about one, or where
  /// the formula tells whether it is.
  public var rule: Rule? {
    switch self {
    case .forward(let mistake): mistake.rule
    case .gradient(let mistake): mistake.rule
    case .classification(let mistake): mistake.rule
    case .loss(let mistake): mistake.rule
    case .update(let mistake): mistake.rule
    case .optimiser: .optimiser
    case .regularisation: .regularisation
    case .course(.doubleSoftmax): .softmax
    case .course, .format, .author: nil
    }
  }
}

extension ClassificationMistake {
  fileprivate var rule: Rule {
    switch self {
    case .withoutExponential, .withoutNorm, .sigmoid: .softmax
    case .sign, .doubleDerivative, .byProbability, .byLogit, .wrongTerm, .targetZero, .wrongClass,
      .sumOverAll, .othersZero, .complement, .probabilityOnly, .probabilityMinusOne, .probability:
      .crossEntropy
    }
  }
}

extension ForwardMistake {
  fileprivate var rule: Rule? {
    switch self {
    case .parent, .sign, .wrongArgument: nil
    case .withoutBias, .droppedTerm, .termSign, .multiplyAsAdd, .addAsMultiply, .quotientInverted,
      .divisionSkipped, .negationLost:
      .weightedSum
    case .transposed: .shapes
    case .activationSkipped, .sigmoidPositiveExponent, .sigmoidWithoutOne,
      .sigmoidDenominator, .sigmoidExponential, .sigmoidNegativeExponential, .sigmoidDerivative,
      .sigmoidAsTanh,
      .sigmoidOdd, .sigmoidEven, .sigmoidSaturated, .tanhDerivative, .tanhAsSigmoid, .tanhSign,
      .tanhComplement, .reluAbsolute, .reluKept, .reluOne, .reluStep, .reluZero, .stepAtZero,
      .stepFlipped:
      .activation
    case .squareNone, .squareDouble, .squareSign, .squareOfTerms, .squareOfSum: .loss
    case .exponentialLinear, .exponentialNegative, .exponentialPower, .logarithmBaseTen,
      .logarithmBaseTwo:
      .crossEntropy
    }
  }
}

extension GradientMistake {
  fileprivate var rule: Rule? {
    switch self {
    case .value, .sign: nil
    case .whole: .local
    case .localOnly, .upstream, .skipLink, .skipPart, .sumChain: .chain
    case .onePath, .pathProduct, .pathMean: .fork
    case .ownFactor, .productAsSum: .product
    case .addAsMultiply, .termAsConstant, .subtractSign, .negationLost: .sum
    case .denominatorIgnored, .denominatorNotSquared, .quotientSign: .quotient
    case .squareWithoutTwo, .squareKept, .squareConstant, .squareWithoutTarget: .square
    case .sigmoidActivation, .sigmoidComplement, .sigmoidTwice, .sigmoidArgument,
      .sigmoidTanhRule, .sigmoidSkipped, .sigmoidOne:
      .sigmoid
    case .tanhActivation, .tanhNotSquared, .tanhSigmoidRule, .tanhArgument, .tanhTwice, .tanhSquare,
      .tanhSkipped:
      .tanh
    case .reluOpen: .reluOff
    case .reluValue, .reluArgument, .reluSign, .reluClosed, .reluAtZero, .reluHalf: .reluOn
    case .logarithmArgument, .logarithmKept, .logarithmBaseTen, .logarithmSkipped: .logarithm
    case .exponentialPower, .exponentialSkipped: .exponential
    }
  }
}

extension LossMistake {
  fileprivate var rule: Rule? {
    switch self {
    case .sum, .half, .meanError, .meanAbsoluteError, .rootMeanSquare, .squaredError: .loss
    case .withoutMean, .last, .first, .meanInputs, .batch, .wrongCount: .batchMean
    case .sequential: .updateOrder
    }
  }
}

extension UpdateMistake {
  fileprivate var rule: Rule? {
    switch self {
    case .add, .withoutRate, .stepOnly, .notUpdated, .absolute, .rateTenfold, .rateTenth,
      .dividedByRate, .gradient:
      .update
    case .sequential: .updateOrder
    case .stale, .staleMix, .oldParameter, .staleGradient: .newForward
    }
  }
}
