public import Autodiff
import Glibc

/// Computing with a calculator: the simulated learners' own arithmetic, which shares nothing with
/// the engine but the shape of a formula.
public struct HandArithmetic: Sendable {
  /// What becomes of every result on the way; nothing for who computes a formula in one go.
  public var rounding: (@Sendable (Double) -> Double)?

  /// Creates an arithmetic.
  public init(rounding: (@Sendable (Double) -> Double)? = nil) {
    self.rounding = rounding
  }

  /// A value with its slope.
  struct Sloped {
    var value: Double
    var slope: Double
  }

  /// Returns the value of a formula.
  public func value(_ expression: Expression, _ lookup: (String) -> Double) -> Double {
    evaluate(expression, by: nil, lookup).value
  }

  /// Returns the derivative of a formula with respect to a name, all others held fixed.
  public func slope(
    _ expression: Expression, by name: String, _ lookup: (String) -> Double
  ) -> Double {
    evaluate(expression, by: name, lookup).slope
  }

  private func evaluate(
    _ expression: Expression, by name: String?, _ lookup: (String) -> Double
  ) -> Sloped {
    switch expression {
    case .number(let number):
      return Sloped(value: number, slope: 0)
    case .name(let own):
      return Sloped(value: lookup(own), slope: own == name ? 1 : 0)
    case .unary(let operation, let argument):
      let inner = kept(evaluate(argument, by: name, lookup), argument)
      let (value, slope) = Self.unary(operation, inner.value)
      return Sloped(value: value, slope: inner.slope == 0 ? 0 : slope * inner.slope)
    case .binary(let operation, let left, let right):
      let u = kept(evaluate(left, by: name, lookup), left)
      let v = kept(evaluate(right, by: name, lookup), right)
      return Self.binary(operation, u, v)
    }
  }

  /// Writes a result down, if that is the habit; numbers and names are there already.
  private func kept(_ result: Sloped, _ expression: Expression) -> Sloped {
    guard let rounding else { return result }
    switch expression {
    case .number, .name: return result
    case .unary, .binary: return Sloped(value: rounding(result.value), slope: result.slope)
    }
  }

  private static func unary(
    _ operation: UnaryOperation, _ u: Double
  ) -> (value: Double, slope: Double) {
    switch operation {
    case .negate: return (-u, -1)
    case .sigma:
      let a = 1 / (1 + Glibc.exp(-u))
      return (a, a * (1 - a))
    case .tanh:
      let a = Glibc.tanh(u)
      return (a, 1 - a * a)
    case .relu: return u > 0 ? (u, 1) : (0, 0)
    case .step: return (u > 0 ? 1 : 0, 0)
    case .exp: return (Glibc.exp(u), Glibc.exp(u))
    case .ln: return (Glibc.log(u), 1 / u)
    case .sqrt: return (u.squareRoot(), 0.5 / u.squareRoot())
    case .abs: return (Swift.abs(u), u > 0 ? 1 : u < 0 ? -1 : 0)
    case .ceil: return (u.rounded(.up), 0)
    case .floor: return (u.rounded(.down), 0)
    }
  }

  private static func binary(_ operation: BinaryOperation, _ u: Sloped, _ v: Sloped) -> Sloped {
    switch operation {
    case .add:
      return Sloped(value: sum(u.value, v.value), slope: u.slope + v.slope)
    case .subtract:
      return Sloped(value: sum(u.value, -v.value), slope: u.slope - v.slope)
    case .multiply:
      return Sloped(
        value: product(u.value, v.value),
        slope: product(u.slope, v.value) + product(u.value, v.slope))
    case .divide:
      let quotient = u.value == 0 && v.value != 0 ? 0 : u.value / v.value
      let slope = u.slope - product(quotient, v.slope)
      return Sloped(value: quotient, slope: slope == 0 ? 0 : slope / v.value)
    case .power:
      let value = Glibc.pow(u.value, v.value)
      var slope = 0.0
      if u.slope != 0 { slope += v.value * Glibc.pow(u.value, v.value - 1) * u.slope }
      if v.slope != 0 { slope += value * Glibc.log(u.value) * v.slope }
      return Sloped(value: value, slope: slope)
    // What a calculator shows as the same is the same.
    case .max: return sum(u.value, -v.value) >= 0 ? u : v
    case .min: return sum(u.value, -v.value) <= 0 ? u : v
    }
  }

  /// A product of which nobody computes the other factor where one is 0.
  private static func product(_ left: Double, _ right: Double) -> Double {
    left == 0 || right == 0 ? 0 : left * right
  }

  /// A sum as a calculator shows it: what is left far behind the digits of the terms is 0.
  public static func sum(_ left: Double, _ right: Double) -> Double {
    let sum = left + right
    return Swift.abs(sum) < 1e-12 * Swift.max(Swift.abs(left), Swift.abs(right)) ? 0 : sum
  }
}
