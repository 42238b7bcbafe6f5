import Autodiff
import Curriculum

/// What the sign of a number comes from.
extension StepTruth {
  /// Returns what the number of a field has its sign from, the nearest first and each once: the subtractions
  /// and the minuses that count for it, and the negative numbers.
  ///
  /// Of a formula that is asked for no number is negative.
  func signCauses(of field: Field) -> [SignCause] {
    let causes: [SignCause] =
      switch field.target {
      case .value(let node, let row): valueCauses(of: node, evaluation(given: row)?.evaluation)
      case .gradient(let node): gradientCauses(of: node, evaluation)
      case .localDerivative(let consumer, let input):
        causes(from: input, to: consumer, evaluation)
      case .expression(let question): causes(of: question)
      case .number(.name(let node)): valueCauses(of: node, evaluation)
      case .update, .number, .shape, .decomposition, .find, .experiment, .choice: []
      }
    var seen: Set<SignCause> = []
    return causes.filter { seen.insert($0).inserted }
  }

  private func causes(of question: ExpressionQuestion) -> [SignCause] {
    switch question.subject {
    case .quantity(.value(let node)): valueCauses(of: node, nil)
    case .quantity(.gradient(let node)): gradientCauses(of: node, nil)
    case .quantity(.localDerivative(let consumer, let input)):
      causes(from: input, to: consumer, nil)
    case .expression: []
    }
  }

  private func valueCauses(of node: String, _ values: Evaluation?) -> [SignCause] {
    guard let formula = graph?.node(named: node)?.expression else { return [] }
    return formula.minuses(by: nil) + negatives(formula.namesOfSign, values)
  }

  private func gradientCauses(of node: String, _ values: Evaluation?) -> [SignCause] {
    guard let graph else { return [] }
    let way = graph.nodesOnWay(from: node)
    return graph.nodes.map(\.name).filter(way.contains).flatMap { name in
      graph.consumers(of: name, leadingTo: graph.output).flatMap {
        causes(from: name, to: $0, values)
      }
    }
  }

  private func causes(
    from input: String, to consumer: String, _ values: Evaluation?
  ) -> [SignCause] {
    guard let formula = graph?.node(named: consumer)?.expression else { return [] }
    return formula.minuses(by: input)
      + negatives(formula.derivative(withRespectTo: input).namesOfSign, values)
  }

  private func negatives(_ names: [String], _ values: Evaluation?) -> [SignCause] {
    names.filter { name in values?[name].map { $0 < 0 } ?? false }.map(SignCause.negative)
  }
}

extension Expression {
  /// The subtractions and minuses that count for the sign of the derivative by a name; for that of the value
  /// without a name.
  fileprivate func minuses(by name: String?) -> [SignCause] {
    let isDifferentiated = name.map(mentions) ?? false
    switch self {
    case .number, .name: return []
    case .unary(.negate, let argument): return [.minus(self)] + argument.minuses(by: name)
    // Their values are never negative, and their slopes are those of what is inside.
    case .unary(.sigma, let argument), .unary(.relu, let argument), .unary(.exp, let argument):
      return isDifferentiated ? argument.minuses(by: name) : []
    case .unary(_, let argument): return argument.minuses(by: name)
    case .binary(.power, let base, let exponent):
      let isEven = if case .number(let number) = exponent { number.isEven } else { false }
      return isEven && !isDifferentiated ? [] : base.minuses(by: name)
    case .binary(let operation, let left, let right):
      let isSum = operation == .add || operation == .subtract
      // What is added to it counts nothing for the derivative of a term.
      let parts = [left, right].filter { part in
        !isSum || !isDifferentiated || (name.map(part.mentions) ?? true)
      }
      return (operation == .subtract ? [.subtraction(self)] : [])
        + parts.flatMap { $0.minuses(by: name) }
    }
  }

  /// The names whose signs count for that of the value, as far as the operations keep them.
  fileprivate var namesOfSign: [String] {
    switch self {
    case .number: []
    case .name(let name): [name]
    case .unary(.negate, let argument), .unary(.tanh, let argument): argument.namesOfSign
    case .unary: []
    case .binary(.power, let base, .number(let exponent)):
      exponent.isEven ? [] : base.namesOfSign
    case .binary(.power, _, _): []
    case .binary(_, let left, let right): left.namesOfSign + right.namesOfSign
    }
  }
}

extension Double {
  fileprivate var isEven: Bool { truncatingRemainder(dividingBy: 2) == 0 }
}
