import Autodiff
import Curriculum

/// What mistakes in sums lead to: weighted sums with a bias, and sums of any terms.
///
/// The sum is the formula itself, or stands under a function, as in `sigma(w*x + b)`.
struct WeightedSumFindings {
  private let question: FormulaQuestion

  init(_ question: FormulaQuestion) {
    self.question = question
  }

  /// The numbers, most specific first.
  var all: [Finding] {
    let sums = question.formula.replacingEachPart { isSum($0) ? [$0] : [] }.map(\.part)
    return transposed + sums.flatMap(findings) + products
  }

  /// A whole sum, not a part of a longer one, with terms of its own.
  private func isSum(_ part: Expression) -> Bool {
    part == outermostSum && part.terms.count > 1
  }

  /// The formula itself, or what stands under its function.
  private var outermostSum: Expression {
    var sum = question.formula
    while case .unary(let operation, let argument) = sum, operation != .negate { sum = argument }
    if let base = sum.squareBase { sum = base }
    return sum
  }

  private func findings(in sum: Expression) -> [Finding] {
    let terms = sum.terms
    let bias = biasIndex(terms)
    var findings: [Finding] = []
    func add(
      _ code: ForwardMistake, _ specificity: Specificity, _ index: Int, _ other: [Expression.Term]
    ) {
      guard let other = Expression.sum(other) else { return }
      findings.append(
        question.finding(
          .forward(code), specificity, at: question.place(of: terms[index].value),
          replacing(sum, with: other)))
    }
    func without(_ index: Int) -> [Expression.Term] {
      terms.indices.filter { $0 != index }.map { terms[$0] }
    }
    if let bias { add(.withoutBias, .operation, bias, without(bias)) }
    // Nobody multiplies where there is a minus.
    if terms.count == 2,
      !terms.contains(where: { $0.isNegative || $0.value.contains(where: \.isFunction) })
    {
      let product = terms[0].value * terms[1].value
      add(.addAsMultiply, .operation, 0, [.init(isNegative: false, value: product)])
    }
    for index in terms.indices where index != bias && terms.count > 2 {
      add(.droppedTerm, .combination, index, without(index))
    }
    for index in terms.indices {
      var flipped = terms
      flipped[index] = flipped[index].flipped
      add(.termSign, .combination, index, flipped)
    }
    return findings
  }

  private func replacing(_ part: Expression, with other: Expression) -> Expression {
    question.formula.replacingParts { $0 == part ? other : nil }
  }

  /// The position of the bias: the one given node among terms of which some are products of weights
  /// and inputs.
  private func biasIndex(_ terms: [Expression.Term]) -> Int? {
    let plain = terms.indices.filter { index in
      guard case .name(let name) = terms[index].value else { return false }
      return question.facts.map { $0.formulas[name] == nil } ?? true
    }
    guard plain.count == 1, let bias = plain.first, !terms[bias].isNegative,
      terms.indices.contains(where: { $0 != bias && isWeighted(terms[$0].value) })
    else { return nil }
    return bias
  }

  /// Whether a term is a weight times an input, or a node or sum of such products: 2·b has no weight.
  private func isWeighted(_ term: Expression, depth: Int = 0) -> Bool {
    switch term {
    case .binary(.multiply, let left, let right):
      return !left.names.isEmpty && !right.names.isEmpty
    case .name(let name):
      guard depth < 8, let formula = question.facts?.formulas[name] else { return false }
      return formula.terms.contains { isWeighted($0.value, depth: depth + 1) }
    default: return false
    }
  }

  // MARK: Products

  private var products: [Finding] {
    let isShort: (Expression) -> Expression? = { part in
      guard case .binary(.multiply, let left, let right) = part, isPlain(left), isPlain(right)
      else { return nil }
      return left + right
    }
    let each = question.formula.replacingEachPart { isShort($0).map { [$0] } ?? [] }
    var findings: [Finding] = []
    if each.count > 1 {
      let all = question.formula.replacingParts(isShort)
      findings.append(
        question.finding(.forward(.multiplyAsAdd), .operation, at: question.place, all))
    }
    return findings
      + each.map {
        question.finding(
          .forward(.multiplyAsAdd), .operation, at: question.place(of: $0.part), $0.formula)
      }
  }

  private func isPlain(_ factor: Expression) -> Bool {
    if case .name = factor { true } else { factor.isNumber }
  }

  // MARK: Matrices

  private var transposed: [Finding] {
    guard let facts = question.facts, let node = question.node,
      let matrix = MatrixShape(row: node, facts)
    else { return [] }
    return [
      question.finding(
        .forward(.transposed), .shape, at: question.place, matrix.formulaWithColumn)
    ]
  }
}
