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
    /// Whether the step still asks for what decides its class, so that it is not shown.
    public var isAsked = false
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
  ///
  /// - Parameter record: What the learner has answered; nil for a picture that hides nothing.
  public init(
    _ picture: PlanePicture, page: LessonPage, record: LearnerRecord? = nil,
    given others: [String: Double]? = nil
  ) {
    self.picture = picture
    guard let graph = page.lesson.graphs[picture.graph]?.graph else {
      region = nil
      return
    }
    let given = graph.givenValues(overriding: others ?? page.given(of: picture.graph))
      .merging(Self.trained(picture.training, page: page)) { $1 }
    let asked = record.map { Self.asked(picture, page: page, graph: graph, record: $0) } ?? []
    var decider = RegionProbe(picture, graph: graph, given: given)
    region = asked.contains { $0.node == picture.region?.output } ? nil : decider
    let axes = [picture.horizontal, picture.vertical].map { NodeProbe($0, of: graph) }
    let probes = asked.map { NodeProbe($0.node, of: graph) }
    for point in picture.points {
      let values = given.merging(point.given) { $1 }
      let place = axes.compactMap { $0?.value(overriding: values) }
      guard place.count == 2, let x = place.first, let y = place.last else { continue }
      guard let isPositive = point.isPositive ?? decider?.contains(values) else { continue }
      let isAsked = zip(asked, probes).contains { number, probe in
        let isRow = point.given.allSatisfy { number.given[$0.key] == $0.value }
        guard isRow, number.node != picture.region?.output else { return isRow }
        return picture.region == nil
          && probe?.value(overriding: values) == (isPositive ? 1 : 0)
      }
      let found = Point(x: x, y: y, isPositive: isPositive, isAsked: isAsked)
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

  /// The parameters after a training, by their names.
  private static func trained(
    _ training: PlanePicture.Training?, page: LessonPage
  ) -> [String: Double] {
    guard let training, let trained = page.lesson.graphs[training.graph] else { return [:] }
    let path = DescentPath(
      graph: trained.graph, parameters: trained.parameters, given: page.given(of: training.graph),
      rate: training.rate, steps: training.steps)
    guard let last = path.stops.last else { return [:] }
    return Dictionary(zip(trained.parameters, last.parameters), uniquingKeysWith: { $1 })
  }

  /// The values of nodes that the step still asks for.
  private static func asked(
    _ picture: PlanePicture, page: LessonPage, graph: Graph, record: LearnerRecord
  ) -> [AskedNumber] {
    guard page.step.graph == picture.graph else { return [] }
    return page.openFields(record).compactMap { AskedNumber($0, of: page.step, graph: graph) }
      .filter { !$0.isGradient }
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
