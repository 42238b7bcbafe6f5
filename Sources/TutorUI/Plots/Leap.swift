/// Tells a leap of a function, such as that of a step, from a steep slope.
enum Leap {
  /// Returns whether a function leaps, or has no value, somewhere between two places.
  ///
  /// The part with the greater difference is halved again and again: on a slope the difference goes
  /// to nothing, at a leap it stays.
  static func isBetween(
    _ start: Double, _ end: Double, of function: (Double) -> Double?
  ) -> Bool {
    var (low, high) = (start, end)
    guard var below = function(low), var above = function(high) else { return true }
    let whole = abs(above - below)
    for _ in 0..<20 {
      let middle = low + (high - low) / 2
      guard let value = function(middle) else { return true }
      if abs(value - below) > abs(above - value) {
        (high, above) = (middle, value)
      } else {
        (low, below) = (middle, value)
      }
    }
    return abs(above - below) > whole / 2
  }
}
