public import Autodiff

/// A picture of the loss over the steps of gradient descent: a curve for each learning rate, method
/// and start.
public struct LossCurvePicture: Hashable, Sendable {
  /// A curve.
  public struct Run: Hashable, Sendable {
    /// The learning rate η.
    public var rate: Double
    /// How gradients become steps.
    public var optimiser: Optimiser
    /// Given values to begin with in place of the step's, and the number of that start from 1.
    public var start: [String: Double]
    /// The number of the start.
    public var startNumber: Int
  }

  /// The most curves that can be told apart.
  public static let rateLimit = 3
  /// The most steps.
  public static let stepLimit = 200

  /// The graph whose output is the loss and whose parameters are changed.
  public var graph: String
  /// The learning rates.
  public var rates: [Double]
  /// How gradients become steps.
  public var optimisers: [Optimiser]
  /// Given values to begin with in place of the step's, for each start.
  public var starts: [[String: Double]]
  /// How many steps are taken, at most ``stepLimit``.
  public var steps: Int
  /// How the vertical axis is spread.
  public var scale: AxisScale

  /// Creates a picture.
  public init(
    graph: String, rates: [Double], optimisers: [Optimiser] = [.plain],
    starts: [[String: Double]] = [[:]], steps: Int, scale: AxisScale = .linear
  ) {
    self.graph = graph
    self.rates = rates
    self.optimisers = optimisers
    self.starts = starts
    self.steps = steps
    self.scale = scale
  }

  /// The curves, at most ``rateLimit``.
  public var runs: [Run] {
    starts.enumerated().flatMap { index, start in
      optimisers.flatMap { optimiser in
        rates.map { Run(rate: $0, optimiser: optimiser, start: start, startNumber: index + 1) }
      }
    }
  }
}
