extension Double {
  /// Returns whether two computed numbers are one and the same but for the noise of doubles.
  func isSame(as other: Double) -> Bool {
    (self - other).magnitude <= 1e-9 * max(magnitude, other.magnitude)
  }
}
