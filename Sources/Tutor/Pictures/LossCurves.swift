public import Autodiff
public import Curriculum

/// The numbers of a picture of losses: a descent for each curve.
public struct LossCurves: Sendable {
  /// The picture.
  public let picture: LossCurvePicture
  /// The descents, in the order of the curves.
  public let paths: [DescentPath]
  /// The name of the loss.
  public let output: String
  /// The numbers that the step still asks for.
  public let asked: AskedValues

  /// How far above the first loss a linear axis still follows a curve.
  private static let headroom = 30.0
  /// The most powers of ten that a logarithmic axis shows.
  private static let decades = 1e12

  /// Computes the descents under the given values of a step.
  public init(_ picture: LossCurvePicture, page: LessonPage, record: LearnerRecord) {
    self.picture = picture
    asked = AskedValues(page: page, record: record)
    let lessonGraph = page.lesson.graphs[picture.graph]
    output = lessonGraph?.graph.output ?? ""
    let given = page.given(of: picture.graph)
    paths = picture.runs.compactMap { run in
      lessonGraph.map {
        DescentPath(
          graph: $0.graph, parameters: $0.parameters, given: given.merging(run.start) { $1 },
          rate: run.rate, steps: picture.steps, optimiser: run.optimiser)
      }
    }
  }

  /// The least and the greatest loss that the vertical axis shows; curves may leave it upwards.
  public var extent: ClosedRange<Double> {
    let losses = paths.flatMap { $0.stops.map(\.loss) }
    switch picture.scale {
    case .linear:
      let start = paths.compactMap(\.stops.first?.loss.magnitude).max() ?? 0
      let shown = losses.filter { $0 <= start * Self.headroom }
      guard let least = shown.min(), let greatest = shown.max() else { return 0...1 }
      return min(least, 0)...max(greatest, 0)
    case .log:
      let start = paths.compactMap(\.stops.first?.loss).max() ?? 1
      let top = losses.filter { $0 <= start * Self.decades }.max() ?? start
      let shown = losses.filter { $0 > 0 && $0 <= top && $0 >= top / Self.decades }
      guard let least = shown.min(), let greatest = shown.max() else { return picture.scale.unit }
      return least...greatest
    }
  }
}

extension LessonPage {
  /// The step's given values where the graph is the step's own.
  func given(of graph: String) -> [String: Double] { step.graph == graph ? step.given : [:] }
}
