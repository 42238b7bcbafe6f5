public import Autodiff

/// Somebody whose method is perfect and who computes with a calculator and rounds.
public struct Learner: Sendable {
  /// Which of their own numbers a learner goes on with.
  public enum Style: String, CaseIterable, Sendable {
    /// The rounded ones that were written down.
    case rounded = "uses rounded values"
    /// The ones with all digits, kept in the calculator.
    case full = "keeps all digits"
    /// Now these and now those.
    case mixed = "mixes both"
    /// The rounded ones, and every result inside a formula is rounded too.
    case everyResult = "rounds every operation"
  }

  /// A number of a graph.
  public struct Quantity: Hashable, Sendable {
    /// The node.
    public var node: String
    /// Whether it is the gradient of the output with respect to the node, not its value.
    public var isGradient: Bool

    /// Creates a quantity.
    public init(_ node: String, isGradient: Bool = false) {
      self.node = node
      self.isGradient = isGradient
    }
  }

  /// Which numbers are used.
  public var style: Style
  /// The significant figures that are written.
  public var figures: Int
  /// How they are rounded.
  public var habit: RoundingHabit

  private let graph: Graph
  private var generator: SeededGenerator
  /// The numbers with all digits, and as they were written.
  private var kept: [Quantity: (full: Double, written: Double)] = [:]

  /// Creates a learner in front of a graph.
  public init(
    graph: Graph, style: Style, figures: Int, habit: RoundingHabit, seed: UInt64
  ) {
    self.graph = graph
    self.style = style
    self.figures = figures
    self.habit = habit
    generator = SeededGenerator(seed: seed)
    for given in graph.given { kept[Quantity(given.name)] = (given.value, given.value) }
    kept[Quantity(graph.output, isGradient: true)] = (1, 1)
  }

  /// Everything that can be asked of a graph, in the order in which it is computed: the values of
  /// the computed nodes, and the gradients backwards.
  public static func quantities(of graph: Graph) -> [Quantity] {
    graph.nodes.filter { $0.expression != nil }.map { Quantity($0.name) }
      + graph.nodes.reversed().filter { $0.name != graph.output }
      .map { Quantity($0.name, isGradient: true) }
  }

  /// Computes a quantity from the learner's own earlier numbers; not a number where there is none.
  public mutating func compute(_ quantity: Quantity) -> Double {
    quantity.isGradient ? gradient(of: quantity.node) : value(of: quantity.node)
  }

  /// Writes a result down and goes on with it.
  public mutating func write(_ result: Double, for quantity: Quantity) -> WrittenNumber {
    let written = WrittenNumber(result, figures: figures, habit: habit)
    kept[quantity] = (result, written.value)
    return written
  }

  /// The learner's own values with all digits, by node.
  public var values: [String: Double] {
    var values: [String: Double] = [:]
    for (quantity, number) in kept where !quantity.isGradient {
      values[quantity.node] = number.full
    }
    return values
  }

  /// Returns the quantities for which another learner has other numbers, with those numbers.
  public func quantities(
    otherThanIn other: Learner
  ) -> [(quantity: Quantity, right: Double)] {
    kept.compactMap { quantity, number in
      guard let right = other.kept[quantity]?.full, right != number.full else { return nil }
      return (quantity, right)
    }
  }

  // MARK: Method

  private mutating func value(of node: String) -> Double {
    guard let formula = graph.node(named: node)?.expression else { return number(Quantity(node)) }
    return arithmetic.value(formula, lookup(formula))
  }

  private mutating func gradient(of node: String) -> Double {
    if let (a, y) = shortcut(at: node), Bool.random(using: &generator) {
      return HandArithmetic.sum(number(Quantity(a)), -number(Quantity(y)))
    }
    var total = 0.0
    for consumer in graph.consumers(of: node) {
      let upstream = number(Quantity(consumer, isGradient: true))
      let local = rounded(localDerivative(of: consumer, by: node))
      total = HandArithmetic.sum(total, rounded(upstream * local))
    }
    return total
  }

  /// The activation and the label where a sigmoid goes into a cross-entropy: there everybody knows
  /// that the gradient is a − y.
  private func shortcut(at node: String) -> (activation: String, label: String)? {
    guard let consumer = graph.consumers(of: node).first, graph.consumers(of: node).count == 1,
      graph.node(named: consumer)?.expression == .unary(.sigma, .name(node)),
      graph.consumers(of: consumer) == [graph.output],
      let names = graph.node(named: graph.output)?.expression?.names,
      let label = names.first(where: { $0 != consumer }),
      graph.node(named: graph.output)?.expression
        == (try? Expression(
          parsing: "-(\(label)*ln(\(consumer)) + (1 - \(label))*ln(1 - \(consumer)))"))
    else { return nil }
    return (consumer, label)
  }

  /// The local derivative, for an activation at times from its own value: a·(1 − a).
  private mutating func localDerivative(of consumer: String, by node: String) -> Double {
    guard let formula = graph.node(named: consumer)?.expression else { return .nan }
    let numbers = lookup(formula)
    if case .unary(let function, let argument) = formula, Bool.random(using: &generator) {
      let a = number(Quantity(consumer))
      let inner = arithmetic.slope(argument, by: node, numbers)
      switch function {
      case .sigma: return a * (1 - a) * inner
      case .tanh: return (1 - a * a) * inner
      case .exp: return a * inner
      default: break
      }
    }
    return arithmetic.slope(formula, by: node, numbers)
  }

  // MARK: Numbers

  private var arithmetic: HandArithmetic {
    guard style == .everyResult else { return HandArithmetic() }
    return HandArithmetic(rounding: { [figures, habit] in
      WrittenNumber($0, figures: figures, habit: habit).value
    })
  }

  private func rounded(_ number: Double) -> Double {
    style == .everyResult
      ? WrittenNumber(number, figures: figures, habit: habit).value : number
  }

  /// The learner's own number, in the form in which it is used this time.
  private mutating func number(_ quantity: Quantity) -> Double {
    guard let own = kept[quantity] else { return .nan }
    return switch style {
    case .rounded, .everyResult: own.written
    case .full: own.full
    case .mixed: Bool.random(using: &generator) ? own.full : own.written
    }
  }

  private mutating func lookup(_ formula: Expression) -> (String) -> Double {
    var numbers: [String: Double] = ["e": 2.718281828459045, "pi": .pi]
    for name in formula.names where kept[Quantity(name)] != nil {
      numbers[name] = number(Quantity(name))
    }
    return { numbers[$0] ?? .nan }
  }
}
