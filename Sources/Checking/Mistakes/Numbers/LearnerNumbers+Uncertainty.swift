import Autodiff

/// How far rounding on the way can carry a number.
extension LearnerNumbers {
  /// Returns half a unit of the last figure asked for in a number; 0 where nothing is rounded.
  func halfUnit(of value: Double) -> Double {
    guard value.isFinite, !Rounding.isShort(value, figures: asked) else { return 0 }
    return DecimalPlace.unit(ofFigure: asked, in: value) / 2
  }

  /// Returns whether a number on the way to the value of an expression has to be rounded, at any
  /// distance.
  func hasRounding(on expression: Expression, _ facts: GraphFacts?) -> Bool {
    var behind = Set(expression.names)
    var formulas = [expression]
    for name in facts?.order.reversed() ?? [] where behind.contains(name) {
      guard let formula = facts?.formulas[name] else { continue }
      behind.formUnion(formula.names)
      formulas.append(formula)
    }
    return formulas.contains { formula in
      uncertainty(of: formula) > 0 || formula.operationKinds.contains(where: \.isRounded)
    }
  }

  /// Returns whether a number on the way to the gradient of a node has to be rounded: a gradient that
  /// arrives, or what a local derivative is computed from.
  func hasRounding(onGradientOf node: String, _ facts: GraphFacts) -> Bool {
    let way = facts.reached(from: [node])
    return facts.order.filter { $0 == node || way.contains($0) }.contains { input in
      facts.consumers(of: input).contains { consumer in
        halfUnit(of: gradients[consumer] ?? 0) > 0
          || hasRounding(onLocalDerivativeOf: consumer, by: input, facts)
      }
    }
  }

  /// Returns whether a number on the way to a local derivative has to be rounded.
  func hasRounding(
    onLocalDerivativeOf consumer: String, by input: String, _ facts: GraphFacts
  ) -> Bool {
    guard let formula = facts.formulas[consumer] else { return false }
    return hasRounding(on: formula.derivative(withRespectTo: input).canonical, facts)
  }

  /// Returns how far a product of numbers that may have been rounded is known: about a unit of its
  /// last figure.
  func gradientSlack(_ products: Double...) -> Double {
    products.map { 2 * halfUnit(of: $0) }.reduce(0, +)
  }

  /// Returns the most by which the value of an expression changes, to first order, for a learner who
  /// rounds some of the numbers it is computed from.
  ///
  /// The value itself is not yet rounded.
  func uncertainty(of expression: Expression) -> Double {
    func inner(_ part: Expression) -> Double {
      uncertainty(of: part) + (part.isName ? 0 : halfUnit(of: value(of: part)))
    }
    switch expression {
    case .number:
      return 0
    case .name:
      return halfUnit(of: value(of: expression))
    case .unary(let operation, let argument):
      let slope = DerivativeRules.standard[operation](
        value(of: argument), value(of: expression))
      return slope.magnitude * inner(argument)
    case .binary(let operation, let left, let right):
      let slopes = DerivativeRules.standard[operation](
        value(of: left), value(of: right), value(of: expression))
      let first = inner(left)
      let second = inner(right)
      // A side that is exact adds nothing, even where there is no derivative by it.
      return (first == 0 ? 0 : slopes.left.magnitude * first)
        + (second == 0 ? 0 : slopes.right.magnitude * second)
    }
  }
}

extension Operation {
  /// Whether it makes numbers of many figures out of numbers of few, whatever these are.
  var isRounded: Bool {
    switch self {
    case .unary(.sigma), .unary(.tanh), .unary(.exp), .unary(.ln), .unary(.sqrt): true
    default: false
    }
  }
}

extension Expression {
  fileprivate var isName: Bool {
    if case .name = self { true } else { false }
  }
}
