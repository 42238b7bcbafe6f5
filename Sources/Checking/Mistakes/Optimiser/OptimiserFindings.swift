import Autodiff
import Curriculum

/// What the mistakes `A-` lead to: averages, corrected averages, and Adam's step.
struct OptimiserFindings {
  private let question: FormulaQuestion

  init(_ question: FormulaQuestion) {
    self.question = question
  }

  /// The numbers.
  var all: [Finding] {
    if let shape = AverageShape(question.formula) { return average(shape) }
    if let shape = CorrectionShape(question.formula, resolve: question.resolved) {
      return correction(shape)
    }
    return AdamStepShape(question.formula, resolve: question.resolved).map(step) ?? []
  }

  private func finding(_ code: OptimiserMistake, _ formula: Expression) -> Finding {
    question.finding(.optimiser(code), .shape, at: question.place, formula)
  }

  // MARK: m and v

  private func average(_ shape: AverageShape) -> [Finding] {
    var findings = [
      finding(
        .decaySwapped, (1 - shape.decay) * shape.previous + shape.decay * shape.newest),
      finding(.reset, (1 - shape.decay) * shape.newest),
      finding(.withoutDecay, shape.newest),
    ]
    if let base = shape.newest.squareBase {
      findings.append(finding(.withoutSquare, with(shape, newest: base)))
    }
    findings += otherDecays(shape).map {
      finding(shape.isOfSquares ? .firstDecay : .secondDecay, with(shape, decay: $0))
    }
    findings += correctedPrevious(shape).map {
      finding(.correctedAverage, with(shape, previous: $0))
    }
    return findings
  }

  private func with(
    _ shape: AverageShape, decay: Expression? = nil, previous: Expression? = nil,
    newest: Expression? = nil
  ) -> Expression {
    AverageShape(
      decay: decay ?? shape.decay, previous: previous ?? shape.previous,
      newest: newest ?? shape.newest
    ).formula
  }

  /// The decays of averages of the other kind in the graph.
  private func otherDecays(_ shape: AverageShape) -> [Expression] {
    let averages = (question.facts?.formulas.values).map { $0.compactMap(AverageShape.init) } ?? []
    let decays = Set(averages.filter { $0.isOfSquares != shape.isOfSquares }.map(\.decay))
    return decays.filter { $0 != shape.decay }.sorted { $0.text() < $1.text() }
  }

  /// The nodes that hold the corrected average of the step before.
  private func correctedPrevious(_ shape: AverageShape) -> [Expression] {
    (question.facts?.order ?? []).filter { name in
      question.facts?.formulas[name]
        .flatMap { CorrectionShape($0, resolve: question.resolved) }?.average == shape.previous
    }.map(Expression.name)
  }

  // MARK: m̂ and v̂

  private func correction(_ shape: CorrectionShape) -> [Finding] {
    [
      finding(.withoutCorrection, shape.average),
      finding(.correctionOfFirstStep, shape.average / (1 - shape.decay)),
      finding(.correctionDoubled, shape.average / (1 - shape.step * shape.decay)),
      finding(.correctionByDecay, shape.average / shape.decay),
    ]
  }

  // MARK: The step

  private func step(_ shape: AdamStepShape) -> [Finding] {
    let first = CorrectionShape(
      question.resolved(shape.average), resolve: question.resolved)?.average
    let second = CorrectionShape(
      question.resolved(shape.squares), resolve: question.resolved)?.average
    let gradient = AverageShape(question.resolved(first ?? shape.average))?.newest
    return [
      finding(.withoutRoot, shape.formula(squares: shape.squares.squared)),
      first.map {
        finding(.withoutCorrection, shape.formula(average: $0, squares: second ?? shape.squares))
      },
      gradient.map { finding(.plainDescent, shape.weight - shape.rate * $0) },
      finding(.proportional, shape.weight - shape.rate * shape.average),
      finding(.signOnly, shape.weight - shape.rate * (shape.average / shape.average.under(.abs))),
    ].compactMap { $0 }
  }
}
