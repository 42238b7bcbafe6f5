import Autodiff

/// The values and gradients of a graph as a learner has them: with all digits, or rounded after
/// every step.
struct LearnerNumbers: Sendable {
  /// The values of the nodes.
  private(set) var values: [String: Double] = [:]
  /// The gradients of the output.
  private(set) var gradients: [String: Double] = [:]
  /// The significant figures of a learner who rounds; nil for one who does not.
  let figures: Int?
  /// The significant figures that are asked for.
  let asked: Int
  /// The gradients of the learner's own that stand in the place of the right ones.
  private(set) var ownGradients: [String: Double] = [:]

  /// The numbers of a formula without a graph.
  init(asked: Int, isRounding: Bool) {
    self.asked = asked
    figures = isRounding ? asked : nil
  }

  /// Computes the numbers of a graph, going on with the learner's own where there are any.
  init(_ facts: GraphFacts, asked: Int, isRounding: Bool, own: OwnNumbers = .none) {
    self.init(asked: asked, isRounding: isRounding)
    computeValues(facts, goingOnWith: own.values)
    ownGradients = own.gradients
    gradients = gradients(of: .name(facts.output), facts, goingOnWith: own.gradients)
  }

  /// Computes the numbers of another graph for the same learner.
  func again(_ facts: GraphFacts) -> LearnerNumbers {
    LearnerNumbers(facts, asked: asked, isRounding: figures != nil)
  }

  /// Returns the numbers of the same learner with wrong values, and all values that follow from them;
  /// without gradients.
  func goingOn(with own: [String: Double], _ facts: GraphFacts) -> LearnerNumbers {
    var numbers = LearnerNumbers(asked: asked, isRounding: figures != nil)
    numbers.computeValues(facts, goingOnWith: own)
    return numbers
  }

  private mutating func computeValues(_ facts: GraphFacts, goingOnWith own: [String: Double]) {
    for name in facts.order {
      let exact = facts.formulas[name].map(value) ?? facts.given[name] ?? .nan
      values[name] = own[name] ?? written(exact)
    }
  }

  /// Puts another value in the place of a node's; nothing else is computed again.
  mutating func setValue(of node: String, to value: Double) {
    values[node] = value
  }

  /// Returns the value of an expression; NaN where it has none.
  func value(of expression: Expression) -> Double {
    if case .name(let name) = expression, let value = values[name] { return value }
    guard figures != nil else { return (try? expression.value { values[$0] }) ?? .nan }
    return roundedValue(of: expression)
  }

  /// Returns the derivative of a node's formula by a node in it.
  func localDerivative(
    of consumer: String, by node: String, _ facts: GraphFacts,
    using rules: DerivativeRules = .standard
  ) -> Double {
    guard let formula = facts.formulas[consumer] else { return .nan }
    return FormulaSlope(numbers: self, rules: rules)
      .slope(of: formula, by: node, known: values[consumer])
  }

  /// The derivative of a node's formula by a node in it.
  struct LocalDerivative {
    let input: String
    let value: Double
  }

  /// Returns the right local derivatives of every node's formula, by the node.
  func localDerivatives(_ facts: GraphFacts) -> [String: [LocalDerivative]] {
    var locals: [String: [LocalDerivative]] = [:]
    for consumer in facts.formulas.keys {
      locals[consumer] = localDerivatives(of: consumer, facts, using: .standard)
    }
    return locals
  }

  private func localDerivatives(
    of consumer: String, _ facts: GraphFacts, using rules: DerivativeRules
  ) -> [LocalDerivative] {
    (facts.formulas[consumer]?.names ?? []).filter { values[$0] != nil }.map { input in
      let value = localDerivative(of: consumer, by: input, facts, using: rules)
      return LocalDerivative(input: input, value: value)
    }
  }

  /// Returns the derivatives of an expression over the graph's nodes by each of them.
  ///
  /// - Parameters:
  ///   - own: Gradients that are taken as they are, and handed on.
  ///   - known: Local derivatives that need not be worked out, by the consumer.
  func gradients(
    of target: Expression, _ facts: GraphFacts, using rules: DerivativeRules = .standard,
    goingOnWith own: [String: Double] = [:], knowing known: [String: [LocalDerivative]] = [:]
  ) -> [String: Double] {
    var result: [String: Double] = [:]
    for name in target.names {
      result[name] = FormulaSlope(numbers: self, rules: rules).slope(of: target, by: name)
    }
    for consumer in facts.order.reversed() {
      guard let adjoint = result[consumer], facts.formulas[consumer] != nil else { continue }
      let upstream = own[consumer] ?? written(adjoint)
      result[consumer] = upstream
      for local in known[consumer] ?? localDerivatives(of: consumer, facts, using: rules) {
        result[local.input, default: 0] += upstream * local.value
      }
    }
    if figures != nil { result = result.mapValues(written) }
    return own.isEmpty ? result : result.merging(own) { _, own in own }
  }

  /// Returns the value of an expression whose every operation is rounded.
  private func roundedValue(of expression: Expression) -> Double {
    let step: Expression =
      switch expression {
      case .number, .name: expression
      case .unary(let operation, let argument): .unary(operation, .number(value(of: argument)))
      case .binary(let operation, let left, let right):
        .binary(operation, .number(value(of: left)), .number(value(of: right)))
      }
    return written((try? step.value { values[$0] }) ?? .nan)
  }

  /// Returns a number as the learner writes it down.
  func written(_ value: Double) -> Double {
    figures.map { Rounding.rounded(value, figures: $0) } ?? value
  }
}
