import Autodiff

extension Expression {
  /// Returns an interval that holds every value which the expression has for numbers of the given
  /// intervals, or nil where it may have none or one of any size.
  ///
  /// - Parameters:
  ///   - figures: The figures to which the result of every operation but the last is rounded; nil
  ///     where the formula goes through the calculator in one go.
  ///   - lookup: The interval of a name.
  func range(roundingTo figures: Int? = nil, _ lookup: (String) -> Interval?) -> Interval? {
    guard let range = reach(figures, lookup), range.isBounded else { return nil }
    return range
  }

  /// Returns the size of the largest number that is added or subtracted in a sum; nil for what is
  /// no sum.
  func largestTerm(_ lookup: (String) -> Interval?) -> Double? {
    switch self {
    case .binary(.add, let left, let right), .binary(.subtract, let left, let right):
      guard let first = left.largestTerm(lookup) ?? left.range(lookup)?.largestMagnitude,
        let second = right.largestTerm(lookup) ?? right.range(lookup)?.largestMagnitude
      else { return nil }
      return Swift.max(first, second)
    default:
      return nil
    }
  }

  /// The range, which may have no bound on a side.
  private func reach(_ figures: Int?, _ lookup: (String) -> Interval?) -> Interval? {
    let range: Interval?
    switch self {
    case .number(let number):
      range = Interval(number)
    case .name(let name):
      range = lookup(name) ?? MathematicalConstant(rawValue: name).map { Interval($0.value) }
    case .unary(let operation, let argument):
      range = argument.partReach(figures, lookup)?.applying(operation)
    case .binary(let operation, let left, let right):
      guard let first = left.partReach(figures, lookup),
        let second = right.partReach(figures, lookup)
      else { return nil }
      range =
        switch operation {
        case .add: first + second
        case .subtract: first - second
        // A square of the same thing is not the product of two things.
        case .multiply: left == right ? first.raised(to: Interval(2)) : first * second
        case .divide: first / second
        case .power: first.raised(to: second)
        case .max: first.maximum(second)
        case .min: first.minimum(second)
        }
    }
    guard let range, !range.lower.isNaN, !range.upper.isNaN else { return nil }
    return range
  }

  /// The range of a part with which the formula goes on.
  private func partReach(_ figures: Int?, _ lookup: (String) -> Interval?) -> Interval? {
    let range = reach(figures, lookup)
    guard let figures else { return range }
    switch self {
    case .number, .name, .unary(.negate, _): return range
    case .unary, .binary: return range?.roundedOutward(figures: figures)
    }
  }
}

extension Interval {
  /// Returns the interval with half a unit of a figure of its largest number added at both ends,
  /// unless it is a single number that has no more figures.
  func roundedOutward(figures: Int) -> Interval {
    guard isBounded else { return self }
    let noise = largestMagnitude * 1e-14
    if width <= noise, (middle.rounded(figures: figures) - middle).magnitude <= noise {
      return self
    }
    return widened(by: DecimalPlace.unit(ofFigure: figures, in: largestMagnitude) / 2)
  }
}

extension Double {
  /// The decimal with some significant figures that is nearest to the number.
  func rounded(figures: Int) -> Double {
    let unit = DecimalPlace.unit(ofFigure: figures, in: self)
    guard unit > 0, unit.isFinite else { return self }
    return (self / unit).rounded() * unit
  }
}
