public import Autodiff

/// The question for a parameter after a step of gradient descent, p − η·∂L/∂p.
public struct UpdateQuestion: Hashable, Sendable {
  /// The graph whose output is made smaller.
  public var graph: Graph
  /// Values of given nodes that differ from the graph's own.
  public var given: [String: Double]
  /// Those values as they were before the updates that led to them; nil where none did.
  public var before: [String: Double]?
  /// The parameter asked.
  public var parameter: String
  /// The given nodes that are updated together with it.
  public var parameters: [String]
  /// η.
  public var rate: Double
  /// The significant figures asked for.
  public var figures: Int

  /// Creates a question.
  public init(
    graph: Graph, given: [String: Double] = [:], before: [String: Double]? = nil, parameter: String,
    parameters: [String] = [],
    rate: Double, figures: Int = 3
  ) {
    self.graph = graph
    self.given = given
    self.before = before
    self.parameter = parameter
    self.parameters = parameters
    self.rate = rate
    self.figures = figures
  }
}
