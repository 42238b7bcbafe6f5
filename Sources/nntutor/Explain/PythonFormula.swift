import Autodiff

/// Writes formulas of a graph in Python, for PyTorch tensors.
struct PythonFormula {
  /// What a script needs for its formulas.
  enum Need: Hashable {
    /// `import math`.
    case math
    /// The helper for the threshold.
    case step
    /// The helper for the maximum.
    case maximum
    /// The helper for the minimum.
    case minimum
  }

  /// What the formulas written so far need.
  private(set) var needs: Set<Need> = []
  private let names: PythonNames
  private let nodes: Set<String>

  /// Creates a writer for a graph.
  init(_ graph: Graph, names: PythonNames) {
    self.names = names
    nodes = Set(graph.nodes.map(\.name))
  }

  /// Returns the value of a node: a tensor in every case.
  mutating func value(_ expression: Expression) -> String {
    // Two nodes must not be one tensor: each has its own gradient.
    if case .name = expression, isTensor(expression) { return write(expression) + ".clone()" }
    return isTensor(expression)
      ? write(expression) : "number(\(write(expression))).requires_grad_()"
  }

  /// How tightly the parts of a formula hold together, loosest first.
  private enum Binding: Int {
    case sum, product, signed, power, primary
  }

  /// Returns whether the value is a tensor and not a Python number.
  private func isTensor(_ expression: Expression) -> Bool {
    expression.names.contains(where: nodes.contains)
  }

  private mutating func write(_ expression: Expression) -> String {
    switch expression {
    case .number(let number): return number.description
    case .name(let name):
      if nodes.contains(name) { return names[name] }
      needs.insert(.math)
      return "math." + name
    case .unary(.negate, let argument): return "-" + write(argument, atLeast: .power)
    case .unary(let operation, let argument):
      if operation == .step { needs.insert(.step) }
      return "\(Self.function(operation))(\(tensor(argument)))"
    case .binary(let operation, let left, let right): return write(operation, left, right)
    }
  }

  private mutating func write(
    _ operation: BinaryOperation, _ left: Expression, _ right: Expression
  ) -> String {
    switch operation {
    case .add: return write(left, atLeast: .sum) + " + " + write(right, atLeast: .product)
    case .subtract: return write(left, atLeast: .sum) + " - " + write(right, atLeast: .product)
    case .multiply: return write(left, atLeast: .product) + " * " + write(right, atLeast: .signed)
    case .divide: return write(left, atLeast: .product) + " / " + write(right, atLeast: .signed)
    case .power: return write(left, atLeast: .primary) + " ** " + write(right, atLeast: .primary)
    case .max:
      needs.insert(.maximum)
      return "maximum(\(tensor(left)), \(tensor(right)))"
    case .min:
      needs.insert(.minimum)
      return "minimum(\(tensor(left)), \(tensor(right)))"
    }
  }

  private mutating func write(_ expression: Expression, atLeast binding: Binding) -> String {
    let text = write(expression)
    return Self.binding(of: expression).rawValue < binding.rawValue ? "(\(text))" : text
  }

  /// An argument of a function, which PyTorch wants as a tensor.
  private mutating func tensor(_ expression: Expression) -> String {
    isTensor(expression) ? write(expression) : "number(\(write(expression)))"
  }

  private static func binding(of expression: Expression) -> Binding {
    switch expression {
    case .number(let number): number < 0 ? .signed : .primary
    case .unary(.negate, _): .signed
    case .binary(.add, _, _), .binary(.subtract, _, _): .sum
    case .binary(.multiply, _, _), .binary(.divide, _, _): .product
    case .binary(.power, _, _): .power
    case .name, .unary, .binary: .primary
    }
  }

  private static func function(_ operation: UnaryOperation) -> String {
    switch operation {
    // The minus sign is not written as a function.
    case .negate: "-"
    case .sigma: "torch.sigmoid"
    case .step: "step"
    case .ln: "torch.log"
    case .tanh, .relu, .exp, .sqrt, .abs, .ceil, .floor: "torch." + operation.rawValue
    }
  }
}
