/// A picture of the loss over the steps of gradient descent, a curve a learning rate.
public struct LossCurvePicture: Hashable, Sendable {
  /// The most learning rates that can be told apart.
  public static let rateLimit = 3
  /// The most steps.
  public static let stepLimit = 200

  /// The graph whose output is the loss and whose parameters are changed.
  public var graph: String
  /// The learning rates, at most ``rateLimit``.
  public var rates: [Double]
  /// How many steps are taken, at most ``stepLimit``.
  public var steps: Int
  /// How the vertical axis is spread.
  public var scale: AxisScale

  /// Creates a picture.
  public init(graph: String, rates: [Double], steps: Int, scale: AxisScale = .linear) {
    self.graph = graph
    self.rates = rates
    self.steps = steps
    self.scale = scale
  }
}
