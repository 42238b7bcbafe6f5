import Autodiff
import Curriculum

/// Computes the graphs of a lesson under the given values of its steps and tables, as the answers
/// will be checked with, so that no question is without an answer.
///
/// A class, so that the steps share what they may spend: a file within all other limits could keep
/// the program busy for minutes.
final class GraphTrials {
  /// The most nodes and operations that are computed for one lesson: less than a second of work,
  /// and many times what a lesson to be done by hand has.
  static let limit = 500_000

  private var remaining = GraphTrials.limit

  /// Returns the numbers of a graph; nil if it has none, which is noted, or if all the lesson's
  /// numbers are too many, which is noted once.
  func numbers(
    of graph: Graph, under given: [String: Double], at node: LocatedNode
  ) -> ExactEvaluation? {
    guard spend(on: graph, runs: 1, at: node) else { return nil }
    do {
      return try ExactEvaluation(of: graph, overriding: given)
    } catch {
      node.report(.domain(error))
      return nil
    }
  }

  /// Returns the values of given nodes after steps of gradient descent; nil if there are none, which
  /// is noted, or if all the lesson's numbers are too many, which is noted once.
  func descended(
    _ graph: Graph, _ parameters: [String], rate: Double, steps: Int,
    from given: [String: Double], at node: LocatedNode
  ) -> [String: Double]? {
    guard spend(on: graph, runs: steps, at: node) else { return nil }
    let path = DescentPath(
      graph: graph, parameters: parameters, given: given, rate: rate, steps: steps)
    if let failure = path.failure { node.report(.domain(failure)) }
    guard let last = path.stops.last, path.stops.count == steps + 1 else { return nil }
    return given.merging(zip(parameters, last.parameters)) { $1 }
  }

  /// Returns whether a graph may be computed so many times more; that the lesson's numbers are too
  /// many is noted once.
  func spend(on graph: Graph, runs: Int, at node: LocatedNode) -> Bool {
    guard remaining > 0 else { return false }
    let cost = graph.nodes.reduce(0) { $0 + 1 + ($1.expression?.operationCount ?? 0) }
    let (total, overflows) = cost.multipliedReportingOverflow(by: runs)
    remaining -= overflows ? remaining : min(total, remaining)
    if remaining == 0 { node.report(.tooMuchToCompute) }
    return remaining > 0
  }
}
