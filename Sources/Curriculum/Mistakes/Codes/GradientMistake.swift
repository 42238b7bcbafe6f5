/// A mistake in the gradient of a node: `G-`.
///
/// The raw value is the code under which the mistake is recorded and reported; it is final.
public enum GradientMistake: String, CaseIterable, Hashable, Sendable {
  // MARK: The chain rule

  /// The forward value of the node.
  case value = "G-VALUE"
  /// The gradient with the opposite sign.
  case sign = "G-SIGN"
  /// The local derivative without what arrives from the output.
  case localOnly = "G-LOCAL-ONLY"
  /// The whole gradient where only the local derivative is asked.
  case whole = "G-WHOLE"
  /// What arrives from the output without the local derivative.
  case upstream = "G-UPSTREAM"
  /// One factor of the chain left out.
  case skipLink = "G-SKIP-LINK"
  /// Several factors of the chain, one after the other, left out.
  case skipPart = "G-SKIP-PART"
  /// One path only of several.
  case onePath = "G-ONE-PATH"
  /// The paths multiplied.
  case pathProduct = "G-PATH-PROD"
  /// The paths averaged.
  case pathMean = "G-PATH-MEAN"
  /// The factors of the chain added.
  case sumChain = "G-SUM-CHAIN"

  // MARK: Sums, products and quotients

  /// A product differentiated to the node itself, not to the other factor.
  case ownFactor = "G-MUL-OWN"
  /// A product differentiated like a sum.
  case productAsSum = "G-MUL-ONE"
  /// A sum differentiated like a product.
  case addAsMultiply = "G-ADD-AS-MUL"
  /// A term of a sum taken for a constant.
  case termAsConstant = "G-ADD-ZERO"
  /// The minus before a subtracted node lost.
  case subtractSign = "G-SUB-SIGN"
  /// The minus before a formula lost.
  case negationLost = "G-NEG-LOST"
  /// A denominator taken for a constant.
  case denominatorIgnored = "G-DIV-NUMONLY"
  /// The denominator not squared.
  case denominatorNotSquared = "G-DIV-NOSQ"
  /// The minus of the quotient rule lost.
  case quotientSign = "G-DIV-NOSIGN"

  // MARK: Squares

  /// The 2 of the square's derivative left out.
  case squareWithoutTwo = "G-SQ-NO2"
  /// The exponent not lowered.
  case squareKept = "G-SQ-KEEP"
  /// The base of the square left out.
  case squareConstant = "G-SQ-CONST"
  /// Only the first term of the difference squared.
  case squareWithoutTarget = "G-SQ-NOTARGET"

  // MARK: Activations

  /// a for the derivative of the sigmoid.
  case sigmoidActivation = "G-SIG-A"
  /// 1 − a for the derivative of the sigmoid.
  case sigmoidComplement = "G-SIG-1MA"
  /// The sigmoid applied to its own value again.
  case sigmoidTwice = "G-SIG-TWICE"
  /// z(1 − z) for the derivative of the sigmoid.
  case sigmoidArgument = "G-SIG-Z"
  /// The derivative of tanh for that of the sigmoid.
  case sigmoidTanhRule = "G-SIG-TANHRULE"
  /// The derivative of the sigmoid left out.
  case sigmoidSkipped = "G-SIG-SKIP"
  /// One factor only of several sigmoids in a chain.
  case sigmoidOne = "G-SIG-ONE"
  /// a for the derivative of tanh.
  case tanhActivation = "G-TANH-A"
  /// 1 − a for the derivative of tanh.
  case tanhNotSquared = "G-TANH-NOSQ"
  /// The derivative of the sigmoid for that of tanh.
  case tanhSigmoidRule = "G-TANH-SIGRULE"
  /// 1 − z² for the derivative of tanh.
  case tanhArgument = "G-TANH-Z2"
  /// tanh applied to its own value again.
  case tanhTwice = "G-TANH-TWICE"
  /// a² for the derivative of tanh.
  case tanhSquare = "G-TANH-A2"
  /// The derivative of tanh left out.
  case tanhSkipped = "G-TANH-SKIP"
  /// A gradient let through where the ReLU is off.
  case reluOpen = "G-RELU-NEG1"
  /// The value of the ReLU for its derivative.
  case reluValue = "G-RELU-VALUE"
  /// The argument of the ReLU for its derivative.
  case reluArgument = "G-RELU-Z"
  /// −1 for the derivative of the ReLU below 0.
  case reluSign = "G-RELU-SIGN"
  /// No gradient let through where the ReLU is on.
  case reluClosed = "G-RELU-ZERO"
  /// 1 for the derivative of the ReLU at 0.
  case reluAtZero = "G-RELU-AT0"
  /// ½ for the derivative of the ReLU at 0.
  case reluHalf = "G-RELU-HALF"

  // MARK: Logarithm and exponential

  /// u for the derivative of ln u.
  case logarithmArgument = "G-LN-U"
  /// ln u for the derivative of ln u.
  case logarithmKept = "G-LN-KEEP"
  /// The derivative of the logarithm to base 10.
  case logarithmBaseTen = "G-LN-BASE10"
  /// The derivative of the logarithm left out.
  case logarithmSkipped = "G-LN-SKIP"
  /// The rule for powers applied to e^u.
  case exponentialPower = "G-EXP-POWER"
  /// The derivative of the exponential left out.
  case exponentialSkipped = "G-EXP-SKIP"
}
