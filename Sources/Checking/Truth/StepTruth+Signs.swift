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
      case .number(let formula):
        formula.valueMinuses + negatives(formula.namesOfSign, evaluation)
      case .update, .shape, .decomposition, .find, .experiment, .choice: []
      }
    var seen: Set<SignCause> = []
    let unique = causes.filter { seen.insert($0).inserted }
    return field.target.showsFormula ? unique : unique.map(\.unseen)
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
    return formula.valueMinuses + negatives(formula.namesOfSign, values)
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
    return formula.slopeMinuses(by: input)
      + negatives(formula.derivative(withRespectTo: input).namesOfSign, values)
  }

  private func negatives(_ names: [String], _ values: Evaluation?) -> [SignCause] {
    names.filter { name in values?[name].map { $0 < 0 } ?? false }.map(SignCause.negative)
  }
}

extension Field.Target {
  /// Whether the formula that is worked out stands in the graph: else only the author of the lesson has seen
  /// it.
  fileprivate var showsFormula: Bool {
    switch self {
    case .number(.name): true
    case .number: false
    default: true
    }
  }
}

extension Expression {
  /// The subtractions and minuses that count for the sign of the value.
  fileprivate var valueMinuses: [SignCause] {
    switch self {
    case .number, .name: []
    case .unary(.negate, let argument): [.minus(self)] + argument.valueMinuses
    case .unary(let operation, let argument):
      operation.hidesSigns ? [] : argument.valueMinuses
    case .binary(.power, let base, let exponent):
      if case .number(let number) = exponent, number.isEven { [] } else { base.valueMinuses }
    case .binary(let operation, let left, let right):
      (operation == .subtract ? [.subtraction(self)] : []) + left.valueMinuses
        + right.valueMinuses
    }
  }

  /// The subtractions and minuses that count for the sign of the derivative by a name: that of the factors
  /// beside it and of what it is subtracted from.
  fileprivate func slopeMinuses(by name: String) -> [SignCause] {
    guard mentions(name) else { return [] }
    switch self {
    case .number, .name: return []
    case .unary(.negate, let argument): return [.minus(self)] + argument.slopeMinuses(by: name)
    // Where it is inside that tells whether it rises or falls.
    case .unary(.abs, let argument):
      return argument.valueMinuses + argument.slopeMinuses(by: name)
    case .unary(_, let argument): return argument.slopeMinuses(by: name)
    case .binary(.power, let base, let exponent):
      // u² has the slope 2u, and u³ the slope 3u².
      let isOdd = if case .number(let number) = exponent { (number - 1).isEven } else { false }
      return (isOdd ? [] : base.valueMinuses) + base.slopeMinuses(by: name)
        + exponent.slopeMinuses(by: name)
    case .binary(.add, let left, let right), .binary(.max, let left, let right),
      .binary(.min, let left, let right):
      return left.slopeMinuses(by: name) + right.slopeMinuses(by: name)
    case .binary(.subtract, let left, let right):
      return (right.mentions(name) ? [.subtraction(self)] : []) + left.slopeMinuses(by: name)
        + right.slopeMinuses(by: name)
    case .binary(.multiply, let left, let right):
      return (left.mentions(name) ? right.valueMinuses + left.slopeMinuses(by: name) : [])
        + (right.mentions(name) ? left.valueMinuses + right.slopeMinuses(by: name) : [])
    case .binary(.divide, let left, let right):
      return (left.mentions(name) ? right.valueMinuses + left.slopeMinuses(by: name) : [])
        // The square below the line is positive.
        + (right.mentions(name) ? left.valueMinuses + right.slopeMinuses(by: name) : [])
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

extension UnaryOperation {
  /// Whether the signs of what is inside do not count for that of the value.
  fileprivate var hidesSigns: Bool {
    switch self {
    case .sigma, .relu, .step, .exp, .sqrt, .abs: true
    // Negative below 1, and of a negative number there is none.
    case .ln: true
    case .negate, .tanh, .ceil, .floor: false
    }
  }
}

extension Double {
  fileprivate var isEven: Bool { truncatingRemainder(dividingBy: 2) == 0 }
}
