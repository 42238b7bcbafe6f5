import Autodiff

/// A loss −Σ y·ln p.
struct CrossEntropyShape {
  /// A term of the sum, without its minus.
  struct Term {
    /// The target: 1 where no factor is written.
    let target: Expression
    /// What the logarithm is taken of.
    let probability: Expression
  }

  /// What is known of the classes.
  enum Kind {
    /// Two classes and one probability: −(y·ln p + (1 − y)·ln(1 − p)), or one of its terms where
    /// the target is fixed.
    case binary(target: Expression, probability: Expression)
    /// A class for each probability; the position of each term's class among them.
    case categorical(probabilities: [Expression], terms: [(index: Int, target: Expression)])
    /// −ln p of a probability of which nothing more is known.
    case single(probability: Expression)
  }

  /// What is known of the classes.
  let kind: Kind

  /// Recognises the loss in a formula.
  init?(_ formula: Expression, _ facts: GraphFacts?) {
    let resolve: (Expression) -> Expression = { facts?.resolved($0) ?? $0 }
    let terms = formula.terms.compactMap(Self.term)
    guard terms.count == formula.terms.count, let first = terms.first else { return nil }
    if let second = terms.dropFirst().first, terms.count == 2,
      let binary = Self.binary(first, second) ?? Self.binary(second, first)
    {
      kind = binary
      return
    }
    if let softmax = SoftmaxShape(first.probability, resolve: resolve),
      let categorical = Self.categorical(terms, logits: softmax.logits, facts, resolve)
    {
      kind = categorical
    } else if terms.count == 1, first.target == 1 {
      kind = Self.fixedTarget(first.probability, resolve)
    } else {
      return nil
    }
  }

  private static func term(_ term: Expression.Term) -> Term? {
    guard term.isNegative else { return nil }
    var targets: [Expression] = []
    var probabilities: [Expression] = []
    for factor in term.value.factors {
      if case .unary(.ln, let probability) = factor {
        probabilities.append(probability)
      } else {
        targets.append(factor)
      }
    }
    guard probabilities.count == 1 else { return nil }
    return Term(target: .product(targets), probability: probabilities[0])
  }

  private static func binary(_ first: Term, _ second: Term) -> Kind? {
    guard second.probability.complement == first.probability else { return nil }
    return .binary(target: first.target, probability: first.probability)
  }

  private static func fixedTarget(
    _ probability: Expression, _ resolve: (Expression) -> Expression
  ) -> Kind {
    if let other = probability.complement { return .binary(target: 0, probability: other) }
    if case .unary(.sigma, _) = resolve(probability) {
      return .binary(target: 1, probability: probability)
    }
    return .single(probability: probability)
  }

  private static func categorical(
    _ terms: [Term], logits: [Expression], _ facts: GraphFacts?,
    _ resolve: (Expression) -> Expression
  ) -> Kind? {
    var found: [Int: Expression] = [:]
    var targets: [(index: Int, target: Expression)] = []
    for term in terms {
      guard let softmax = SoftmaxShape(term.probability, resolve: resolve),
        softmax.logits == logits
      else { return nil }
      found[softmax.index] = term.probability
      targets.append((softmax.index, term.target))
    }
    // Probabilities of classes without a term are nodes of the graph, or written out.
    let nodes = (facts?.order ?? []).map(Expression.name)
    let probabilities = logits.indices.map { index in
      found[index]
        ?? nodes.first { node in
          guard let softmax = SoftmaxShape(node, resolve: resolve) else { return false }
          return softmax.logits == logits && softmax.index == index
        } ?? SoftmaxShape.probability(of: index, among: logits)
    }
    return .categorical(probabilities: probabilities, terms: targets)
  }
}
