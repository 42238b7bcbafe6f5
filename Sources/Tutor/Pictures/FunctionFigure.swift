import Autodiff
public import Curriculum

/// The numbers of a picture of functions.
public struct FunctionFigure: Sendable {
  /// How many places are looked at for the extent.
  private static let samples = 200

  /// The picture.
  public let plot: FunctionPlot
  /// The least and the greatest value that the vertical axis must show.
  public private(set) var extent: ClosedRange<Double> = 0...1

  private let given: [String: Double]

  /// Prepares the functions under the given values of a step.
  public init(_ plot: FunctionPlot, page: LessonPage) {
    self.plot = plot
    given =
      page.lesson.graph(of: page.step)?.givenValues(overriding: page.step.given) ?? [:]
    extent = plot.range ?? computedExtent
  }

  /// Returns a function's value at a place of the variable; nil where it has none that the vertical
  /// axis can show.
  public func value(_ function: FunctionPlot.Function, at place: Double) -> Double? {
    let value = try? function.expression.value { $0 == plot.variable ? place : given[$0] }
    guard let value, plot.scale == .linear || value > 0 else { return nil }
    return value
  }

  /// Returns places spread evenly over the domain, both ends among them.
  public func places(_ count: Int) -> [Double] {
    let steps = max(count - 1, 1)
    let start = plot.domain.lowerBound
    let length = plot.domain.upperBound - start
    return (0...steps).map { start + length * (Double($0) / Double(steps)) }
  }

  private var computedExtent: ClosedRange<Double> {
    let values = (places(Self.samples + 1) + plot.marks).flatMap { place in
      plot.functions.compactMap { value($0, at: place) }
    }
    guard let least = values.min(), let greatest = values.max() else { return plot.scale.unit }
    return least...greatest
  }
}

extension AxisScale {
  /// What an axis without any value shows.
  var unit: ClosedRange<Double> {
    switch self {
    case .linear: 0...1
    case .log: 1...10
    }
  }
}
