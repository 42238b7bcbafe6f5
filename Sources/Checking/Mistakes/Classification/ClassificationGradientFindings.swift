import Autodiff
import Curriculum

/// What the mistakes `CE-` lead to in a gradient behind a cross-entropy.
///
/// All of them hang on ∂L/∂z = ŷ − y, where z is what the sigmoid or the softmax is applied to.
struct ClassificationGradientFindings {
  private let question: GradientQuestion

  init(_ question: GradientQuestion) {
    self.question = question
  }

  /// The numbers.
  var all: [Finding] {
    question.facts.order.flatMap { loss -> [Finding] in
      guard let formula = question.facts.formulas[loss],
        let shape = CrossEntropyShape(formula, question.facts)
      else { return [] }
      let weight = question.upstream(loss)
      switch shape.kind {
      case .binary(let target, let probability):
        return binary(target, probability, weight)
      case .categorical(let probabilities, let terms):
        return categorical(probabilities, terms, weight)
      case .single:
        return []
      }
    }
  }

  private var asked: Expression { .name(question.node) }

  private func value(_ expression: Expression) -> Double { question.numbers.value(of: expression) }

  private func finding(_ code: ClassificationMistake, _ value: Double) -> Finding {
    question.finding(.classification(code), .shape, at: .node(question.node), adding: [value])
  }

  private func binary(
    _ target: Expression, _ probability: Expression, _ weight: Double
  ) -> [Finding] {
    let p = value(probability)
    let difference = question.numbers.written(p - value(target))
    if asked == probability { return [finding(.byLogit, weight * difference)] }
    guard case .unary(.sigma, let logit) = question.facts.resolved(probability) else { return [] }
    let inner = question.derivative(of: logit)
    guard isWholePath(weight * difference * inner) else { return [] }
    let local = p * (1 - p)
    let isLogit = asked == logit
    let upstream = difference / local
    return [
      finding(.doubleDerivative, weight * difference * local * inner),
      finding(.sign, -weight * difference * inner),
    ] + (isLogit ? [finding(.byProbability, weight * upstream)] : [])
  }

  private func categorical(
    _ probabilities: [Expression], _ terms: [(index: Int, target: Expression)], _ weight: Double
  ) -> [Finding] {
    let softmax = probabilities.compactMap {
      SoftmaxShape($0, resolve: question.facts.resolved)
    }.first
    guard let logits = softmax?.logits,
      let index = logits.firstIndex(of: asked) ?? probabilities.firstIndex(of: asked)
    else { return [] }
    let p = value(probabilities[index])
    let target = terms.filter { $0.index == index }.map { value($0.target) }.reduce(0, +)
    if probabilities[index] == asked { return [finding(.byLogit, weight * (p - target))] }
    guard isWholePath(weight * (p - target)) else { return [] }
    var findings = [
      finding(.doubleDerivative, weight * (p - target) * p * (1 - p)),
      finding(.sign, weight * (target - p)),
    ]
    if target == 1 {
      findings.append(finding(.probabilityOnly, weight * p))
      findings.append(finding(.byProbability, -weight / p))
    } else if target == 0 {
      findings.append(finding(.probabilityMinusOne, weight * (p - 1)))
      findings.append(finding(.othersZero, 0))
    }
    return findings
  }

  /// Whether nothing reaches the output past this loss: only then ŷ − y is the gradient.
  private func isWholePath(_ gradient: Double) -> Bool {
    let tolerance = question.numbers.figures == nil ? 1e-9 : 0.1
    return (gradient - question.right).magnitude
      <= tolerance * max(gradient.magnitude, question.right.magnitude)
  }
}
