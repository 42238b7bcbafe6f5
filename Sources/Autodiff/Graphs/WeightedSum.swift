/// A node as a function of a weighted sum of others: f(w₁·x₁ + … + wₙ·xₙ + b).
public struct WeightedSum: Hashable, Sendable {
  /// What an input is multiplied by.
  public struct Weight: Hashable, Sendable {
    /// The input.
    public var input: String
    /// The factor, over given nodes.
    public var factor: Expression
  }

  /// The function of the sum; nil where there is none.
  public let activation: UnaryOperation?
  /// The weights of the inputs that the sum mentions, in the inputs' order.
  public let weights: [Weight]
  /// The sum where all inputs are 0.
  public let bias: Expression
  /// The node that the bias is, if it is one.
  public let biasName: String?

  /// The most operations of a formula that is taken apart.
  private static let longestFormula = 60
  private static let activations: Set<UnaryOperation> = [.sigma, .tanh, .relu, .step]

  /// Takes a node apart; nil where it is no such function of the inputs and of given nodes.
  public init?(of node: String, inputs: [String], in graph: Graph) {
    guard var sum = graph.node(named: node)?.expression else { return nil }
    while let inner = sum.names.first(where: { name in
      !inputs.contains(name) && graph.node(named: name)?.expression != nil
    }) {
      guard let formula = graph.node(named: inner)?.expression else { return nil }
      sum = sum.replacing(inner, with: formula)
      guard sum.operationCount <= Self.longestFormula else { return nil }
    }
    if case .unary(let operation, let argument) = sum, Self.activations.contains(operation) {
      activation = operation
      sum = argument
    } else {
      activation = nil
    }
    var weights: [Weight] = []
    for input in inputs where sum.mentions(input) {
      let factor = sum.derivative(withRespectTo: input)
      guard !inputs.contains(where: factor.mentions) else { return nil }
      weights.append(Weight(input: input, factor: factor))
    }
    guard !weights.isEmpty else { return nil }
    self.weights = weights
    bias = inputs.reduce(sum) { $0.replacing($1, with: .number(0)) }
    let factors = weights.map(\.factor)
    let others = bias.names.filter { name in !factors.contains { $0.mentions(name) } }
    biasName = others.count == 1 ? others.first : nil
  }
}

extension Expression {
  /// Returns the expression with another in the place of a name.
  fileprivate func replacing(_ name: String, with other: Expression) -> Expression {
    switch self {
    case .number: self
    case .name(let own): own == name ? other : self
    case .unary(let operation, let argument):
      .unary(operation, argument.replacing(name, with: other))
    case .binary(let operation, let left, let right):
      .binary(
        operation, left.replacing(name, with: other), right.replacing(name, with: other))
    }
  }
}
