import Autodiff
import Curriculum

/// The numbers that may stand in the place of names in the formulas of hints.
struct HintNumbers {
  /// The numbers of the step.
  private let truth: StepTruth
  /// The given values of a table's row.
  private let row: [String: Double]
  /// What is still asked and must not be shown.
  private var hidden: Set<Quantity>
  /// The learner's own numbers, which are used where there are any.
  private let own: EarlierAnswers

  /// The numbers that the lesson gives.
  init(truth: StepTruth, row: [String: Double] = [:]) {
    self.truth = truth
    self.row = row
    hidden = []
    own = .none
  }

  /// The numbers that a learner knows, who has not answered the open fields.
  init(truth: StepTruth, row: [String: Double] = [:], open: [Field], own: EarlierAnswers) {
    self.truth = truth
    self.row = row
    // Who has answered a number elsewhere knows it.
    hidden = Self.asked(in: open, truth: truth, row: row).filter {
      own.answer($0, graph: truth.step.graph, given: truth.given(with: row)) == nil
    }
    self.own = own
  }

  /// Leaves the gradients of nodes as names.
  mutating func hide(_ nodes: [String]) {
    hidden.formUnion(nodes.map { .gradient(node: $0) })
  }

  /// The numbers that open fields ask for under the same given values.
  private static func asked(
    in open: [Field], truth: StepTruth, row: [String: Double]
  ) -> Set<Quantity> {
    func given(_ row: [String: Double]) -> [String: Double]? {
      truth.graph?.givenValues(overriding: truth.given(with: row))
    }
    let shown = given(row)
    return Set(
      open.compactMap { field in
        switch field.target {
        case .value(let node, let other) where given(other) == shown: .value(node: node)
        case .gradient(let node) where given([:]) == shown: .gradient(node: node)
        case .number(.name(let node)) where given([:]) == shown: .value(node: node)
        case .localDerivative(let consumer, let input) where given([:]) == shown:
          .localDerivative(consumer: consumer, input: input)
        case .value, .gradient, .localDerivative, .update, .number, .expression, .shape,
          .decomposition, .find, .experiment, .choice:
          nil
        }
      })
  }

  /// Returns an expression with every number that may be shown in the place of its name.
  func side(_ expression: Expression) -> Equation.Side {
    side(expression) { .value(node: $0) }
  }

  /// Returns a step of gradient descent with every number that may be shown.
  func side(_ descent: Descent) -> Equation.Side {
    side(descent.formula) { descent.quantities[$0] ?? .value(node: $0) }
  }

  /// Returns the sum of a chain rule with every number that may be shown in the place of its name.
  func side(_ chain: ChainRule) -> Equation.Side {
    let quantities = chain.quantities
    return side(chain.sum) { quantities[$0] ?? .value(node: $0) }
  }

  private func side(
    _ expression: Expression, _ quantity: (String) -> Quantity
  ) -> Equation.Side {
    var numbers: [String: Equation.Number] = [:]
    for name in expression.names { numbers[name] = number(quantity(name)) }
    return Equation.Side(expression, numbers: numbers)
  }

  private func number(_ quantity: Quantity) -> Equation.Number? {
    guard !hidden.contains(quantity), let right = right(quantity) else { return nil }
    if case .localDerivative(let consumer, let input) = quantity {
      return localDerivative(of: consumer, by: input, right: right)
    }
    let answer = own.answer(
      quantity, graph: truth.step.graph, given: truth.given(with: row))
    guard let typed = answer?.reading.value else { return Equation.Number(right) }
    return Equation.Number(
      typed, isRounded: (typed - right).magnitude > right.magnitude * Acceptance.noise)
  }

  private func right(_ quantity: Quantity) -> Double? {
    switch quantity {
    case .value(let node): truth.value(of: node, given: row)
    case .gradient(let node): truth.gradients?[node]
    case .localDerivative(let consumer, let input):
      truth.evaluation?.localDerivative(of: consumer, withRespectTo: input)
    }
  }

  /// A local derivative from the numbers in its formula; none where one of them is asked, since it
  /// is often that number itself.
  private func localDerivative(
    of consumer: String, by input: String, right: Double
  ) -> Equation.Number? {
    guard let graph = truth.graph else { return nil }
    let formula = ChainRule(graph: graph, node: input).localDerivative(of: consumer)
    let names = formula?.names ?? graph.node(named: consumer)?.expression?.names ?? []
    guard !names.contains(where: { hidden.contains(.value(node: $0)) }) else { return nil }
    let numbers = names.compactMap { name in
      number(.value(node: name)).map { (name, $0) }
    }
    guard numbers.contains(where: \.1.isRounded), let formula,
      let value = try? formula.value({ name in numbers.first { $0.0 == name }?.1.value })
    else { return Equation.Number(right) }
    return Equation.Number(value, isRounded: true)
  }
}
