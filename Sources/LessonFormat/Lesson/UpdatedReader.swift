import Autodiff
import Curriculum
import Glibc

/// Reads `updated: 1`: the given values of a step are those after so many steps of gradient
/// descent, with the step's learning rate.
struct UpdatedReader {
  /// The step's graph, if it has one that can be built.
  let graph: Graph?
  /// The nodes that are updated.
  let parameters: [String]
  /// What computes the graphs of the lesson.
  let trials: GraphTrials
  /// The learning rate; nil where there is none that can be read.
  let rate: Double?

  /// The most steps; more are no longer by hand.
  static let limit = 100

  /// Reads the number of steps; nil where it is none, which is noted.
  func steps(_ node: LocatedNode) -> Int? {
    ValueReader.wholeNumber(1...Self.limit).read(node)
  }

  /// Returns the values after the steps, from those to begin with; these where something is wrong,
  /// which is noted.
  func given(
    after steps: Int, from given: [String: Double], at node: LocatedNode
  ) -> [String: Double] {
    // That the graph or the rate is missing or wrong has been noted.
    guard let graph else { return given }
    guard !parameters.isEmpty else {
      node.report(.noParameters)
      return given
    }
    guard let rate else { return given }
    let updated = trials.descended(
      graph, parameters, rate: rate, steps: steps, from: given, at: node)
    return updated.map { $0.mapValues(Self.shown) } ?? given
  }

  /// Returns a value with the six figures that the screen shows of it, so that who works with those
  /// is right.
  private static func shown(_ value: Double) -> Double {
    guard value != 0, value.isFinite else { return value }
    let place = 5 - Int(log10(value.magnitude).rounded(.down))
    guard (-290...290).contains(place) else { return value }
    let scale = pow(10, Double(place.magnitude))
    return place >= 0 ? (value * scale).rounded() / scale : (value / scale).rounded() * scale
  }
}
