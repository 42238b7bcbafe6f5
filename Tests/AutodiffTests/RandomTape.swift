import Autodiff

/// A random tape of any size, with the steps it was made of, so that a test can compute it by itself.
struct RandomTape {
  enum Step {
    case given(Double)
    case number(Double)
    case unary(UnaryOperation, Int)
    case binary(BinaryOperation, Int, Int)
  }

  private(set) var steps: [Step]
  let tape: Tape

  /// Draws a tape at a point where every slot has a moderate value.
  ///
  /// - Parameter count: How many operations; of all kinds.
  static func draw(_ random: inout RandomNumbers, operations count: Int) -> RandomTape {
    var steps = (0..<4).map { _ in Step.given(random.number(in: -2...2)) }
    var values = steps.map { value(of: $0, []) }
    while steps.count < count + 4 {
      let left = random.index(below: steps.count)
      let right = random.index(below: steps.count)
      let unary = UnaryOperation.allCases[random.index(below: UnaryOperation.allCases.count)]
      let binary = BinaryOperation.allCases[random.index(below: BinaryOperation.allCases.count)]
      let step: Step =
        switch random.index(below: 20) {
        case 0: .number(random.number(in: -2...2))
        case 1..<9: .unary(unary, left)
        default: .binary(binary, left, right)
        }
      let value = value(of: step, values)
      guard value.isFinite, abs(value) < 100 else { continue }
      steps.append(step)
      values.append(value)
    }
    return RandomTape(steps: steps)
  }

  private init(steps: [Step]) {
    self.steps = steps
    var builder = TapeBuilder(
      given: steps.enumerated().compactMap { index, step in
        if case .given(let value) = step { ("x\(index)", value) } else { nil }
      })
    for step in steps {
      switch step {
      case .given: break
      case .number(let number): builder.append(number)
      case .unary(let operation, let argument): builder.append(operation, argument)
      case .binary(let operation, let left, let right): builder.append(operation, left, right)
      }
    }
    tape = builder.makeTape()
  }

  private static func value(of step: Step, _ values: [Double]) -> Double {
    switch step {
    case .given(let number), .number(let number): return number
    case .unary(let operation, let argument):
      let formula = Expression.unary(operation, .number(values[argument]))
      return (try? formula.value()) ?? .nan
    case .binary(let operation, let left, let right):
      let formula = Expression.binary(operation, .number(values[left]), .number(values[right]))
      return (try? formula.value()) ?? .nan
    }
  }

  /// The sum of the sizes of the terms that each gradient of a slot consists of: over every path
  /// from the slot to the output the product of the sizes of the local derivatives.
  func termSizes(of output: Int, values: [Double]) -> [Double] {
    let rules = DerivativeRules.standard
    var sizes = Array(repeating: 0.0, count: steps.count)
    sizes[output] = 1
    for slot in stride(from: output, through: 0, by: -1) where sizes[slot] != 0 {
      switch steps[slot] {
      case .given, .number: break
      case .unary(let operation, let argument):
        sizes[argument] += sizes[slot] * abs(rules[operation](values[argument], values[slot]))
      case .binary(let operation, let left, let right):
        let local = rules[operation](values[left], values[right], values[slot])
        sizes[left] += sizes[slot] * abs(local.left)
        sizes[right] += sizes[slot] * abs(local.right)
      }
    }
    return sizes
  }
}
