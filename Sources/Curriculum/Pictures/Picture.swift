/// What a step shows beside its prose.
public enum Picture: Hashable, Sendable {
  /// A computation graph that fills in.
  case graph(GraphPicture)
  /// Something drawn in so many rows, without those of a legend.
  case chart(Chart, rows: Int)
  /// The step's experiment as it goes.
  case experiment

  /// The rows of a chart of which the lesson says nothing.
  public static let defaultRows = 10
}
