import Autodiff

/// Weighted sums of the same inputs, as many as there are inputs: the rows of `W·x`.
///
///     z1 = w11*x1 + w12*x2 + b1
///     z2 = w21*x1 + w22*x2 + b2
struct MatrixShape {
  /// The row's formula with the weights of the column of the same number: `w11*x1 + w21*x2 + b1`.
  let formulaWithColumn: Expression

  /// Recognises the row that a node computes; nil where it is none, or the matrix is not square.
  init?(row node: String, _ facts: GraphFacts) {
    guard let own = Self.row(node, facts) else { return nil }
    let inputs = own.weights.map(\.input)
    let rows = facts.order.filter { other in
      Self.row(other, facts).map { $0.weights.map(\.input) == inputs } ?? false
    }
    guard inputs.count > 1, rows.count == inputs.count, Set(inputs).count == inputs.count,
      let position = rows.firstIndex(of: node)
    else { return nil }
    let column = rows.compactMap { Self.row($0, facts)?.weights[position].weight }
    let weights = own.weights.map(\.weight)
    guard column.count == inputs.count, Set(column) != Set(weights) else { return nil }
    let products = zip(column, inputs).map { Expression.name($0) * .name($1) }
    formulaWithColumn = .sum(products + own.rest)
  }

  /// The weights of a row, each with its input, and the terms that are no products.
  private static func row(
    _ node: String, _ facts: GraphFacts
  ) -> (weights: [(weight: String, input: String)], rest: [Expression])? {
    guard let terms = facts.formulas[node]?.terms else { return nil }
    var weights: [(weight: String, input: String)] = []
    var rest: [Expression] = []
    for term in terms {
      guard
        case .binary(.multiply, .name(let first), .name(let second)) =
          facts.resolved(term.value), !term.isNegative
      else {
        rest.append(term.signed)
        continue
      }
      // The weight belongs to this row alone; the input is used by all.
      let isFirstWeight = isUsedOnce(first, facts) || !isUsedOnce(second, facts)
      weights.append(isFirstWeight ? (first, second) : (second, first))
    }
    return weights.count > 1 ? (weights, rest) : nil
  }

  private static func isUsedOnce(_ name: String, _ facts: GraphFacts) -> Bool {
    facts.formulas.values.filter { $0.mentions(name) }.count == 1
  }
}
