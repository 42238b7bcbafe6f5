import Autodiff
public import Curriculum

extension Rule {
  /// Tells which rule a mistake in a field breaks; nil where it is about none.
  ///
  /// A slip in adding or multiplying breaks the rule of the formula in which it was made: that of a
  /// weighted sum only where products are added, and that of a square where nothing but one value is squared.
  /// A slip with a logarithm or an exponential breaks the rule
  /// of the loss only where that is what is worked out, and any slip in the formula of softmax that of
  /// softmax. A function of a wrong argument breaks a rule where it is an activation.
  public init?(brokenBy mistake: Mistake, in field: Field, of truth: StepTruth) {
    let isOfArgument = mistake.code == .forward(.wrongArgument)
    guard let rule = isOfArgument ? .activation : mistake.code.rule else { return nil }
    if case .forward = mistake.code {
      let formula = truth.formula(of: mistake.place, in: field)
      if formula.map(truth.isSoftmax) == true {
        self = .softmax
        return
      }
      if rule == .loss, formula?.isSquareOfValue == true {
        self = .squareValue
        return
      }
      if rule == .crossEntropy, formula?.isLogarithmicLoss != true { return nil }
      let isOfActivation = formula?.operationKinds.contains(where: \.isActivation) == true
      if isOfArgument, !isOfActivation { return nil }
    }
    guard rule == .weightedSum, let formula = truth.formula(of: mistake.place, in: field) else {
      self = rule
      return
    }
    guard let arithmetic = formula.arithmeticRule else { return nil }
    self = arithmetic
  }
}

extension Expression {
  /// Whether it is a logarithm or a sum of such, as −ln p is; not where one stands in another function.
  fileprivate var isLogarithmicLoss: Bool {
    terms.contains { term in
      term.value.factors.contains {
        switch $0 {
        case .unary(.ln, _): true
        case .unary(.negate, let inner): inner.isLogarithmicLoss
        case .binary(.divide, let sum, _): sum.isLogarithmicLoss
        default: $0.terms.count > 1 && $0.isLogarithmicLoss
        }
      }
    }
  }

  /// Whether it is the square of a node's value, with no more than a sign or a number before or below it.
  var isSquareOfValue: Bool {
    switch self {
    case .unary(.negate, let argument): argument.isSquareOfValue
    case .binary(.power, .name, 2): true
    case .binary(.multiply, let left, let right):
      left.isNumber && right.isSquareOfValue || right.isNumber && left.isSquareOfValue
    case .binary(.divide, let left, let right): right.isNumber && left.isSquareOfValue
    default: false
    }
  }

  /// The rule of adding and multiplying that works out the formula, or what stands under its function;
  /// nil where it is neither a sum nor a product.
  var arithmeticRule: Rule? {
    var part = self
    while true {
      if case .unary(let operation, let argument) = part, operation != .negate {
        part = argument
      } else if let base = part.squareBase {
        part = base
      } else {
        break
      }
    }
    let terms = part.terms
    let hasProduct = terms.contains { $0.value.factors.count > 1 }
    if terms.count > 1 { return hasProduct ? .weightedSum : .sumValue }
    return hasProduct ? .productValue : nil
  }
}

extension StepTruth {
  /// Returns whether a formula gives one probability of a softmax.
  func isSoftmax(_ formula: Expression) -> Bool {
    SoftmaxShape(formula) { part in
      if case .name(let name) = part { self.formula(ofNode: name) ?? part } else { part }
    } != nil
  }

  /// The formula that the value asked for in a field is worked out by; nil where no value is asked.
  func formula(of field: Field) -> Expression? {
    switch field.target {
    case .value(let node, _): formula(ofNode: node)
    case .number(.name(let node)) where graph?.node(named: node) != nil: formula(ofNode: node)
    case .number(let expression): expression.canonical
    default: nil
    }
  }

  /// The formula in which a mistake was made; nil where it is none of a value.
  fileprivate func formula(of place: MistakePlace, in field: Field) -> Expression? {
    switch place {
    case .node(let node), .term(_, of: let node?): formula(ofNode: node) ?? formula(of: field)
    case .edge, .edges, .term, .neighbour, .formula, .answer: formula(of: field)
    }
  }

  private func formula(ofNode node: String) -> Expression? {
    graph?.node(named: node)?.expression?.canonical
  }
}
