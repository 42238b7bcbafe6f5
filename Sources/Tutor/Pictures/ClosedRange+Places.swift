extension ClosedRange<Double> {
  /// Returns the number at a share of the range, without the noise of computed doubles: in −0.7 to
  /// 0.7 the middle is 0.
  public func place(_ share: Double) -> Double {
    let length = upperBound - lowerBound
    let place = lowerBound + length * share
    guard length > 0, length.isFinite else { return place }
    var scale = 1.0
    while length * scale < 1e11, scale < 1e22 { scale *= 10 }
    let rounded = (place * scale).rounded() / scale
    return rounded.isFinite ? Swift.min(Swift.max(rounded, lowerBound), upperBound) : place
  }
}
