import Autodiff

/// An average that forgets: `b*m0 + (1 - b)*g`, or with numbers `0.9*m0 + 0.1*g`.
struct AverageShape: Hashable {
  /// β.
  let decay: Expression
  /// The average of the step before.
  let previous: Expression
  /// What is averaged: g, or g² in Adam's v.
  let newest: Expression

  /// Whether squares are averaged.
  var isOfSquares: Bool { newest.squareBase != nil }

  /// Recognises an average.
  init?(_ formula: Expression) {
    let terms = formula.terms
    guard terms.count == 2, terms.allSatisfy({ !$0.isNegative }) else { return nil }
    let shapes = [(0, 1), (1, 0)].compactMap { old, new in
      Self.match(terms[old].value.factors, terms[new].value.factors)
    }
    // Of two numbers, as in 0.9*m0 + 0.1*g, the first is the decay.
    guard let shape = shapes.first else { return nil }
    self = shape
  }

  /// Creates an average.
  init(decay: Expression, previous: Expression, newest: Expression) {
    self.decay = decay
    self.previous = previous
    self.newest = newest
  }

  /// The average as a formula.
  var formula: Expression { decay * previous + (1 - decay) * newest }

  private static func match(_ old: [Expression], _ new: [Expression]) -> AverageShape? {
    for (position, decay) in old.enumerated() where old.count > 1 {
      guard let other = new.firstIndex(where: { isComplement($0, of: decay) }), new.count > 1
      else { continue }
      var previous = old
      previous.remove(at: position)
      var newest = new
      newest.remove(at: other)
      return AverageShape(
        decay: decay, previous: .product(previous), newest: .product(newest))
    }
    return nil
  }

  private static func isComplement(_ factor: Expression, of decay: Expression) -> Bool {
    if factor.complement == decay { return true }
    guard case .number(let first) = factor, case .number(let second) = decay else { return false }
    return Rounding.isSame(first + second, 1)
  }
}
