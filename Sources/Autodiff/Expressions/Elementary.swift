import Glibc

/// The functions that are not arithmetic, all but `tanh` from the C library; nothing else in this
/// module calls it.
enum Elementary {
  static func exp(_ argument: Double) -> Double { Glibc.exp(argument) }

  static func ln(_ argument: Double) -> Double { Glibc.log(argument) }

  static func power(_ base: Double, _ exponent: Double) -> Double { Glibc.pow(base, exponent) }

  /// Returns `1/(1 + exp(-u))` without an overflow on either side.
  static func logistic(_ argument: Double) -> Double {
    if argument >= 0 {
      return 1 / (1 + Glibc.exp(-argument))
    }
    let power = Glibc.exp(argument)
    return power / (1 + power)
  }
}
