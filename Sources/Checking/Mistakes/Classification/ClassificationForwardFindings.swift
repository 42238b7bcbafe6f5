import Autodiff
import Curriculum

/// What the mistakes `CE-` and `SM-` lead to in the value of a loss or of a probability.
struct ClassificationForwardFindings {
  private let question: FormulaQuestion

  init(_ question: FormulaQuestion) {
    self.question = question
  }

  /// The numbers.
  var all: [Finding] {
    softmax + (CrossEntropyShape(question.formula, question.facts).map(loss) ?? [])
  }

  private func finding(
    _ code: ClassificationMistake, at place: MistakePlace? = nil, _ formula: Expression
  ) -> Finding {
    question.finding(.classification(code), .shape, at: place ?? question.place, formula)
  }

  private var softmax: [Finding] {
    guard let shape = SoftmaxShape(question.formula, resolve: question.resolved) else { return [] }
    return [
      finding(.withoutExponential, shape.logit / .sum(shape.logits)),
      finding(.withoutNorm, shape.logit.under(.exp)),
      finding(.sigmoid, shape.logit.under(.sigma)),
    ]
  }

  private func loss(_ shape: CrossEntropyShape) -> [Finding] {
    switch shape.kind {
    case .binary(let target, let probability): binary(target, probability)
    case .categorical(let probabilities, let terms): categorical(probabilities, terms)
    case .single(let probability): single(probability)
    }
  }

  private func binary(_ target: Expression, _ probability: Expression) -> [Finding] {
    let other = 1 - probability
    let squared = question.finding(
      .loss(.squaredError), .shape, at: question.place, (probability - target).squared)
    switch question.value(of: target) {
    case 1:
      return [
        finding(.wrongTerm, -other.under(.ln)), finding(.probability, probability), squared,
      ]
    case 0:
      return [
        finding(.wrongTerm, -probability.under(.ln)), finding(.targetZero, 0),
        finding(.probability, other), squared,
      ]
    default:
      return [squared]
    }
  }

  private func single(_ probability: Expression) -> [Finding] {
    [
      finding(.complement, -(1 - probability).under(.ln)),
      finding(.probability, probability),
    ]
  }

  private func categorical(
    _ probabilities: [Expression], _ terms: [(index: Int, target: Expression)]
  ) -> [Finding] {
    let rightClasses = terms.filter { question.value(of: $0.target) == 1 }.map(\.index)
    guard let right = rightClasses.first, rightClasses.count == 1 else { return [] }
    let others = probabilities.indices.filter { $0 != right }
    let again = SoftmaxShape.probability(of: right, among: probabilities)
    return others.map {
      finding(
        .wrongClass, at: question.place(of: probabilities[$0]), -probabilities[$0].under(.ln))
    } + [
      finding(.sumOverAll, -.sum(probabilities.map { $0.under(.ln) }))
    ] + single(probabilities[right]) + [
      question.finding(
        .course(.doubleSoftmax), .shape, at: question.place, -again.under(.ln))
    ]
  }
}
