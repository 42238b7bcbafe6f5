/// A function as a formula spells it.
struct FunctionName: Hashable {
  /// The operation that the function stands for.
  var operation: Operation
  /// The name as it was written.
  var spelling: String

  init?(spelling: String) {
    guard let operation = Self.operations[spelling] else { return nil }
    self.operation = operation
    self.spelling = spelling
  }

  var argumentCount: Int {
    switch operation {
    case .unary: 1
    case .binary: 2
    }
  }

  /// Every spelling of a function; none of them can be the name of a node.
  static let spellings = operations.keys.sorted()

  private static let operations: [String: Operation] = [
    "sigma": .unary(.sigma), "sigmoid": .unary(.sigma), "σ": .unary(.sigma),
    "tanh": .unary(.tanh), "relu": .unary(.relu), "step": .unary(.step),
    "exp": .unary(.exp), "ln": .unary(.ln), "log": .unary(.ln),
    "sqrt": .unary(.sqrt), "abs": .unary(.abs),
    "ceil": .unary(.ceil), "floor": .unary(.floor),
    "max": .binary(.max), "min": .binary(.min),
  ]
}
