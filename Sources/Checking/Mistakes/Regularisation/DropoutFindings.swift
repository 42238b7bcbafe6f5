import Autodiff
import Curriculum

/// What the mistakes with dropout lead to: a survivor h/(1 − p).
struct DropoutFindings {
  private let question: FormulaQuestion

  init(_ question: FormulaQuestion) {
    self.question = question
  }

  /// The numbers.
  var all: [Finding] {
    guard case .binary(.divide, let kept, let survival) = question.formula,
      let rate = survival.complement, rate.names.count <= 1, rate.terms.count == 1,
      rate.factors.count == 1, AverageShape(question.resolved(kept)) == nil,
      (0..<1).contains(question.value(of: rate))
    else { return [] }
    return [
      finding(.withoutScale, kept), finding(.scaledByDropRate, kept / rate),
      finding(.scaledByDropRate, kept * rate), finding(.scaleMultiplied, kept * survival),
    ]
  }

  private func finding(_ code: RegularisationMistake, _ formula: Expression) -> Finding {
    question.finding(.regularisation(code), .shape, at: question.place, formula)
  }
}
