import Glibc

/// A random graph with a learner who goes through it forward and backward and makes one mistake.
struct RandomNetwork {
  private enum Operation: String, CaseIterable {
    case multiply, add, subtract, sigma, tanh, square
  }

  private struct Node {
    var operation: Operation
    var left: Int
    var right: Int
  }

  /// What one consumer brings to a gradient.
  private struct Contribution {
    var upstream: Double
    var local: Double
    var consumer: Int
  }

  private static let givenCount = 3

  private let draw: Draw
  private var nodes: [Node] = []
  private var values: [Double]
  private var contributions: [[Contribution]] = []
  private var gradients: [Double] = []

  /// The mistakes of a few random networks.
  static func all(_ draw: Draw) -> [Plant] {
    (0..<4).flatMap { _ in RandomNetwork(draw).plants }
  }

  private init(_ draw: Draw) {
    self.draw = draw
    values = [draw(1.7), draw(-2.3), draw(0.9)]
    for _ in 0..<(3 + draw.index(below: 4)) {
      let operations = Operation.allCases
      append(operations[draw.index(below: operations.count)])
    }
    // What nothing uses yet is added up, so that every node reaches the output.
    while let loose = loose.first, loose != values.count - 1 {
      append(Node(operation: .add, left: loose, right: values.count - 1))
    }
    append(Node(operation: .square, left: values.count - 1, right: 0))
    goBack()
  }

  // MARK: Forward

  private mutating func append(_ operation: Operation) {
    let left = draw.index(below: values.count)
    let right = (left + 1 + draw.index(below: values.count - 1)) % values.count
    append(Node(operation: operation, left: left, right: right))
  }

  private mutating func append(_ node: Node) {
    let (u, v) = (values[node.left], values[node.right])
    let value: Double =
      switch node.operation {
      case .multiply: u * v
      case .add: u + v
      case .subtract: u - v
      case .sigma: 1 / (1 + exp(-u))
      case .tanh: 1 - 2 / (exp(2 * u) + 1)
      case .square: u * u
      }
    nodes.append(node)
    values.append(draw.r(value))
  }

  private static func isBinary(_ operation: Operation) -> Bool {
    [.multiply, .add, .subtract].contains(operation)
  }

  private var loose: [Int] {
    values.indices.filter { index in
      !nodes.contains {
        $0.left == index || (Self.isBinary($0.operation) && $0.right == index)
      }
    }
  }

  // MARK: Backward

  private mutating func goBack() {
    contributions = Array(repeating: [], count: values.count)
    gradients = Array(repeating: 0, count: values.count)
    gradients[values.count - 1] = 1
    for (offset, node) in nodes.enumerated().reversed() {
      let index = offset + Self.givenCount
      if index < values.count - 1 {
        gradients[index] = draw.r(contributions[index].map { $0.upstream * $0.local }.reduce(0, +))
      }
      let (u, v, a) = (values[node.left], values[node.right], values[index])
      let locals: (Double, Double?) =
        switch node.operation {
        case .multiply: (v, u)
        case .add: (1, 1)
        case .subtract: (1, -1)
        case .sigma: (draw.r(a * (1 - a)), nil)
        case .tanh: (draw.r(1 - a * a), nil)
        case .square: (2 * u, nil)
        }
      let upstream = gradients[index]
      contributions[node.left].append(
        Contribution(upstream: upstream, local: locals.0, consumer: index))
      if let right = locals.1 {
        contributions[node.right].append(
          Contribution(upstream: upstream, local: right, consumer: index))
      }
    }
    for index in 0..<Self.givenCount {
      gradients[index] = draw.r(contributions[index].map { $0.upstream * $0.local }.reduce(0, +))
    }
  }

  // MARK: Mistakes

  private func name(_ index: Int) -> String {
    index < Self.givenCount ? "x\(index)" : "n\(index - Self.givenCount)"
  }

  private var example: Example {
    let formulas = nodes.enumerated().map { offset, node in
      let (left, right) = (name(node.left), name(node.right))
      let formula =
        switch node.operation {
        case .multiply: "\(left)*\(right)"
        case .add: "\(left) + \(right)"
        case .subtract: "\(left) - \(right)"
        case .sigma: "sigma(\(left))"
        case .tanh: "tanh(\(left))"
        case .square: "\(left)^2"
        }
      return "n\(offset) = \(formula)"
    }
    let given = (0..<Self.givenCount).map { (name($0), values[$0]) }
    return Example(given: Dictionary(uniqueKeysWithValues: given), nodes: formulas)
  }

  private var plants: [Plant] {
    let sizes = values + gradients
    guard sizes.allSatisfy({ $0.magnitude < 10_000 }) else { return [] }
    return (0..<2).flatMap { _ in plants(at: draw.index(below: values.count - 1)) }
  }

  private func plants(at index: Int) -> [Plant] {
    let paths = contributions[index]
    let products = paths.map { $0.upstream * $0.local }
    var answers: [(String, Double)] = [
      ("G-VALUE", values[index]),
      ("G-SIGN", -gradients[index]),
      ("G-LOCAL-ONLY", paths.map(\.local).reduce(0, +)),
      ("G-UPSTREAM", paths.map(\.upstream).reduce(0, +)),
    ]
    if let path = paths.first, paths.count == 1 {
      answers += lastStep(path, at: index)
    } else {
      answers += products.map { ("G-ONE-PATH", $0) }
      answers.append(("G-PATH-PROD", products.reduce(1, *)))
      answers.append(("G-PATH-MEAN", products.reduce(0, +) / Double(max(paths.count, 1))))
    }
    return answers.map { Plant($0, asked: .gradient(name(index)), in: example, $1) }
  }

  private func lastStep(_ path: Contribution, at index: Int) -> [(String, Double)] {
    let node = nodes[path.consumer - Self.givenCount]
    let a = values[path.consumer]
    return switch node.operation {
    case .multiply: [("G-MUL-OWN", path.upstream * values[index])]
    case .add: []
    case .subtract: node.right == index ? [("G-SUB-SIGN", path.upstream)] : []
    case .sigma: [("G-SIG-A", path.upstream * a), ("G-SIG-1MA", path.upstream * (1 - a))]
    case .tanh:
      [("G-TANH-NOSQ", path.upstream * (1 - a)), ("G-TANH-A2", path.upstream * draw.r(a * a))]
    case .square: [("G-SQ-NO2", path.upstream * values[index])]
    }
  }
}
