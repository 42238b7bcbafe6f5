/// The decimal places of numbers.
public enum DecimalPlace {
  /// Returns the power of ten p with 10^p ≤ |value| < 10^(p+1), or 0 for zero and what is not
  /// finite.
  public static func leading(in value: Double) -> Int {
    let size = value.magnitude
    guard size > 0, size.isFinite else { return 0 }
    // The shortest description is exact about the leading digit where a logarithm may be off by
    // one just below a power of ten.
    let text = size.description
    var exponent = 0
    var mantissa = Substring(text)
    if let mark = text.firstIndex(of: "e") {
      exponent = Int(text[text.index(after: mark)...]) ?? 0
      mantissa = text[..<mark]
    }
    let whole = mantissa.prefix { $0 != "." }
    if whole != "0" { return exponent + whole.count - 1 }
    let fraction = mantissa.dropFirst(2)
    return exponent - fraction.prefix { $0 == "0" }.count - 1
  }

  /// Returns the size of one unit of a value's n-th significant figure, n from 1.
  public static func unit(ofFigure figure: Int, in value: Double) -> Double {
    power(leading(in: value) - max(figure, 1) + 1)
  }

  /// Returns 10 to a whole power, correctly rounded; 0 or infinity beyond the range of doubles.
  public static func power(_ exponent: Int) -> Double {
    Double("1e\(exponent)") ?? (exponent < 0 ? 0 : .infinity)
  }
}
