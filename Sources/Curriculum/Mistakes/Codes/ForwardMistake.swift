/// A mistake in the forward value of a node or formula: `F-`.
///
/// The raw value is the code under which the mistake is recorded and reported; it is final.
public enum ForwardMistake: String, CaseIterable, Hashable, Sendable {
  // MARK: Sums and products

  /// The value of a node that the formula uses.
  case parent = "F-PARENT"
  /// A weighted sum without its bias.
  case withoutBias = "F-NO-BIAS"
  /// A weighted sum without one of its terms.
  case droppedTerm = "F-DROP-TERM"
  /// A term with the opposite sign.
  case termSign = "F-SIGN-TERM"
  /// A product computed as a sum.
  case multiplyAsAdd = "F-MUL-AS-ADD"
  /// A sum of two terms computed as a product.
  case addAsMultiply = "F-ADD-AS-MUL"
  /// The column of a matrix used instead of the row.
  case transposed = "F-TRANSPOSE"
  /// A quotient turned over.
  case quotientInverted = "F-DIV-INV"
  /// A division left out.
  case divisionSkipped = "F-DIV-SKIP"
  /// The right number with the opposite sign.
  case sign = "F-SIGN"
  /// The minus before the formula lost.
  case negationLost = "F-NEG-LOST"
  /// A function applied to a part of its argument.
  case wrongArgument = "F-ARG"

  // MARK: Activations

  /// The argument of the activation.
  case activationSkipped = "F-ACT-SKIP"
  /// e^z for e^(−z) in the sigmoid.
  case sigmoidPositiveExponent = "F-SIG-EXPPOS"
  /// The 1 + of the denominator left out.
  case sigmoidWithoutOne = "F-SIG-NO1"
  /// The denominator of the sigmoid, not turned over.
  case sigmoidDenominator = "F-SIG-DEN"
  /// e^(−z) alone.
  case sigmoidExponential = "F-SIG-EXPN"
  /// −e^z alone.
  case sigmoidNegativeExponential = "F-SIG-EXPNEG"
  /// The derivative of the sigmoid for its value.
  case sigmoidDerivative = "F-SIG-PRIME"
  /// tanh for the sigmoid.
  case sigmoidAsTanh = "F-SIG-TANH"
  /// σ(−z) taken for −σ(z).
  case sigmoidOdd = "F-SIG-ODD"
  /// σ(−z) taken for σ(z).
  case sigmoidEven = "F-SIG-SAME"
  /// The sigmoid rounded to 0 or 1.
  case sigmoidSaturated = "F-SIG-ROUND"
  /// The derivative of tanh for its value.
  case tanhDerivative = "F-TANH-PRIME"
  /// The sigmoid for tanh.
  case tanhAsSigmoid = "F-TANH-SIG"
  /// The minus of tanh(−z) lost.
  case tanhSign = "F-TANH-SIGN"
  /// tanh(−z) taken for 1 − tanh(z).
  case tanhComplement = "F-TANH-SIGSYM"
  /// |z| for the ReLU.
  case reluAbsolute = "F-RELU-ABS"
  /// A ReLU still applied where it was removed.
  case reluKept = "F-RELU-KEPT"
  /// 1 for the ReLU of a negative number.
  case reluOne = "F-RELU-ONE"
  /// The step function for the ReLU.
  case reluStep = "F-RELU-STEP"
  /// 0 for the ReLU of a positive number.
  case reluZero = "F-RELU-ZERO"
  /// 1 for the step at 0.
  case stepAtZero = "F-STEP-GE"
  /// The other value of the step.
  case stepFlipped = "F-STEP-FLIP"

  // MARK: Powers, exponentials and logarithms

  /// The square left out.
  case squareNone = "F-SQ-NONE"
  /// The double for the square.
  case squareDouble = "F-SQ-DOUBLE"
  /// The square with a minus.
  case squareSign = "F-SQ-SIGN"
  /// y² − t² for (y − t)².
  case squareOfTerms = "F-SQ-OFTERMS"
  /// The square of a sum for the sum of squares.
  case squareOfSum = "F-SQ-OFSUM"
  /// e·z for e^z.
  case exponentialLinear = "F-EXP-LIN"
  /// e^(−z) for e^z.
  case exponentialNegative = "F-EXP-NEG"
  /// z^e for e^z.
  case exponentialPower = "F-EXP-POW"
  /// The logarithm to base 10.
  case logarithmBaseTen = "F-LN-10"
  /// The logarithm to base 2.
  case logarithmBaseTwo = "F-LN-2"
}
