public import Autodiff

/// The elementary operations that the value of a node is computed by, in an order that works.
///
///     h = w*x + b        // h1 = w*x, then h = h1 + b
public struct ElementaryOperations {
  /// One operation a definition, the node's own last.
  public private(set) var definitions: [Equation] = []

  /// Takes the formulas behind a node of a graph apart.
  ///
  /// Nodes keep their names; an operation inside a formula is named for the node with a number.
  public init(of node: String, in graph: Graph) {
    var needed: Set<String> = [node]
    for other in graph.nodes.reversed() where needed.contains(other.name) {
      needed.formUnion(other.expression?.names ?? [])
    }
    var used = Set(graph.nodes.map(\.name))
    for other in graph.nodes where needed.contains(other.name) {
      guard let formula = other.expression else { continue }
      let parts = Self.parts(of: formula).map { part -> Expression? in
        part.isOperand ? nil : definition(of: part, for: other.name, used: &used)
      }
      definitions.append(Equation(other.name, formula.withParts(parts)))
    }
  }

  /// Defines a part of a formula and returns the name it got.
  private mutating func definition(
    of part: Expression, for node: String, used: inout Set<String>
  ) -> Expression {
    let parts = Self.parts(of: part).map { inner -> Expression? in
      inner.isOperand ? nil : definition(of: inner, for: node, used: &used)
    }
    var number = 1
    while used.contains("\(node)\(number)") { number += 1 }
    let name = "\(node)\(number)"
    used.insert(name)
    definitions.append(Equation(name, part.withParts(parts)))
    return .name(name)
  }

  private static func parts(of expression: Expression) -> [Expression] {
    switch expression {
    case .number, .name: []
    case .unary(_, let argument): [argument]
    case .binary(_, let left, let right): [left, right]
    }
  }
}

extension Expression {
  /// Whether it stands in an elementary operation as it is: a name, or a number with its sign.
  var isOperand: Bool {
    switch self {
    case .number, .name, .unary(.negate, .number): true
    case .unary, .binary: false
    }
  }

  /// Whether it is one operation on names and numbers.
  var isElementary: Bool {
    switch self {
    case .number, .name: false
    case .unary(.negate, .number): false
    case .unary(_, let argument): argument.isOperand
    case .binary(_, let left, let right): left.isOperand && right.isOperand
    }
  }

  /// The expression with other parts below its operation; nil keeps a part.
  fileprivate func withParts(_ parts: [Expression?]) -> Expression {
    switch self {
    case .number, .name: self
    case .unary(let operation, let argument):
      .unary(operation, (parts.first ?? nil) ?? argument)
    case .binary(let operation, let left, let right):
      .binary(operation, (parts.first ?? nil) ?? left, (parts.last ?? nil) ?? right)
    }
  }
}
