public import Autodiff

/// A plane with the points of a truth table and what separates its classes.
public struct PlanePicture: Hashable, Sendable {
  /// A row of a truth table.
  public struct Point: Hashable, Sendable {
    /// The given values of the row.
    public var given: [String: Double]
    /// Whether it belongs to class 1; nil for what the graph says.
    public var isPositive: Bool?

    /// Creates a row.
    public init(given: [String: Double], isPositive: Bool?) {
      self.given = given
      self.isPositive = isPositive
    }
  }

  /// The line on which `first`·x + `second`·y + `bias` is 0, x and y being the axes.
  public struct Line: Hashable, Sendable {
    /// The weight of the first axis, over the given values of the graph.
    public var first: Expression
    /// The weight of the second axis.
    public var second: Expression
    /// The bias.
    public var bias: Expression

    /// Creates a line.
    public init(first: Expression, second: Expression, bias: Expression) {
      self.first = first
      self.second = second
      self.bias = bias
    }
  }

  /// The part of the plane where an output is above a threshold.
  public struct Region: Hashable, Sendable {
    /// The node whose value decides.
    public var output: String
    /// What it must be greater than.
    public var threshold: Double

    /// Creates a region.
    public init(output: String, threshold: Double) {
      self.output = output
      self.threshold = threshold
    }
  }

  /// Steps of gradient descent after which the plane is shown.
  public struct Training: Hashable, Sendable {
    /// The graph whose output is the loss, and whose parameters are changed.
    public var graph: String
    /// The learning rate η.
    public var rate: Double
    /// How many steps are taken.
    public var steps: Int

    /// Creates a training.
    public init(graph: String, rate: Double, steps: Int) {
      self.graph = graph
      self.rate = rate
      self.steps = steps
    }
  }

  /// The most steps of a training.
  public static let stepLimit = 1_000

  /// The graph that the axes, points and lines are about.
  public var graph: String
  /// The node on the horizontal axis.
  public var horizontal: String
  /// The node on the vertical axis.
  public var vertical: String
  /// The points.
  public var points: [Point]
  /// The most lines that can be told apart.
  public static let lineLimit = 3

  /// The lines, at most ``lineLimit``.
  public var lines: [Line]
  /// What is shaded; the axes are then given nodes.
  public var region: Region?
  /// What both axes show; nil for the points with a margin.
  public var range: ClosedRange<Double>?
  /// What was trained before; nil for nothing.
  public var training: Training?

  /// Creates a plane.
  public init(
    graph: String, horizontal: String, vertical: String, points: [Point] = [],
    lines: [Line] = [], region: Region? = nil, range: ClosedRange<Double>? = nil,
    training: Training? = nil
  ) {
    self.graph = graph
    self.horizontal = horizontal
    self.vertical = vertical
    self.points = points
    self.lines = lines
    self.region = region
    self.range = range
    self.training = training
  }
}
