public import Curriculum

/// The numbers of a picture of bars.
public struct BarsFigure: Sendable {
  /// A bar.
  public struct Bar: Hashable, Sendable {
    /// The name of its node.
    public var node: String
    /// Its number, asked or hidden as in a picture of the graph.
    public var number: GraphNumbers.Number

    /// The number, if it may be told.
    public var value: Double? {
      if case .known(let value) = number { value } else { nil }
    }
  }

  /// The bars in their order.
  public let bars: [Bar]

  /// Collects the numbers that a step may show.
  public init(_ picture: BarsPicture, page: LessonPage, record: LearnerRecord) {
    let numbers = GraphNumbers(
      page: page, picture: GraphPicture(graph: picture.graph, values: picture.values),
      record: record)
    bars = picture.nodes.map { Bar(node: $0, number: numbers.values[$0] ?? .hidden) }
  }
}
