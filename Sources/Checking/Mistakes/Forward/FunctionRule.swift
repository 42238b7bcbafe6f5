import Autodiff
import Curriculum

/// A wrong way to compute a function of one number.
struct FunctionRule: Sendable {
  /// The mistake.
  let code: ForwardMistake
  /// The function.
  let operation: UnaryOperation
  /// For which arguments the mistake is one of its own.
  let condition: @Sendable (_ argument: Double) -> Bool
  /// What is computed instead.
  let formula: @Sendable (_ argument: Expression) -> Expression

  init(
    _ code: ForwardMistake, _ operation: UnaryOperation,
    where condition: @escaping @Sendable (Double) -> Bool = { _ in true },
    _ formula: @escaping @Sendable (Expression) -> Expression
  ) {
    self.code = code
    self.operation = operation
    self.condition = condition
    self.formula = formula
  }

  /// The wrong ways to compute functions.
  static let catalogue: [FunctionRule] = sigmoids + tangents + rectifiers + steps + others

  private static let sigmoids: [FunctionRule] = [
    FunctionRule(.sigmoidSaturated, .sigma, where: { $0 > 3 }) { _ in 1 },
    FunctionRule(.sigmoidSaturated, .sigma, where: { $0 < -3 }) { _ in 0 },
    FunctionRule(.activationSkipped, .sigma) { $0 },
    FunctionRule(.sigmoidEven, .sigma, where: { $0 < 0 }) { 1 / (1 + $0.under(.exp)) },
    FunctionRule(.sigmoidPositiveExponent, .sigma) { 1 / (1 + $0.under(.exp)) },
    FunctionRule(.sigmoidWithoutOne, .sigma) { 1 / (-$0).under(.exp) },
    FunctionRule(.sigmoidDenominator, .sigma) { 1 + (-$0).under(.exp) },
    FunctionRule(.sigmoidExponential, .sigma) { (-$0).under(.exp) },
    FunctionRule(.sigmoidNegativeExponential, .sigma) { -$0.under(.exp) },
    FunctionRule(.sigmoidDerivative, .sigma) { $0.under(.sigma) * (1 - $0.under(.sigma)) },
    FunctionRule(.sigmoidAsTanh, .sigma) { $0.under(.tanh) },
    FunctionRule(.sigmoidOdd, .sigma, where: { $0 < 0 }) { -(1 / (1 + $0.under(.exp))) },
  ]

  private static let tangents: [FunctionRule] = [
    FunctionRule(.activationSkipped, .tanh) { $0 },
    FunctionRule(.tanhDerivative, .tanh) { 1 - $0.under(.tanh).squared },
    FunctionRule(.tanhAsSigmoid, .tanh) { $0.under(.sigma) },
    FunctionRule(.tanhSign, .tanh, where: { $0 < 0 }) { (-$0).under(.tanh) },
    FunctionRule(.tanhComplement, .tanh, where: { $0 < 0 }) { 1 - (-$0).under(.tanh) },
  ]

  private static let rectifiers: [FunctionRule] = [
    FunctionRule(.reluAbsolute, .relu, where: { $0 < 0 }) { $0.under(.abs) },
    FunctionRule(.activationSkipped, .relu) { $0 },
    FunctionRule(.reluStep, .relu, where: { $0 > 0 }) { _ in 1 },
    FunctionRule(.reluOne, .relu, where: { $0 <= 0 }) { _ in 1 },
    FunctionRule(.reluZero, .relu, where: { $0 > 0 }) { _ in 0 },
  ]

  private static let steps: [FunctionRule] = [
    FunctionRule(.stepAtZero, .step, where: { $0 == 0 }) { _ in 1 },
    FunctionRule(.stepFlipped, .step, where: { $0 != 0 }) { 1 - $0.under(.step) },
    FunctionRule(.activationSkipped, .step) { $0 },
  ]

  private static let others: [FunctionRule] = [
    FunctionRule(.exponentialLinear, .exp) { .name(MathematicalConstant.e.rawValue) * $0 },
    FunctionRule(.exponentialNegative, .exp) { (-$0).under(.exp) },
    FunctionRule(.exponentialPower, .exp) {
      .binary(.power, $0, .name(MathematicalConstant.e.rawValue))
    },
  ]
}
