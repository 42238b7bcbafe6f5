/// Small pushes that the learner gives to a given node, to see how the output moves: L(w + h) for
/// one h after the other, and ΔL/h, which tends to ∂L/∂w as h shrinks.
public struct Nudge: Hashable, Sendable {
  /// One push.
  public struct Push: Hashable, Sendable {
    /// By how much the node is moved: h.
    public var size: Double
    /// The node's value then.
    public var input: Double
    /// The output then.
    public var output: Double

    /// ΔL/h, where the output was this before.
    func ratio(from start: Double) -> Double { (output - start) / size }
  }

  /// The sizes of the pushes, one after the other.
  static let sizes = [0.1, 0.01, 0.001, 0.0001]

  /// The node that is pushed.
  public let node: String
  /// The output of the graph.
  public let output: String
  /// The output before any push.
  public let start: Double
  /// The pushes so far, the last one last; there is at least one.
  public internal(set) var pushes: [Push]
  /// What a picture may show in place of the values of nodes, by their names: those that the last
  /// push has moved.
  public internal(set) var moved: [String: Double]
  /// ∂L/∂w, where the learner knows it.
  public let gradient: Double?

  /// The last push.
  public var last: Push? { pushes.last }

  /// Whether no smaller push follows, as there is none or none may be seen yet.
  public let isSmallest: Bool

  /// Whether ΔL/h of the last push is the gradient already, but for rounding, as where L is linear.
  public var isExact: Bool {
    guard let gradient, let last else { return false }
    return abs(ratio(last) - gradient) <= 1e-9 * max(abs(gradient), 1)
  }

  /// ΔL/h of a push.
  public func ratio(_ push: Push) -> Double { push.ratio(from: start) }
}
