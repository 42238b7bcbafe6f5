/// What can be wrong with a picture in a lesson file, without prose.
public enum PictureProblem: Hashable, Sendable {
  /// A picture of several kinds.
  case severalKinds(found: [String])
  /// A range whose end is not above its start.
  case emptyRange
  /// A marked place outside the range.
  case outsideRange(Double, lowest: Double, highest: Double)
  /// A function or loss without a value anywhere in the range that the scale can show.
  case nothingToDraw(AxisScale)
  /// A function with a formula and a derivative, or with neither.
  case formulaOrDerivative
  /// A learning rate of 0 or below.
  case rateNotPositive(Double)
  /// The graph names no parameters.
  case noParameters(graph: String)
  /// A line without direction: both weights are 0.
  case lineWithoutDirection
  /// A unit that is no function of a weighted sum of the layer before.
  case notAWeightedSum(String)
  /// Rows of a matrix of different lengths.
  case unevenRows
  /// More curves than can be told apart.
  case tooManyCurves(found: Int, highest: Int)
}
