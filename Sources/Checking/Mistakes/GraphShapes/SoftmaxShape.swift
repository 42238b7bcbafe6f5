import Autodiff

/// One probability of a softmax: an exponential divided by the sum of the exponentials.
///
///     p1 = exp(z1)/(exp(z1) + exp(z2))      or over nodes      e1 = exp(z1), …, p1 = e1/S
struct SoftmaxShape {
  /// The logits of all classes.
  let logits: [Expression]
  /// The position of this probability's class.
  let index: Int

  /// The logit of this probability's class.
  var logit: Expression { logits[index] }

  /// Recognises a softmax in an expression, looking through names by `resolve`.
  init?(_ expression: Expression, resolve: (Expression) -> Expression) {
    guard case .binary(.divide, let numerator, let denominator) = resolve(expression),
      let own = Self.logit(numerator, resolve)
    else { return nil }
    let terms = resolve(denominator).terms
    let logits = terms.compactMap { $0.isNegative ? nil : Self.logit($0.value, resolve) }
    guard logits.count == terms.count, logits.count > 1, let index = logits.firstIndex(of: own)
    else { return nil }
    self.logits = logits
    self.index = index
  }

  /// Returns the softmax of expressions at a position.
  static func probability(of index: Int, among expressions: [Expression]) -> Expression {
    expressions[index].under(.exp) / .sum(expressions.map { $0.under(.exp) })
  }

  private static func logit(
    _ expression: Expression, _ resolve: (Expression) -> Expression
  ) -> Expression? {
    switch resolve(expression) {
    case .unary(.exp, let logit): logit
    case .binary(.power, .name(MathematicalConstant.e.rawValue), let logit): logit
    default: nil
    }
  }
}
