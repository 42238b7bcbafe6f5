/// An elementary operation on two numbers.
public enum BinaryOperation: String, CaseIterable, Hashable, Sendable {
  /// The sum.
  case add
  /// The difference.
  case subtract
  /// The product.
  case multiply
  /// The quotient.
  case divide
  /// The first raised to the second.
  case power
  /// The larger of the two.
  case max
  /// The smaller of the two.
  case min

  /// Returns the operation's result, which is NaN or infinite where it has none.
  ///
  /// It is −0 at most where an argument is: a learner knows only one zero.
  @inline(__always)
  func value(_ left: Double, _ right: Double) -> Double {
    switch self {
    case .add: left + right
    case .subtract: left - right
    case .multiply: (left * right).withoutNegativeZero
    case .divide: (left / right).withoutNegativeZero
    // A square is one multiplication, rounded once; `pow` need not round as well.
    case .power:
      right == 2 ? left * left : Elementary.power(left, right).withoutNegativeZero
    case .max: left >= right ? left : right
    case .min: left <= right ? left : right
    }
  }
}
