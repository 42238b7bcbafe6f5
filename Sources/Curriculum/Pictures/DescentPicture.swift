public import Autodiff

/// A picture of gradient descent on the loss as a function of one parameter.
public struct DescentPicture: Hashable, Sendable {
  /// The most steps.
  public static let stepLimit = 20

  /// The graph whose output is the loss.
  public var graph: String
  /// The given node that is changed; the others keep their values.
  public var parameter: String
  /// The learning rate η.
  public var rate: Double
  /// How gradients become steps.
  public var optimiser: Optimiser
  /// How many steps are drawn, from 0 to ``stepLimit``.
  public var steps: Int
  /// Where the parameter goes from and to.
  public var domain: ClosedRange<Double>

  /// Creates a picture.
  public init(
    graph: String, parameter: String, rate: Double, optimiser: Optimiser = .plain,
    steps: Int = 1, domain: ClosedRange<Double>
  ) {
    self.graph = graph
    self.parameter = parameter
    self.rate = rate
    self.optimiser = optimiser
    self.steps = steps
    self.domain = domain
  }
}
