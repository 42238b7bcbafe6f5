import Autodiff
import Curriculum

/// The numbers of a draw that do nothing in the work that is asked for, so that who leaves them out or gets
/// them wrong may be right all the same.
///
/// A factor of 0, 1 or −1 shows no product, and an answer of 0 shows nothing of how it was come by. Not so
/// where a closed ReLU makes it 0 at the very place that is asked: that is its rule. Nor is a derivative idle
/// that no draw can make another number: that of a sum, or that of a ReLU, which is 0 or 1 whatever is drawn.
public struct IdleNumbers: Hashable, Sendable {
  /// A number that others are multiplied by.
  private enum Factor: Hashable {
    case derivative(of: String, by: String)
    case value(Expression)
  }

  /// How many answers are 0 because nothing but 0 has arrived.
  public private(set) var zeros = 0
  /// How many factors that are needed are 0, 1 or −1, and would not be so with other given values.
  public var factors: Int { idle.count }

  private var idle: Set<Factor> = []

  /// How much they are to be avoided: an answer that shows nothing more than a factor.
  var weight: Int { 3 * zeros + factors }

  /// Counts the numbers of a step.
  public init(of truth: StepTruth) {
    guard let graph = truth.graph else { return }
    for field in truth.step.fields where field.target.isNumber {
      switch field.target {
      case .value(let node, _):
        let formula = graph.node(named: node)?.expression
        if isZero(truth, field), formula.map({ truth.isClosed($0) }) != true { zeros += 1 }
        if let formula { addFactors(of: formula, truth) }
      case .localDerivative(let consumer, let input):
        if isZero(truth, field), !truth.closes(consumer) { zeros += 1 }
        addDerivative(of: consumer, by: input, truth)
      case .gradient(let node), .update(let node, _):
        if truth.gradients?[node] == 0, !truth.isClosedAt(node, graph) { zeros += 1 }
        addFactors(backTo: node, graph, truth)
      default: break
      }
    }
  }

  private func isZero(_ truth: StepTruth, _ field: Field) -> Bool {
    truth.truth(of: field) == .number(0)
  }

  private mutating func add(_ factor: Factor, _ value: Double?) {
    if Self.isIdle(value) { idle.insert(factor) }
  }

  private static func isIdle(_ value: Double?) -> Bool { value == 0 || value?.magnitude == 1 }

  private mutating func addDerivative(
    of consumer: String, by input: String, _ truth: StepTruth
  ) {
    // The formula of the derivative is made only for the few numbers in question: it takes longer.
    guard Self.isIdle(truth.derivative(of: consumer, by: input)),
      truth.localDerivative(of: consumer, by: input)?.isFixed != true
    else { return }
    idle.insert(.derivative(of: consumer, by: input))
  }

  /// The local derivatives on all ways from a node to the output.
  private mutating func addFactors(backTo node: String, _ graph: Graph, _ truth: StepTruth) {
    let between = graph.nodesOnWay(from: node)
    for name in between {
      for consumer in graph.consumers(of: name, leadingTo: graph.output) {
        addDerivative(of: consumer, by: name, truth)
      }
    }
  }

  /// The factors of all products in a formula that are no mere numbers.
  private mutating func addFactors(of formula: Expression, _ truth: StepTruth) {
    switch formula {
    case .number, .name: return
    case .unary(_, let argument): addFactors(of: argument, truth)
    case .binary(let operation, let left, let right):
      for part in [left, right] {
        if operation == .multiply, !part.names.isEmpty { add(.value(part), truth.value(of: part)) }
        addFactors(of: part, truth)
      }
    }
  }
}

extension Expression {
  /// Whether a derivative is a mere number, or only 0 or 1 as that of a ReLU is.
  fileprivate var isFixed: Bool {
    if case .unary(.step, _) = self { true } else { names.isEmpty }
  }
}

extension StepTruth {
  fileprivate func derivative(of consumer: String, by input: String) -> Double? {
    evaluation?.localDerivative(of: consumer, withRespectTo: input)
  }

  /// Whether a formula holds a ReLU that lets nothing through.
  fileprivate func isClosed(_ formula: Expression) -> Bool {
    formula.contains { part in
      if case .unary(.relu, let argument) = part {
        value(of: argument).map { $0 < 0 } ?? false
      } else {
        false
      }
    }
  }

  /// Whether a node is worked out by a closed ReLU.
  fileprivate func closes(_ node: String) -> Bool {
    graph?.node(named: node)?.expression.map(isClosed) ?? false
  }

  /// Whether a closed ReLU is what stops a gradient on its last link to a node.
  fileprivate func isClosedAt(_ node: String, _ graph: Graph) -> Bool {
    graph.consumers(of: node, leadingTo: graph.output).contains { consumer in
      gradients?[consumer] != 0 && derivative(of: consumer, by: node) == 0 && closes(consumer)
    }
  }
}
