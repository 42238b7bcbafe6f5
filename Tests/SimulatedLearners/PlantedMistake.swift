public import Autodiff

/// One mistake in one step of an otherwise perfect method.
public enum PlantedMistake: Hashable, Sendable {
  /// The number is so many times what it should be: a slip of the pen of any size.
  case factor(Double)
  /// The sign is lost.
  case sign
  /// The gradient that arrives is forgotten, or the last function of a formula.
  case lastFactor
  /// Something of the size of one of the inputs is added.
  case foreignTerm(Double)

  /// Returns a random mistake.
  public static func random(using generator: inout SeededGenerator) -> PlantedMistake {
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: .sign
    case 1: .lastFactor
    case 2: .foreignTerm(generator.pick([-1, 1, 0.5, -0.5, 2]))
    case 3: .factor(generator.pick([0.1, 0.5, 2, 10, 0.9, 1.1]))
    default: .factor(Double.random(in: 0.3...3, using: &generator))
    }
  }

  /// Returns the mistaken number in the place of the right one.
  public func applied(
    to right: Double, of quantity: Learner.Quantity, in graph: Graph, values: [String: Double]
  ) -> Double {
    switch self {
    case .factor(let factor):
      return right * factor
    case .sign:
      return -right
    case .foreignTerm(let weight):
      let inputs = graph.node(named: quantity.node)?.expression?.names ?? []
      return right + weight * (inputs.compactMap { values[$0] }.first { $0 != 0 } ?? 1)
    case .lastFactor:
      guard quantity.isGradient else {
        guard case .unary(_, let argument) = graph.node(named: quantity.node)?.expression else {
          return -right
        }
        return HandArithmetic().value(argument) { values[$0] ?? .nan }
      }
      return graph.consumers(of: quantity.node).reduce(0) { total, consumer in
        guard let formula = graph.node(named: consumer)?.expression else { return total }
        return total
          + HandArithmetic().slope(formula, by: quantity.node) { values[$0] ?? .nan }
      }
    }
  }
}
