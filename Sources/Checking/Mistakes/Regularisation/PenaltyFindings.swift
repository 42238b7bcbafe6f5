import Autodiff
import Curriculum

/// What the mistakes with a penalty λ·w² lead to, in the loss and in the gradient of w.
enum PenaltyFindings {
  /// The numbers in the value of the loss.
  static func forward(_ question: FormulaQuestion) -> [Finding] {
    // β·v + (1 − β)·g² averages squares.
    guard AverageShape(question.formula) == nil else { return [] }
    let names = question.formula.names.filter {
      question.formula.mentions($0) && PenaltyShape(on: $0, in: question.formula) != nil
    }
    guard let first = names.first, let shape = PenaltyShape(on: first, in: question.formula) else {
      return []
    }
    let squares = Set(names.map { Expression.name($0).squared })
    func penalty(_ replacement: (Expression) -> Expression?) -> Expression {
      question.formula.replacingParts { part in
        part == shape.term ? part.replacingParts(replacement) : nil
      }
    }
    let rates = shape.rate.factors
    return [
      finding(
        .notSquared, question,
        penalty { part in
          squares.contains(part) ? part.squareBase.map { $0.under(.abs) } : nil
        }),
      finding(.withoutRate, question, penalty { rates.contains($0) ? 1 : nil }),
      finding(.forgotten, question, penalty { $0 == shape.term ? 0 : nil }),
    ]
  }

  /// The numbers in a gradient.
  static func gradient(_ question: GradientQuestion) -> [Finding] {
    question.consumers.flatMap { consumer -> [Finding] in
      guard let formula = question.facts.formulas[consumer],
        let shape = PenaltyShape(on: question.node, in: formula)
      else { return [] }
      let rate = question.numbers.value(of: shape.rate)
      let weight = question.value
      let right = question.contribution(consumer)
      let penalty = question.upstream(consumer) * 2 * rate * weight
      func total(_ code: RegularisationMistake, _ other: Double) -> Finding {
        let others = question.consumers.filter { $0 != consumer }
        return question.finding(
          .regularisation(code), .shape, at: .edge(from: question.node, to: consumer),
          adding: others.map { question.contribution($0) }
            + [right - penalty, question.upstream(consumer) * other])
      }
      return [
        total(.half, rate * weight), total(.sign, -2 * rate * weight),
        total(.withoutRate, 2 * weight), total(.forgotten, 0),
        total(.value, rate * weight * weight),
      ]
    }
  }

  private static func finding(
    _ code: RegularisationMistake, _ question: FormulaQuestion, _ formula: Expression
  ) -> Finding {
    question.finding(.regularisation(code), .shape, at: question.place, formula)
  }
}
