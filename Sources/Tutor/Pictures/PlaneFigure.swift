import Autodiff
public import Curriculum

/// The numbers of a picture of the plane.
public struct PlaneFigure: Sendable {
  /// A point with its class.
  public struct Point: Hashable, Sendable {
    /// Where it is on the horizontal axis.
    public var x: Double
    /// Where it is on the vertical axis.
    public var y: Double
    /// Whether it is of class 1.
    public var isPositive: Bool
  }

  /// The line on which `first`·x + `second`·y + `bias` is 0.
  public struct Line: Hashable, Sendable {
    /// The weight of the horizontal axis.
    public var first: Double
    /// The weight of the vertical axis.
    public var second: Double
    /// The bias.
    public var bias: Double

    /// Returns the sign of the weighted sum at a point: 0 on the line, 1 or −1 on its sides.
    public func sign(x: Double, y: Double) -> Int {
      let sum = first * x + second * y + bias
      let size = (first * x).magnitude + (second * y).magnitude + bias.magnitude
      return sum.magnitude <= size * 1e-12 ? 0 : sum > 0 ? 1 : -1
    }
  }

  /// The share of the extent of the points that is left free on each side.
  private static let margin = 0.25

  /// The picture.
  public let picture: PlanePicture
  /// The points, each place once a class.
  public private(set) var points: [Point] = []
  /// The lines.
  public private(set) var lines: [Line] = []
  /// What is inside the region, if there is one.
  public let region: RegionProbe?

  /// Computes the picture under the given values of a step, or others in their place.
  public init(_ picture: PlanePicture, page: LessonPage, given others: [String: Double]? = nil) {
    self.picture = picture
    guard let graph = page.lesson.graphs[picture.graph]?.graph else {
      region = nil
      return
    }
    let given = graph.givenValues(overriding: others ?? page.given(of: picture.graph))
    region = RegionProbe(picture, graph: graph, given: given)
    for point in picture.points {
      let values = given.merging(point.given) { $1 }
      guard let evaluation = try? graph.evaluate(overriding: values),
        let x = evaluation[picture.horizontal], let y = evaluation[picture.vertical]
      else { continue }
      let output = picture.region.flatMap { region in
        evaluation[region.output].map { $0 > region.threshold }
      }
      guard let isPositive = point.isPositive ?? output else { continue }
      let found = Point(x: x, y: y, isPositive: isPositive)
      if !points.contains(found) { points.append(found) }
    }
    lines = picture.lines.compactMap { line in
      guard let first = try? line.first.value({ given[$0] }),
        let second = try? line.second.value({ given[$0] }),
        let bias = try? line.bias.value({ given[$0] })
      else { return nil }
      return Line(first: first, second: second, bias: bias)
    }
  }

  /// What the horizontal axis shows.
  public var horizontal: ClosedRange<Double> {
    picture.range ?? Self.extent(points.map(\.x))
  }

  /// What the vertical axis shows.
  public var vertical: ClosedRange<Double> {
    picture.range ?? Self.extent(points.map(\.y))
  }

  private static func extent(_ values: [Double]) -> ClosedRange<Double> {
    guard let least = values.min(), let greatest = values.max() else { return -1...2 }
    let length = greatest - least
    // Points on one line still need a plane around them.
    let margin = length > 0 && length.isFinite ? length * Self.margin : 1
    return (least - margin)...(greatest + margin)
  }
}
