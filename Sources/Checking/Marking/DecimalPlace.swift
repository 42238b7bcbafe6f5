/// The decimal places of numbers.
public enum DecimalPlace {
  /// Returns the power of ten p with 10^p ≤ |value| < 10^(p+1), or 0 for zero and what is not
  /// finite.
  public static func leading(in value: Double) -> Int {
    let size = value.magnitude
    guard size > 0, size.isFinite else { return 0 }
    // A guess from the power of two, off by one at most, and then the powers of ten themselves:
    // a logarithm may be off just below one.
    var place = Int((Double(size.exponent) * 0.301_029_995_663_981_2).rounded(.down))
    while power(place + 1) <= size { place += 1 }
    while power(place) > size { place -= 1 }
    return place
  }

  /// Returns the size of one unit of a value's n-th significant figure, n from 1.
  public static func unit(ofFigure figure: Int, in value: Double) -> Double {
    power(leading(in: value) - min(max(figure, 1), 400) + 1)
  }

  /// Returns 10 to a whole power, correctly rounded; 0 or infinity beyond the range of doubles.
  public static func power(_ exponent: Int) -> Double {
    guard exponent >= least else { return 0 }
    let index = exponent - least
    return index < powers.count ? powers[index] : .infinity
  }

  /// The power of the smallest double there is.
  private static let least = -324

  private static let powers = (least...308).map { Double("1e\($0)") ?? 0 }
}
