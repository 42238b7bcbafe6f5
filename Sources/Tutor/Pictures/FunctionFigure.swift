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
  private let asked: AskedValues

  /// Prepares the functions under the given values of a step.
  public init(_ plot: FunctionPlot, page: LessonPage, record: LearnerRecord) {
    self.plot = plot
    asked = AskedValues(page: page, record: record)
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

  /// Returns what may be told of a function at a place: nothing where it has no value, and a question
  /// mark for what the step still asks.
  ///
  /// Zero is told: functions are 0 in many places, which says nothing of a 0 that is asked.
  public func number(_ function: FunctionPlot.Function, at place: Double) -> GraphNumbers.Number {
    guard let value = value(function, at: place) else { return .hidden }
    // Zero with the noise of computed doubles.
    let noise = (extent.upperBound - extent.lowerBound) * 1e-12
    let clean = abs(value) <= noise ? 0 : value
    return clean != 0 && asked.contains(clean) ? .asked : .known(clean)
  }

  /// Returns places spread evenly over the domain, both ends among them.
  public func places(_ count: Int) -> [Double] {
    let steps = max(count - 1, 1)
    return (0...steps).map { plot.domain.place(Double($0) / Double(steps)) }
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
