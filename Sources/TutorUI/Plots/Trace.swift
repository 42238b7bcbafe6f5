/// A curve of a chart.
struct Trace {
  /// What the curve goes through.
  enum Shape {
    /// Every value of a function that exists, its values at some places exactly.
    case function((Double) -> Double?, through: [Double] = [])
    /// Points joined by straight lines.
    case path([(x: Double, y: Double)])
  }

  var shape: Shape
  var stroke: Stroke
}
