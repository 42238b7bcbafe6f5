import Autodiff
import Curriculum

/// The wrong rules of differentiation, operation by operation.
extension LocalRule {
  /// All of them.
  static let catalogue =
    products + differences + quotients + squares + sigmoids + tangents + rectifiers
    + logarithms + exponentials

  private static let products: [LocalRule] = [
    .product(.ownFactor) { left, right, _ in (left, right) },
    .product(.productAsSum) { _, _, _ in (1, 1) },
  ]

  private static let differences: [LocalRule] = [
    .binary(.subtractSign, .subtract, where: { $1.mentions($2) }) { _, _, _ in (1, 1) },
    .unary(.negationLost, .negate) { _, _ in 1 },
  ]

  private static let quotients: [LocalRule] = [
    .binary(.denominatorIgnored, .divide, where: { $1.mentions($2) }) { _, v, _ in (1 / v, 0) },
    .binary(.denominatorNotSquared, .divide, where: { $1.mentions($2) }) { u, v, _ in
      (1 / v, -u / v)
    },
    .binary(.quotientSign, .divide, where: { $1.mentions($2) }) { u, v, _ in
      (1 / v, u / (v * v))
    },
  ]

  private static let squares: [LocalRule] = [
    .square(.squareWithoutTwo) { $0 },
    .square(.squareKept) { 2 * $0 * $0 },
    .square(.squareConstant) { _ in 2 },
  ]

  private static let sigmoids: [LocalRule] = [
    .unary(.sigmoidActivation, .sigma) { _, a in a },
    .unary(.sigmoidComplement, .sigma) { _, a in 1 - a },
    .unary(.sigmoidTwice, .sigma) { _, a in of(.sigma, a) * (1 - of(.sigma, a)) },
    .unary(.sigmoidArgument, .sigma) { z, _ in z * (1 - z) },
    .unary(.sigmoidTanhRule, .sigma) { _, a in 1 - a * a },
    .unary(.sigmoidSkipped, .sigma) { _, _ in 1 },
  ]

  private static let tangents: [LocalRule] = [
    .unary(.tanhActivation, .tanh) { _, a in a },
    .unary(.tanhNotSquared, .tanh) { _, a in 1 - a },
    .unary(.tanhSigmoidRule, .tanh) { _, a in a * (1 - a) },
    .unary(.tanhArgument, .tanh) { z, _ in 1 - z * z },
    .unary(.tanhTwice, .tanh) { _, a in 1 - of(.tanh, a) * of(.tanh, a) },
    .unary(.tanhSquare, .tanh) { _, a in a * a },
    .unary(.tanhSkipped, .tanh) { _, _ in 1 },
  ]

  private static let rectifiers: [LocalRule] = [
    .unary(.reluOpen, .relu, where: { $0 < 0 }) { _, _ in 1 },
    .unary(.reluValue, .relu, where: { $0 > 0 }) { _, value in value },
    .unary(.reluArgument, .relu, where: { $0 < 0 }) { z, _ in z > 0 ? 1 : z },
    .unary(.reluSign, .relu, where: { $0 < 0 }) { z, _ in z > 0 ? 1 : -1 },
    .unary(.reluClosed, .relu, where: { $0 > 0 }) { _, _ in 0 },
    .unary(.reluAtZero, .relu, where: { $0 == 0 }) { z, _ in z < 0 ? 0 : 1 },
    .unary(.reluHalf, .relu, where: { $0 == 0 }) { z, _ in z > 0 ? 1 : z < 0 ? 0 : 0.5 },
  ]

  private static let logarithms: [LocalRule] = [
    .unary(.logarithmArgument, .ln) { u, _ in u },
    .unary(.logarithmKept, .ln) { _, value in value },
    .unary(.logarithmBaseTen, .ln) { u, _ in 1 / (u * of(.ln, 10)) },
    .unary(.logarithmSkipped, .ln) { _, _ in 1 },
  ]

  private static let exponentials: [LocalRule] = [
    .unary(.exponentialPower, .exp) { u, _ in u * of(.exp, u - 1) },
    .unary(.exponentialSkipped, .exp) { _, _ in 1 },
  ]

  /// Returns a function's value; NaN where it has none.
  @Sendable private static func of(_ function: UnaryOperation, _ argument: Double) -> Double {
    (try? Expression.unary(function, .number(argument)).value()) ?? .nan
  }
}
