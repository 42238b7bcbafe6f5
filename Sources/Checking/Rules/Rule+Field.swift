import Autodiff
public import Curriculum

extension Rule {
  /// Names the rule by which a field is worked out, from the graph alone: for a gradient what is done at
  /// the node, for a value the operation of its formula; nil where there is no name for it.
  ///
  /// A formula that is asked for is written by no rule of its own.
  public init?(of field: Field, in truth: StepTruth) {
    let facts = truth.graph.map { GraphFacts($0, overriding: truth.step.given) }
    let rule: Rule? =
      switch field.target {
      case .value(let node, _), .number(.name(let node)):
        facts.flatMap { Self.forward($0.formulas[node], isOutput: node == $0.output, $0) }
      case .gradient(let node): facts.flatMap { Self.gradient(of: node, $0, truth) }
      case .localDerivative(let consumer, let input):
        facts?.formulas[consumer].flatMap { Self.derivative(of: $0, by: input, truth) }
      case .update: .update
      case .shape: .shapes
      case .expression, .decomposition, .number, .find, .experiment, .choice: nil
      }
    guard let rule else { return nil }
    self = rule
  }

  private static func forward(
    _ formula: Expression?, isOutput: Bool, _ facts: GraphFacts
  ) -> Rule? {
    guard let formula else { return nil }
    if SoftmaxShape(formula, resolve: facts.resolved) != nil { return .softmax }
    let operations = formula.operationKinds
    if isOutput, operations.contains(.unary(.ln)) { return .crossEntropy }
    if formula.isSquareOfValue { return .squareValue }
    if isOutput, formula.contains(where: { $0.squareBase != nil }) { return .loss }
    if operations.contains(where: { $0.isActivation }) { return .activation }
    return formula.arithmeticRule
  }

  private static func gradient(
    of node: String, _ facts: GraphFacts, _ truth: StepTruth
  ) -> Rule? {
    let consumers = facts.consumers(of: node)
    guard let consumer = consumers.first, let formula = facts.formulas[consumer] else { return nil }
    return consumers.count > 1 ? .fork : derivative(of: formula, by: node, truth)
  }

  /// The rule that says most, of the operations between a formula and a name in it.
  private static func derivative(
    of formula: Expression, by name: String, _ truth: StepTruth
  ) -> Rule? {
    let rules = derivatives(of: formula, by: name, truth)
    return allCases.last(where: rules.contains)
  }

  /// The rules of the operations between a formula and a name in it; none where the outermost one has no
  /// rule, for what lies inside is not what was to be done.
  static func derivatives(
    of formula: Expression, by name: String, _ truth: StepTruth
  ) -> Set<Rule> {
    guard formula.mentions(name) else { return [] }
    let (outermost, parts): (Rule?, [Expression])
    switch formula {
    case .number, .name: return []
    case .unary(let operation, let argument):
      (outermost, parts) = (unary(operation, argument, truth), [argument])
    case .binary(let operation, let left, let right):
      (outermost, parts) = (binary(operation, left, right, by: name), [left, right])
    }
    guard let outermost else { return [] }
    return parts.reduce(into: [outermost]) { $0.formUnion(derivatives(of: $1, by: name, truth)) }
  }

  private static func unary(
    _ operation: UnaryOperation, _ argument: Expression, _ truth: StepTruth
  ) -> Rule? {
    switch operation {
    case .negate: .sum
    case .sigma: .sigmoid
    case .tanh: .tanh
    case .relu: (truth.value(of: argument) ?? 0) > 0 ? .reluOn : .reluOff
    case .ln: .logarithm
    case .exp: .exponential
    case .step, .sqrt, .abs, .ceil, .floor: nil
    }
  }

  private static func binary(
    _ operation: BinaryOperation, _ left: Expression, _ right: Expression, by name: String
  ) -> Rule? {
    switch operation {
    case .add, .subtract: .sum
    case .multiply: .product
    // Over a number it is a product with a number.
    case .divide: right.names.isEmpty ? .product : .quotient
    case .power: right == 2 ? .square : left.mentions(name) ? nil : .exponential
    case .max, .min: nil
    }
  }
}

extension Operation {
  /// Whether it is one that neurons are activated by.
  var isActivation: Bool {
    switch self {
    case .unary(.sigma), .unary(.tanh), .unary(.relu), .unary(.step): true
    default: false
    }
  }
}
