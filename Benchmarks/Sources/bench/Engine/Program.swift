import Autodiff

/// What a tape computes, to be laid out both as the engine's tape and as the one in C.
struct Program {
  /// What fills one slot behind the given values.
  enum Step {
    case number(Double)
    case unary(UnaryOperation, Int)
    case binary(BinaryOperation, Int, Int)
  }

  /// The values of the first slots.
  private(set) var given: [Double]
  private(set) var steps: [Step] = []

  init(given: [Double]) { self.given = given }

  /// The number of slots.
  var count: Int { given.count + steps.count }
  /// The last slot, whose gradients are wanted.
  var output: Int { count - 1 }

  mutating func append(_ number: Double) -> Int { append(.number(number)) }

  mutating func append(_ operation: UnaryOperation, _ argument: Int) -> Int {
    append(.unary(operation, argument))
  }

  mutating func append(_ operation: BinaryOperation, _ left: Int, _ right: Int) -> Int {
    append(.binary(operation, left, right))
  }

  /// Returns the engine's tape, laid out and scheduled.
  func makeWorkspace() -> Workspace {
    var builder = TapeBuilder(given: given.enumerated().map { ("x\($0)", $1) })
    for step in steps {
      switch step {
      case .number(let number): builder.append(number)
      case .unary(let operation, let argument): builder.append(operation, argument)
      case .binary(let operation, let left, let right): builder.append(operation, left, right)
      }
    }
    return Workspace(builder.makeTape(), output: output)
  }

  private mutating func append(_ step: Step) -> Int {
    steps.append(step)
    return output
  }
}
