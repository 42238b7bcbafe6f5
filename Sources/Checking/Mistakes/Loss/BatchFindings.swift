import Autodiff
import Curriculum

/// What the mistakes `B-` lead to in the gradient of a mean over a batch.
struct BatchFindings {
  private let question: GradientQuestion

  init(_ question: GradientQuestion) {
    self.question = question
  }

  /// The numbers.
  var all: [Finding] {
    question.facts.order.flatMap { name -> [Finding] in
      guard let formula = question.facts.formulas[name],
        let mean = MeanShape(
          formula, resolve: question.facts.resolved, value: question.numbers.value)
      else { return [] }
      return findings(of: mean, weight: question.upstream(name))
    }
  }

  private func findings(of mean: MeanShape, weight: Double) -> [Finding] {
    let parts = mean.terms.map { weight * question.derivative(of: $0) }
    // The node must be shared by the examples, as a weight is.
    let sharing = parts.indices.filter { parts[$0] != 0 }
    guard sharing.count > 1, let first = sharing.first, let last = sharing.last else { return [] }
    func divided(by count: Int) -> [Double] { parts.map { $0 / Double(count) } }
    return [
      finding(.withoutMean, parts), finding(.last, [parts[last]]),
      finding(.first, [parts[first]]),
      finding(.wrongCount, divided(by: mean.count + 1)),
      finding(.wrongCount, divided(by: max(mean.count - 1, 1))),
    ] + atMeanOfData(mean, weight: weight)
  }

  private func finding(_ code: LossMistake, _ parts: [Double]) -> Finding {
    question.finding(.loss(code), .shape, at: .node(question.node), adding: parts)
  }

  /// The gradient of one example whose data are the means of the data.
  private func atMeanOfData(_ mean: MeanShape, weight: Double) -> [Finding] {
    let examples = mean.terms.compactMap(question.facts.expanded)
    guard question.facts.given[question.node] != nil, examples.count == mean.count,
      let example = meanExample(examples)
    else { return [] }
    let slope = FormulaSlope(numbers: question.numbers).slope(of: example, by: question.node)
    return [finding(.meanInputs, [weight * slope])]
  }

  /// The examples laid over one another, with the mean where they hold different names; nil where
  /// they are not built alike.
  private func meanExample(_ examples: [Expression]) -> Expression? {
    guard let first = examples.first else { return nil }
    if examples.allSatisfy({ $0 == first }) { return first }
    switch first {
    case .number, .name:
      guard examples.allSatisfy({ $0.names == [$0.text()] || $0.isNumber }) else { return nil }
      let values = examples.map(question.numbers.value)
      return .number(values.reduce(0, +) / Double(values.count))
    case .unary(let operation, _):
      let arguments = examples.compactMap { example -> Expression? in
        if case .unary(operation, let argument) = example { argument } else { nil }
      }
      guard arguments.count == examples.count, let argument = meanExample(arguments) else {
        return nil
      }
      return .unary(operation, argument)
    case .binary(let operation, _, _):
      let sides = examples.compactMap { example -> (Expression, Expression)? in
        if case .binary(operation, let left, let right) = example { (left, right) } else { nil }
      }
      guard sides.count == examples.count, let left = meanExample(sides.map(\.0)),
        let right = meanExample(sides.map(\.1))
      else { return nil }
      return .binary(operation, left, right)
    }
  }
}
