import Autodiff
import Curriculum

/// What the mistakes of the family `F-` lead to in a formula.
struct ForwardFindings {
  private let question: FormulaQuestion

  init(_ question: FormulaQuestion) {
    self.question = question
  }

  /// The numbers, most specific first.
  var all: [Finding] {
    let ofOperations = ofOperations
    return ofOperations + parents + opposite(besides: ofOperations)
  }

  /// The numbers that a mistake in an operation of the formula leads to.
  var ofOperations: [Finding] {
    functions + logarithms + powers + quotients + WeightedSumFindings(question).all + leadingMinus
      + arguments
  }

  private var formula: Expression { question.formula }

  /// The numbers with one part of the formula replaced.
  private func replacing(
    _ code: ForwardMistake, _ specificity: Specificity = .operation,
    _ replacement: (Expression) -> Expression?
  ) -> [Finding] {
    formula.replacingEachPart { replacement($0).map { [$0] } ?? [] }.map {
      question.finding(
        .forward(code), specificity, at: question.place(of: $0.part), $0.formula)
    }
  }

  private var functions: [Finding] {
    FunctionRule.catalogue.flatMap { rule in
      replacing(rule.code) { part in
        guard case .unary(rule.operation, let argument) = part,
          rule.condition(question.value(of: argument))
        else { return nil }
        return rule.formula(argument)
      }
    }
  }

  /// Who presses the wrong key does so for every logarithm of the formula.
  private var logarithms: [Finding] {
    let bases: [(ForwardMistake, Expression)] = [(.logarithmBaseTen, 10), (.logarithmBaseTwo, 2)]
    return bases.compactMap { code, base in
      let other = formula.replacingParts { part in
        guard case .unary(.ln, _) = part else { return nil }
        return part / base.under(.ln)
      }
      guard other != formula else { return nil }
      return question.finding(.forward(code), .operation, at: question.place, other)
    }
  }

  private var powers: [Finding] {
    replacing(.squareNone) { $0.squareBase }
      + replacing(.squareDouble) { $0.squareBase.map { 2 * $0 } }
      + replacing(.squareSign) { $0.squareBase.map { -$0.squared } }
      + replacing(.squareOfTerms) { part in
        guard case .binary(.subtract, let left, let right)? = part.squareBase else { return nil }
        return left.squared - right.squared
      }
  }

  /// In a formula that the learner does not see only one that is a quotient itself counts, and
  /// nobody leaves the division by something out of 1/something.
  private var quotients: [Finding] {
    func sides(_ part: Expression) -> (Expression, Expression)? {
      guard case .binary(.divide, let left, let right) = part,
        question.node != nil || part == formula
      else { return nil }
      return (left, right)
    }
    return replacing(.quotientInverted) { sides($0).map { $0.1 / $0.0 } }
      + replacing(.divisionSkipped) { part in
        sides(part).flatMap { question.node == nil && $0.0.isNumber ? nil : $0.0 }
      }
  }

  private var leadingMinus: [Finding] {
    guard case .unary(.negate, let rest) = formula else { return [] }
    return [question.finding(.forward(.negationLost), .operation, at: question.place, rest)]
  }

  /// A function applied to one of the names in its argument.
  private var arguments: [Finding] {
    formula.replacingEachPart { part in
      guard case .unary(let function, let argument) = part, function != .negate,
        argument.terms.count == 1, argument.names.count == 1
      else { return [] }
      return argument.names.map(Expression.name).filter { $0 != argument }
        .map { $0.under(function) }
    }.map {
      question.finding(
        .forward(.wrongArgument), .combination, at: question.place(of: $0.part), $0.formula)
    }
  }

  /// The opposite sign, where no mistake in an operation leads to it.
  private func opposite(besides others: [Finding]) -> [Finding] {
    let finding = question.finding(
      .forward(.sign), .answerType, at: question.place, -formula)
    let isNew = finding.value != 0 && !others.contains { Rounding.isSame($0.value, finding.value) }
    return isNew ? [finding] : []
  }

  /// The value of a node that has a part in the value of the formula.
  private var parents: [Finding] {
    guard let facts = question.facts, formula.names.count > 0 else { return [] }
    return formula.names.filter { facts.order.contains($0) && hasPart($0) }.map {
      question.finding(.forward(.parent), .answerType, at: question.place(of: .name($0)), .name($0))
    }
  }

  /// Whether another value of a name would change that of the formula: a term times 0 is no part.
  private func hasPart(_ name: String) -> Bool {
    let value = question.value(of: .name(name))
    let others = [value + 1, value / 2, -2 * value - 1].map { other in
      question.value(of: formula.replacingNames { $0 == name ? .number(other) : nil })
    }
    .filter(\.isFinite)
    return others.isEmpty
      || others.contains { !Rounding.isSame($0, question.value(of: formula)) }
  }
}
