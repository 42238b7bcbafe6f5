public import Curriculum

/// The numbers of a picture of errors.
public struct ErrorsFigure: Sendable {
  /// An example.
  public struct Pair: Hashable, Sendable {
    /// What is predicted; nil where it may not be shown.
    public var prediction: Double?
    /// What should be; nil where it may not be shown.
    public var target: Double?
  }

  /// The picture.
  public let picture: ErrorsPicture
  /// The examples.
  public let pairs: [Pair]

  /// Collects the numbers that a step may show.
  public init(_ picture: ErrorsPicture, page: LessonPage, record: LearnerRecord) {
    self.picture = picture
    let numbers = GraphNumbers(
      page: page, picture: GraphPicture(graph: picture.graph, values: .all), record: record)
    func value(_ name: String) -> Double? {
      if case .known(let value)? = numbers.values[name] { value } else { nil }
    }
    pairs = picture.pairs.map { Pair(prediction: value($0.prediction), target: value($0.target)) }
  }

  /// The least and the greatest number.
  public var extent: ClosedRange<Double> {
    let values = pairs.flatMap { [$0.prediction, $0.target].compactMap(\.self) }
    guard let least = values.min(), let greatest = values.max() else { return 0...1 }
    return min(least, 0)...max(greatest, 0)
  }
}
