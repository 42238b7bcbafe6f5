import Autodiff
import Curriculum

/// The values of formulas at sampled points of a graph, or of free names where there is no graph.
struct FormulaSamples {
  /// One value for each point; nil where the formula has none there.
  typealias Values = [Double?]

  /// The points: values of the given nodes.
  let points: [[String: Double]]
  private let evaluations: [Evaluation?]

  /// At so many points both formulas must be defined, else nothing can be said of them.
  private static let fewest = 6

  /// Samples a graph.
  init(_ graph: Graph) {
    points = SamplePoints(names: graph.given.map(\.name)).points
    evaluations = points.map { try? graph.evaluate(overriding: $0) }
  }

  /// Samples free names.
  init(names: [String]) {
    points = SamplePoints(names: names).points
    evaluations = []
  }

  /// Returns the values of an expression.
  ///
  /// - Parameter known: The values of more names.
  func values(of expression: Expression, knowing known: [String: Values] = [:]) -> Values {
    points.indices.map { index in
      try? expression.value { name in
        if let values = known[name] { return values[index] }
        return evaluations.isEmpty ? points[index][name] : evaluations[index]?[name]
      }
    }
  }

  /// Returns the values of a quantity.
  func values(of quantity: Quantity) -> Values {
    evaluations.map { evaluation in
      guard let evaluation else { return nil }
      return switch quantity {
      case .value(let node): evaluation[node]
      case .gradient(let node): evaluation.gradients()[node]
      case .localDerivative(let consumer, let input):
        evaluation.localDerivative(of: consumer, withRespectTo: input)
      }
    }
  }

  /// Returns whether two formulas agree wherever both are defined, which must be often enough.
  static func agree(_ first: Values, _ second: Values) -> Bool {
    let both = zip(first, second).compactMap { first, second in
      first.flatMap { first in second.map { (first, $0) } }
    }
    return both.count >= fewest && both.allSatisfy { isSame($0, $1) }
  }

  /// Returns the quotient of two formulas at every point where it is defined.
  static func quotient(_ first: Values, _ second: Values) -> Values {
    zip(first, second).map { first, second in
      guard let first, let second, second.magnitude > 1e-9 else { return nil }
      return first / second
    }
  }

  static func isSame(_ first: Double, _ second: Double) -> Bool {
    (first - second).magnitude <= 1e-8 * max(first.magnitude, second.magnitude) + 1e-10
  }
}
