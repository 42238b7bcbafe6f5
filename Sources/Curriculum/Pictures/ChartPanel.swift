/// One of several charts of a picture.
public struct ChartPanel: Hashable, Sendable {
  /// The most panels of a picture.
  public static let limit = 3

  /// What stands above it.
  public var title: LocalizedText?
  /// The chart.
  public var chart: Chart

  /// Creates a panel.
  public init(title: LocalizedText? = nil, chart: Chart) {
    self.title = title
    self.chart = chart
  }
}
