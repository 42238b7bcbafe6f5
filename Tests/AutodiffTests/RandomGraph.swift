import Autodiff
import Glibc

/// A random graph that the test computes by itself, to compare with the engine.
struct RandomGraph {
  struct Step {
    var operation: String
    var left: Int
    var right: Int
  }

  /// The given values, named `x0`, `x1` and so on.
  var given: [Double]
  /// What the nodes `n0`, `n1` and so on compute, with operands that count given values first.
  var steps: [Step]

  static let operations: Set<String> = Set(
    UnaryOperation.allCases.map(\.rawValue) + BinaryOperation.allCases.map(\.rawValue))

  private static let binary = Set(BinaryOperation.allCases.map(\.rawValue))

  /// Draws a graph at a point where every node is smooth and no number is large.
  ///
  /// - Parameter operation: The only operation, used once on the first given values; by default there
  ///   are up to ten operations of all kinds.
  static func draw(_ random: inout RandomNumbers, only operation: String? = nil) -> RandomGraph {
    let all = operations.sorted()
    while true {
      let count = operation == nil ? 1 + random.index(below: 10) : 1
      let given = (0..<(operation == nil ? 3 : 2)).map { _ in random.number(in: -2.5...2.5) }
      let steps = (0..<count).map { index in
        Step(
          operation: operation ?? all[random.index(below: all.count)],
          left: operation == nil ? random.index(below: given.count + index) : 0,
          right: operation == nil ? random.index(below: given.count + index) : 1)
      }
      let sample = RandomGraph(given: given, steps: steps)
      if sample.isSmooth { return sample }
    }
  }

  // MARK: The engine's side

  private func name(_ index: Int) -> String {
    index < given.count ? "x\(index)" : "n\(index - given.count)"
  }

  var definitions: [String] {
    steps.enumerated().map { index, step in
      let left = name(step.left)
      let right = name(step.right)
      let formula =
        switch step.operation {
        case "negate": "-\(left)"
        case "add": "\(left) + \(right)"
        case "subtract": "\(left) - \(right)"
        case "multiply": "\(left)*\(right)"
        case "divide": "\(left)/\(right)"
        case "power": "\(left)^\(right)"
        case "max", "min": "\(step.operation)(\(left), \(right))"
        default: "\(step.operation)(\(left))"
        }
      return "n\(index) = \(formula)"
    }
  }

  /// The given nodes at which the engine's gradient is not the difference quotient.
  func mismatches(using rules: DerivativeRules = .standard) throws -> [String] {
    let graph = try Graph(
      given: given.indices.map { (name($0), "0") }, definitions: definitions)
    let point = Dictionary(uniqueKeysWithValues: given.indices.map { (name($0), given[$0]) })
    let gradients = try graph.evaluate(overriding: point).gradients(using: rules)
    return given.indices.filter { index in
      guard let gradient = gradients[name(index)] else { return true }
      return !isClose(gradient, difference(by: index), within: 1e-6)
    }.map(name)
  }

  // MARK: The test's side

  /// The derivative by Richardson's extrapolation of two central differences.
  private func difference(by index: Int) -> Double {
    func central(_ step: Double) -> Double {
      (run(index, moved: step).value - run(index, moved: -step).value) / (2 * step)
    }
    return (4 * central(Self.width / 2) - central(Self.width)) / 3
  }

  private static let width = 2e-4

  /// Whether the numbers are moderate and no kink or jump lies where differences are taken.
  private var isSmooth: Bool {
    let here = run(0, moved: 0)
    guard here.isModerate else { return false }
    return given.indices.allSatisfy { index in
      [-1, -0.5, 0.5, 1].allSatisfy { side in
        let there = run(index, moved: side * Self.width)
        return there.isModerate && there.branches == here.branches
      }
    }
  }

  /// The value of the last node with one given value moved, and which way each operation went.
  private func run(
    _ index: Int, moved step: Double
  ) -> (value: Double, branches: [Double], isModerate: Bool) {
    var values = given
    values[index] += step
    var branches: [Double] = []
    var isModerate = true
    for step in steps {
      let (u, v) = (values[step.left], values[step.right])
      let result: Double
      switch step.operation {
      case "negate": result = 0 - u
      case "sigma": result = 0.5 * (1 + tanh(u / 2))
      case "tanh": result = (exp(2 * u) - 1) / (exp(2 * u) + 1)
      case "relu": result = (u + fabs(u)) / 2
      case "step": result = u > 0 ? 1 : 0
      case "exp": result = pow(M_E, u)
      case "ln": result = log2(u) * M_LN2
      case "sqrt": result = pow(u, 0.5)
      case "abs": result = fmax(u, -u)
      case "ceil": result = Glibc.ceil(u)
      case "floor": result = Glibc.floor(u)
      case "add": result = u + v
      case "subtract": result = u - v
      case "multiply": result = u * v
      case "divide": result = u / v
      case "power": result = exp(v * log(u))
      case "max": result = fmax(u, v)
      default: result = fmin(u, v)
      }
      values.append(result)
      let isPole = ["divide", "ln", "sqrt", "power"].contains(step.operation)
      let pole = step.operation == "divide" ? v : u
      isModerate = isModerate && result.isFinite && fabs(result) < 20
      isModerate = isModerate && !(isPole && fabs(pole) < 0.2)
      switch step.operation {
      case "relu", "step", "abs": branches.append(u > 0 ? 1 : u < 0 ? -1 : 0)
      case "ceil", "floor": branches.append(result)
      case "max", "min": branches.append(step.left == step.right ? 0 : u > v ? 1 : u < v ? -1 : 0)
      default: break
      }
    }
    return (values.last ?? 0, branches, isModerate)
  }
}
