import Autodiff
import Curriculum

/// What the mistakes `K-` lead to: counts of parameters such as `4*3 + 3 + 3*2 + 2`, and batches
/// rounded up.
struct CountingFindings {
  private let question: FormulaQuestion

  init(_ question: FormulaQuestion) {
    self.question = question
  }

  /// The numbers.
  var all: [Finding] { parameters + batches }

  private func finding(_ code: CourseMistake, _ formula: Expression) -> Finding {
    question.finding(.course(code), .shape, at: question.place, formula)
  }

  /// A product and a bias for every layer: as many units come in as the layer before has.
  private var parameters: [Finding] {
    let terms = question.formula.terms
    let products = terms.map(\.value.factors).filter { $0.count == 2 }
    let biases = terms.map(\.value.factors).filter { $0.count == 1 }.compactMap(\.first)
    guard !products.isEmpty, products.count == biases.count,
      products.count + biases.count == terms.count, terms.allSatisfy({ !$0.isNegative }),
      zip(products, biases).allSatisfy({ $0.contains($1) }),
      (products.flatMap { $0 } + biases).allSatisfy(isCount)
    else { return [] }
    let inputs = zip(products, biases).map { $0[0] == $1 ? $0[1] : $0[0] }
    return [
      finding(.withoutBiases, .sum(products.map(Expression.product))),
      finding(.units, .sum(inputs.prefix(1) + biases)),
    ]
  }

  private func isCount(_ factor: Expression) -> Bool {
    let value = question.value(of: factor)
    return value > 0 && value == value.rounded() && question.facts?.formulas[factor.text()] == nil
  }

  private var batches: [Finding] {
    guard case .unary(.ceil, let quotient) = question.formula else { return [] }
    return [finding(.roundedDown, quotient.under(.floor))]
  }
}
