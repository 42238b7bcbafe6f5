import Autodiff
import Checking

extension Program {
  /// The network of the lecture: d = 2·b, e = a + d, L = c·e.
  static func lecture() -> Program {
    var program = Program(given: [3, 1, -2])
    let two = program.append(2)
    let d = program.append(.multiply, two, 1)
    let e = program.append(.add, 0, d)
    _ = program.append(.multiply, 2, e)
    return program
  }

  /// The mean cross-entropy of XOR over its four examples, from two inputs, eight hidden units with
  /// tanh and a sigmoid; the given values are the 33 parameters.
  static func xor() -> Program {
    let hidden = 8
    var random = SplitMix64(seed: 1)
    var program = Program(given: (0..<4 * hidden + 1).map { _ in random.signed() })
    let one = program.append(1)
    var losses: [Int] = []
    for (first, second, isOne) in [(0.0, 0.0, false), (0, 1, true), (1, 0, true), (1, 1, false)] {
      let x1 = program.append(first)
      let x2 = program.append(second)
      var sum = 4 * hidden
      for unit in 0..<hidden {
        let left = program.append(.multiply, unit, x1)
        let right = program.append(.multiply, hidden + unit, x2)
        let products = program.append(.add, left, right)
        let weighted = program.append(.add, products, 2 * hidden + unit)
        let activation = program.append(.tanh, weighted)
        let product = program.append(.multiply, 3 * hidden + unit, activation)
        sum = program.append(.add, sum, product)
      }
      let prediction = program.append(.sigma, sum)
      // Cross-entropy: the logarithm of the probability that was given to the right answer.
      let right = isOne ? prediction : program.append(.subtract, one, prediction)
      losses.append(program.append(.ln, right))
    }
    let total = losses.dropFirst().reduce(losses[0]) { program.append(.add, $0, $1) }
    let count = program.append(4)
    let mean = program.append(.divide, total, count)
    _ = program.append(.negate, mean)
    return program
  }

  /// So many operations on operands drawn from all slots before, 45 % of them tanh.
  static func random(operations: Int) -> Program {
    var random = SplitMix64(seed: 2)
    var program = Program(given: (0..<100).map { _ in random.signed() })
    for _ in 0..<operations {
      let left = random.next(below: program.count)
      let right = random.next(below: program.count)
      switch random.next(below: 100) {
      case ..<45: _ = program.append(.tanh, left)
      case ..<65: _ = program.append(.add, left, right)
      case ..<80: _ = program.append(.subtract, left, right)
      default: _ = program.append(.multiply, left, right)
      }
    }
    return program
  }
}

extension SplitMix64 {
  /// Returns a number from −1 to below 1.
  fileprivate mutating func signed() -> Double { Double(next() >> 11) * 0x1p-52 - 1 }
}
