import Autodiff
import Glibc

/// Computing with a calculator: shares with the engine only what a formula looks like.
struct StudentArithmetic {
  /// The significant figures to which every result is rounded; nil for who keeps all digits.
  let figures: Int?

  /// A value with its slope by one name.
  private struct Sloped {
    var value: Double
    var slope: Double
  }

  /// Returns a result as it is written down: rounded, but whole where it is whole.
  func kept(_ number: Double) -> Double {
    guard let figures, number.isFinite, !WrittenNumber.isWhole(number) else { return number }
    return WrittenNumber(number, figures: figures).value
  }

  /// Returns the value of a formula; not finite where it has none.
  func value(of formula: Expression, _ lookup: (String) -> Double) -> Double {
    evaluate(formula, by: nil, lookup).value
  }

  /// Returns the derivative of a formula by a name, the others held fixed.
  func slope(of formula: Expression, by name: String, _ lookup: (String) -> Double) -> Double {
    evaluate(formula, by: name, lookup).slope
  }

  private func evaluate(
    _ formula: Expression, by name: String?, _ lookup: (String) -> Double
  ) -> Sloped {
    switch formula {
    case .number(let number): return Sloped(value: number, slope: 0)
    case .name(let own): return Sloped(value: lookup(own), slope: own == name ? 1 : 0)
    case .unary(let operation, let argument):
      return Self.unary(operation, evaluate(argument, by: name, lookup))
    case .binary(let operation, let left, let right):
      return Self.binary(
        operation, evaluate(left, by: name, lookup), evaluate(right, by: name, lookup))
    }
  }

  private static func unary(_ operation: UnaryOperation, _ u: Sloped) -> Sloped {
    let x = u.value
    let (value, rate): (Double, Double)
    switch operation {
    case .negate: (value, rate) = (-x, -1)
    case .sigma:
      value = 1 / (1 + exp(-x))
      rate = value * (1 - value)
    case .tanh:
      value = Glibc.tanh(x)
      rate = 1 - value * value
    case .relu: (value, rate) = x > 0 ? (x, 1) : (0, 0)
    case .step: (value, rate) = (x > 0 ? 1 : 0, 0)
    case .exp: (value, rate) = (Glibc.exp(x), Glibc.exp(x))
    case .ln: (value, rate) = (log(x), 1 / x)
    case .sqrt: (value, rate) = (Glibc.sqrt(x), 0.5 / Glibc.sqrt(x))
    case .abs: (value, rate) = (x.magnitude, x > 0 ? 1 : x < 0 ? -1 : 0)
    case .ceil: (value, rate) = (Glibc.ceil(x - x.magnitude * 1e-12), 0)
    case .floor: (value, rate) = (Glibc.floor(x + x.magnitude * 1e-12), 0)
    }
    // What does not depend on the name has no slope, even where the rate has no value.
    return Sloped(value: value, slope: u.slope == 0 ? 0 : rate * u.slope)
  }

  private static func binary(_ operation: BinaryOperation, _ u: Sloped, _ v: Sloped) -> Sloped {
    switch operation {
    case .add: return Sloped(value: sum(u.value, v.value), slope: u.slope + v.slope)
    case .subtract: return Sloped(value: sum(u.value, -v.value), slope: u.slope - v.slope)
    case .multiply:
      return Sloped(value: u.value * v.value, slope: u.slope * v.value + u.value * v.slope)
    case .divide:
      let slope = (u.slope * v.value - u.value * v.slope) / (v.value * v.value)
      return Sloped(value: u.value / v.value, slope: u.slope == 0 && v.slope == 0 ? 0 : slope)
    case .power:
      let byBase = u.slope == 0 ? 0 : v.value * pow(u.value, v.value - 1) * u.slope
      let byExponent = v.slope == 0 ? 0 : log(u.value) * pow(u.value, v.value) * v.slope
      return Sloped(value: pow(u.value, v.value), slope: byBase + byExponent)
    case .max: return u.value >= v.value ? u : v
    case .min: return u.value <= v.value ? u : v
    }
  }

  /// Adds as by hand, where 0.1 + 0.2 − 0.3 is 0.
  private static func sum(_ left: Double, _ right: Double) -> Double {
    let sum = left + right
    return sum.magnitude < max(left.magnitude, right.magnitude) * 1e-13 ? 0 : sum
  }
}
