import Autodiff

/// A penalty λ·w² among the terms of a loss, for one of its weights.
///
///     L = E + lambda*w^2        L = (y - t)^2 + 0.1*(w1^2 + w2^2)
struct PenaltyShape {
  /// λ.
  let rate: Expression
  /// The whole term.
  let term: Expression

  /// Recognises the penalty of a node in a formula.
  init?(on node: String, in formula: Expression) {
    let terms = formula.terms
    let square = Expression.name(node).squared
    guard terms.count > 1 else { return nil }
    for term in terms where !term.isNegative {
      let factors = term.value.factors
      guard let position = factors.firstIndex(where: { Self.holds(square, $0) }),
        factors.count > 1
      else { continue }
      var others = factors
      others.remove(at: position)
      // A polynomial in w has w itself in another term; a loss has it inside a square at most.
      let rest = terms.filter { $0 != term }.flatMap(\.value.factors)
      guard !rest.contains(.name(node)), others.allSatisfy({ !$0.mentions(node) }) else { continue }
      rate = .product(others)
      self.term = term.value
      return
    }
    return nil
  }

  private static func holds(_ square: Expression, _ factor: Expression) -> Bool {
    factor.terms.contains(Expression.Term(isNegative: false, value: square))
  }
}
