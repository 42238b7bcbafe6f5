import Autodiff
import Curriculum

/// What the mistakes `L-` lead to in the value of a squared loss.
struct LossFindings {
  private let question: FormulaQuestion

  init(_ question: FormulaQuestion) {
    self.question = question
  }

  /// The numbers.
  var all: [Finding] {
    if let mean = MeanShape(
      question.formula, resolve: question.resolved, value: question.value)
    {
      return findings(of: mean)
    }
    let terms = question.formula.terms
    let errors = terms.compactMap { question.resolved($0.value).squareBase }
    if terms.count > 1, errors.count == terms.count {
      return [ofSum(Expression.sum(errors).squared)]
    }
    return question.formula.squareBase == nil ? [] : [half]
  }

  private func finding(_ code: LossMistake, _ formula: Expression) -> Finding {
    question.finding(.loss(code), .shape, at: question.place, formula)
  }

  private var half: Finding { finding(.half, question.formula / 2) }

  private func ofSum(_ formula: Expression) -> Finding {
    question.finding(.forward(.squareOfSum), .shape, at: question.place, formula)
  }

  private func findings(of mean: MeanShape) -> [Finding] {
    var findings = [finding(.sum, mean.sum)]
    findings += [mean.count - 1, mean.count + 1].filter { $0 > 1 }.map {
      finding(.wrongCount, mean.sum / .number(Double($0)))
    }
    if let errors = mean.errors {
      findings += [
        finding(.meanError, mean.mean(of: .sum(errors))),
        finding(.meanAbsoluteError, mean.mean(of: .sum(errors.map { $0.under(.abs) }))),
        finding(.rootMeanSquare, question.formula.under(.sqrt)),
        half,
        ofSum(Expression.sum(errors).squared),
        ofSum(mean.mean(of: Expression.sum(errors).squared)),
      ]
    }
    return findings
  }
}
