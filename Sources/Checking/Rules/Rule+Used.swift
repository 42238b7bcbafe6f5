import Autodiff
public import Curriculum

extension Rule {
  /// Names the rule that a right answer used, for somebody who missed it before: of those that were
  /// missed and are used in this field the one that says most, or what the graph tells; nil where none is
  /// certain.
  ///
  /// - Parameters:
  ///   - missed: The rules that the wrong answers broke; empty where no mistake was recognised.
  ///   - shown: The rules that the right answer shows.
  public init?(
    usedIn field: Field, missed: Set<Rule>, shown: [Rule], in truth: StepTruth
  ) {
    let used = missed.filter { $0.isUsed(in: field, truth) }
    // A step of descent shows none of the rules of the gradient that was worked out on the way to it.
    let named = field.target.isUpdate ? Self.allCases : shown
    guard let rule = used.isEmpty ? Rule(of: field, in: truth) : named.last(where: used.contains)
    else { return nil }
    self = rule
  }

  /// Returns those of some rules by which a field is worked out, as their names have it.
  ///
  /// Of a step of descent these are those of its gradient too, where it is not at hand, and of a formula the one
  /// by which the number would be worked out.
  ///
  /// - Parameter shown: The rules that its right answer shows.
  public static func used(
    in field: Field, among shown: [Rule], _ truth: StepTruth
  ) -> [Rule] {
    if case .expression(let question) = field.target {
      return [Rule(writtenOutIn: question, of: field, truth)].compactMap(\.self)
    }
    var rules = shown
    if case .update(let parameter, _) = field.target, !truth.step.tellsGradient(of: parameter) {
      let gradient = Field(
        id: field.id, question: field.question, target: .gradient(node: parameter),
        figures: field.figures)
      rules += FieldRules(of: gradient, in: MistakeRecogniser(truth: truth, preparing: [])).shown
    }
    let own = Rule(of: field, in: truth)
    return allCases.filter { rule in
      guard rules.contains(rule) else { return false }
      return switch rule {
      case .loss, .activation: rule == own
      case .shapes: field.target.isShape
      case .updateOrder: truth.step.fields.count(where: \.target.isUpdate) > 1
      default: rule.isUsed(in: field, truth)
      }
    }
  }

  /// Names the rule by which somebody works out what a formula is asked of; nil where it is of no quantity.
  private init?(writtenOutIn question: ExpressionQuestion, of field: Field, _ truth: StepTruth) {
    guard case .quantity(let quantity) = question.subject else { return nil }
    let target: Field.Target =
      switch quantity {
      case .value(let node): .value(node: node, given: [:])
      case .gradient(let node): .gradient(node: node)
      case .localDerivative(let consumer, let input):
        .localDerivative(consumer: consumer, input: input)
      }
    self.init(
      of: Field(id: field.id, question: field.question, target: target, figures: field.figures),
      in: truth)
  }

  /// Whether a field is worked out by the rule, as its name and its words have it.
  private func isUsed(in field: Field, _ truth: StepTruth) -> Bool {
    switch self {
    case .weightedSum, .sumValue, .productValue:
      truth.formula(of: field)?.arithmeticRule == self
    case .squareValue: truth.formula(of: field)?.isSquareOfValue ?? false
    case .activation, .loss: truth.formula(of: field) != nil
    case .softmax: truth.formula(of: field).map(truth.isSoftmax) ?? false
    case .crossEntropy: truth.formulas(behind: field).contains { $0.contains(where: \.isLogarithm) }
    case .sum, .product, .quotient, .square, .sigmoid, .tanh, .reluOn, .reluOff, .logarithm,
      .exponential:
      truth.derivativeRules(of: field).contains(self)
    case .local: field.target.isLocalDerivative
    case .chain: field.target.isGradient || field.target.isUpdate
    case .fork: truth.consumers(in: field).count > 1
    case .update, .updateOrder: field.target.isUpdate
    case .newForward: truth.step.updates > 0 && !field.target.isUpdate
    case .batchMean, .optimiser, .regularisation, .shapes: true
    // How a formula is written is no rule to be named.
    case .formula: false
    }
  }
}

extension StepTruth {
  /// The nodes that the node of a gradient acts through, or the one of a local derivative.
  fileprivate func consumers(in field: Field) -> [String] {
    switch field.target {
    case .gradient(let node): graph.map { ChainRule(graph: $0, node: node).consumers } ?? []
    case .localDerivative(let consumer, _): [consumer]
    default: []
    }
  }

  /// The formulas whose value or derivative is asked for.
  fileprivate func formulas(behind field: Field) -> [Expression] {
    [formula(of: field)].compactMap(\.self)
      + consumers(in: field).compactMap { graph?.node(named: $0)?.expression }
  }

  /// The rules of differentiating that lead to a gradient or a local derivative.
  fileprivate func derivativeRules(of field: Field) -> Set<Rule> {
    func rules(_ consumers: [String], by name: String) -> [Rule] {
      consumers.flatMap { consumer in
        graph?.node(named: consumer)?.expression.map {
          Rule.derivatives(of: $0.canonical, by: name, self)
        } ?? []
      }
    }
    switch field.target {
    case .gradient(let node): return Set(rules(consumers(in: field), by: node))
    case .localDerivative(_, let input): return Set(rules(consumers(in: field), by: input))
    case .update(let parameter, _):
      guard let graph else { return [] }
      return Set(
        graph.descendants(of: [parameter]).flatMap { node in
          rules(graph.consumers(of: node, leadingTo: graph.output), by: node)
        })
    default: return []
    }
  }
}

extension Expression {
  fileprivate var isLogarithm: Bool {
    if case .unary(.ln, _) = self { true } else { false }
  }
}

extension Field.Target {
  fileprivate var isShape: Bool {
    if case .shape = self { true } else { false }
  }

  fileprivate var isLocalDerivative: Bool {
    if case .localDerivative = self { true } else { false }
  }
}
