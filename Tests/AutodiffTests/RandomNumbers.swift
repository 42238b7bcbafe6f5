import Autodiff

/// Repeatable random numbers (SplitMix64) and what the tests draw with them.
struct RandomNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(in range: ClosedRange<Double>) -> Double {
    Double.random(in: range, using: &self)
  }

  mutating func index(below count: Int) -> Int {
    Int.random(in: 0..<count, using: &self)
  }

  /// Draws an expression of every kind that can be read from text.
  mutating func expression(names: [String], depth: Int) -> Expression {
    switch depth == 0 ? index(below: 2) : index(below: 8) {
    case 0: return .name(names[index(below: names.count)])
    case 1: return .number([0, 1, 2, 3, 0.5, 0.25, 1e-7, 1e20, 12.75][index(below: 9)])
    case 2...4:
      let operation = UnaryOperation.allCases[index(below: UnaryOperation.allCases.count)]
      return .unary(operation, expression(names: names, depth: depth - 1))
    default:
      let operation = BinaryOperation.allCases[index(below: BinaryOperation.allCases.count)]
      return .binary(
        operation, expression(names: names, depth: depth - 1),
        expression(names: names, depth: depth - 1))
    }
  }

  /// Draws an expression of the four operations, powers and minus signs.
  mutating func arithmetic(names: [String], depth: Int) -> Expression {
    guard depth > 0 else { return .name(names[index(below: names.count)]) }
    switch index(below: 7) {
    case 0: return .unary(.negate, arithmetic(names: names, depth: depth - 1))
    case 1: return .name(names[index(below: names.count)])
    default:
      let operations: [BinaryOperation] = [.add, .subtract, .multiply, .divide, .power]
      return .binary(
        operations[index(below: operations.count)],
        arithmetic(names: names, depth: depth - 1), arithmetic(names: names, depth: depth - 1))
    }
  }
}

/// Whether two numbers differ by no more than the tolerance, taken relative above 1.
func isClose(_ first: Double, _ second: Double, within tolerance: Double) -> Bool {
  abs(first - second) <= tolerance * max(1, abs(first), abs(second))
}
